package limits.casesharing.group;

import limits.kernel.Key;

/** The ad hoc group of a project, in which individual situations may be spoken of. Guidelines §1.4; CSI L132-5. */
public final class Group {

    /** One ad hoc group. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    private Group() {}
}
