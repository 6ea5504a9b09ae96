package limits.casesharing.blocks.planted;

import limits.casesharing.group.Group;

/** Planted fault. */
final class KnowsACase {
    Group.Id known(Group.Id group) {
        return group;
    }
}
