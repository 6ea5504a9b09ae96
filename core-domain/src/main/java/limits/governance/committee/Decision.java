package limits.governance.committee;

import limits.kernel.Key;

/** What the committee decided in one session, with its reasons. Guidelines §1.6. */
public final class Decision {

    private Decision() {}

    /** Names one decision; whatever needs the committee's word refers to it. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }
}
