package limits.casesharing.charter;

import limits.kernel.Key;

/** The charter of one ad hoc group, in numbered versions. CSI L132-5. */
public final class Charter {

    /** One group's charter, through all its versions. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    private Charter() {}
}
