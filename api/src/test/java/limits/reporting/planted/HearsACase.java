package limits.reporting.planted;

import limits.casesharing.group.Group;

/** Planted fault. */
final class HearsACase {
    Group.Id heard(Group.Id group) {
        return group;
    }
}
