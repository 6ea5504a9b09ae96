package limits.casesharing.item;

import limits.kernel.Person;

/** Which items somebody's own list shows her, so that a refusal tells her of nothing new. */
@FunctionalInterface
public interface OwnList {

    /** Whether she gave it or was ever named for it. */
    boolean shows(InformationItem.Id item, Person person);
}
