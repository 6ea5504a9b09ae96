package limits.casesharing.charterfile;

import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Terms;

/**
 * A charter as a file says it.
 *
 * @param name what the authority calls it
 * @param version as the authority counts
 * @param proposed by the members of the group. CSI L132-5
 * @param adopted by the council
 */
public record WrittenCharter(String name, int version, boolean proposed, boolean adopted, Clauses clauses) {

    /** What binds under it, over this floor. */
    public Terms over(Floor floor) {
        return new Terms(floor, clauses, proposed, adopted);
    }
}
