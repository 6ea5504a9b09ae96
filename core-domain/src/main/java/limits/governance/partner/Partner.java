package limits.governance.partner;

import limits.kernel.Key;

/** A body or an internal service that the project counts on. Guidelines §1.2. */
public final class Partner {

    /** Names one partner. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }
}
