package limits.casesharing.charter;

import limits.kernel.Person;

/** Who may propose a charter in the name of the group that will work under it. CSI L132-5. */
public interface ProposerRoll {

    /** Whether this person is a designated and approved member of that group, and not suspended. Signing comes later. */
    boolean mayPropose(Charter.Id charter, Person person);
}
