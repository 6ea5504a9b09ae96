package limits.casesharing.casefile;

import java.util.Optional;
import limits.casesharing.group.Group;

/**
 * What is so in a situation: answered in the transaction of the decision that asks, and held until that transaction ends,
 * so that no task ends and nothing closes between the answer and its use.
 */
public interface SituationRoll {

    /** Empty if there is no such situation. */
    Optional<SituationFile> situation(Situation.Id situation);

    /** Whether another situation of the group goes by this number. */
    boolean taken(Group.Id group, Pseudonym pseudonym);
}
