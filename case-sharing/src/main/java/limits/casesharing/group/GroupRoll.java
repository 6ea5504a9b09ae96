package limits.casesharing.group;

import java.util.List;
import java.util.Optional;
import limits.casesharing.charter.Charter;
import limits.kernel.Person;

/**
 * Who belongs to a group: answered in the transaction of the decision that asks. Holds back, until that transaction
 * ends, any decision that would take a right away from a member of this group, so that no answer is used after it has
 * become false.
 */
public interface GroupRoll {

    /** What the group knows of this person; empty if she was never designated. */
    Optional<Membership> membership(Group.Id group, Person person);

    /** Everybody ever designated, in the order of their designation. */
    List<Membership> members(Group.Id group);

    /** The charter that this group works under. */
    Optional<Charter.Id> charterOf(Group.Id group);
}
