package limits.governance.planted;

import limits.casesharing.group.Group;

/** Planted fault. */
final class SeesACase {
    Group.Id seen(Group.Id group) {
        return group;
    }
}
