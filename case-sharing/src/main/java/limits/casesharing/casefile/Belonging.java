package limits.casesharing.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.charter.Floor;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupRoll;
import limits.casesharing.group.Membership;
import limits.kernel.Actor;
import limits.kernel.Person;

/**
 * Who may act in a group on a day: in the group, not suspended, and signed the very charter in force; and at which table of
 * a session a situation lies. CSI L132-5.
 */
public record Belonging(GroupRoll groups, CharterRoll charters, TableRoll tables) {

    /** Where no session is ever held. */
    public Belonging(GroupRoll groups, CharterRoll charters) {
        this(groups, charters, (situation, at) -> Optional.empty());
    }

    /** The charter that binds the group on this day. */
    public Optional<VersionInForce> charter(Group.Id group, LocalDate day) {
        return groups.charterOf(group).flatMap(charter -> charters.inForce(charter, day));
    }

    /** The rules that bind the group on this day, where a charter does. */
    Floor rules(Group.Id group, LocalDate day) {
        return charter(group, day).orElseThrow().terms().rules();
    }

    /** Whether she sits, at this moment, at the table of a session on which the situation lies. */
    public boolean seated(Situation.Id situation, Person person, Instant at) {
        return tables.table(situation, at).filter(table -> table.seats(person)).isPresent();
    }

    /** Her membership, if she may act on this day. */
    public Optional<Membership> active(Group.Id group, Person person, LocalDate day) {
        return groups.membership(group, person)
                .filter(member -> charter(group, day)
                        .filter(version -> member.active(version, day))
                        .isPresent());
    }

    /** Whether the one who asks may act on this day, and holds a task of this team under the mandate she has now. */
    public boolean onTeam(Group.Id group, Team team, Actor by, LocalDate day) {
        return active(group, by.person(), day)
                .filter(member -> team.under(List.of(member)).has(by))
                .isPresent();
    }

    /** The situation with those tasks alone that count today. */
    public SituationFile today(SituationFile file) {
        return file.with(file.team().under(groups.members(file.group())));
    }

    /** Whether the one who asks may act on this day, for the body she was designated by. */
    public boolean active(Group.Id group, Actor by, LocalDate day) {
        return active(group, by.person(), day)
                .filter(member -> member.organisation().equals(by.organisation()))
                .isPresent();
    }
}
