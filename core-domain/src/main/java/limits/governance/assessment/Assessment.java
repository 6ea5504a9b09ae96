package limits.governance.assessment;

import limits.kernel.Key;

/** The shared assessment of a territory. Guidelines §1.3. */
public final class Assessment {

    /** Names one assessment. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }
}
