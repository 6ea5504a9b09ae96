package limits.governance.committee;

import limits.kernel.Key;

/** A session of the steering committee. Guidelines §1.1, 1.6. */
public final class Meeting {

    private Meeting() {}

    /** Names one meeting. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }
}
