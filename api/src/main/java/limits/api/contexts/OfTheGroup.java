package limits.api.contexts;

import limits.casesharing.charter.CharterCommand;
import limits.casesharing.charter.ProposerRoll;
import limits.casesharing.group.GroupCommand;
import limits.casesharing.group.GroupRoll;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Capacity;

/** A member asks of her own group and its charter; another group is not there for her, nor hers once she has left it. */
record OfTheGroup(GroupRoll groups, ProposerRoll proposers) implements MayAsk {

    @Override
    public boolean ask(Ask ask, Actor by) {
        if (by.capacity() != Capacity.MEMBER) {
            return true;
        }
        return switch (ask) {
            case GroupCommand group ->
                groups.membership(group.group(), by.person())
                        .filter(member -> member.inGroup() || !member.approved())
                        .isPresent();
            case CharterCommand charter -> proposers.mayPropose(charter.charter(), by.person());
            default -> true;
        };
    }
}
