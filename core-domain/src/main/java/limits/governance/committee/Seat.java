package limits.governance.committee;

import limits.kernel.Key;

/** A place on the steering committee. Guidelines §1.3. */
public final class Seat {

    private Seat() {}

    /** Names one seat: what a vote and a list of those present are made of. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }
}
