package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.Optional;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupRoll;
import limits.casesharing.group.Membership;
import limits.kernel.Actor;
import limits.kernel.Person;

/**
 * Who may act in a group on a day: in the group, not suspended, and signed the very charter in force. CSI L132-5.
 */
public record Belonging(GroupRoll groups, CharterRoll charters) {

    /** The charter that binds the group on this day. */
    public Optional<VersionInForce> charter(Group.Id group, LocalDate day) {
        return groups.charterOf(group).flatMap(charter -> charters.inForce(charter, day));
    }

    /** Her membership, if she may act on this day. */
    public Optional<Membership> active(Group.Id group, Person person, LocalDate day) {
        return groups.membership(group, person)
                .filter(member -> member.designated() && member.inGroup() && !member.suspended())
                .filter(member -> charter(group, day)
                        .filter(version -> member.signed(version, day))
                        .isPresent());
    }

    /** Whether the one who asks may act on this day, for the body she was designated by. */
    public boolean active(Group.Id group, Actor by, LocalDate day) {
        return active(group, by.person(), day)
                .filter(member -> member.organisation().equals(by.organisation()))
                .isPresent();
    }
}
