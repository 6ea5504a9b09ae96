package limits.governance.committee;

import limits.kernel.Key;

/** The steering committee of a project. Guidelines §1.3. */
public final class Committee {

    /** Names one committee. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }
}
