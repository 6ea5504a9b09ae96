package limits.api.contexts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.AssignTask;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.SituationRoll;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Oversize;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupBoard;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.item.ItemCommand.ExtendItem;
import limits.casesharing.item.ItemRegister;
import limits.kernel.Ask;
import limits.kernel.ParisTime;

/**
 * What goes beyond a size that the charter names once a command was done. It warns in the command's answer and on pages; it
 * refuses nothing, and whoever may not look into a group or situation was refused before.
 */
public final class Oversizes {

    private final GroupBoard groups;
    private final CharterBoard charters;
    private final SituationRoll situations;
    private final ItemRegister items;
    private final Clock clock;

    Oversizes(GroupBoard groups, CharterBoard charters, SituationRoll situations, ItemRegister items, Clock clock) {
        this.groups = groups;
        this.charters = charters;
        this.situations = situations;
        this.items = items;
        this.clock = clock;
    }

    /** What to warn of after this command. */
    public List<Oversize> after(Ask done) {
        return switch (done) {
            case DesignateMember designate -> bodies(designate.group());
            case ApproveMember approve -> bodies(approve.group());
            case AssignTask assign ->
                situations.situation(assign.situation()).stream()
                        .flatMap(file -> around(file).stream())
                        .toList();
            case ExtendItem extend ->
                items.asItLies(extend.item()).stream()
                        .flatMap(
                                item -> readers(item.situation(), item.readers().size()).stream())
                        .toList();
            default -> List.of();
        };
    }

    /** Whether more members stand around a situation than the charter names. */
    public Optional<Oversize> around(SituationFile file) {
        return of(file, file.team().size());
    }

    /** Whether more readers are named than the charter names members around a situation. */
    public Optional<Oversize> readers(Situation.Id situation, int named) {
        return situations.situation(situation).flatMap(file -> of(file, named));
    }

    private Optional<Oversize> of(SituationFile file, int members) {
        return group(file.group())
                .flatMap(group -> charters.clauses(group.charter(), today()).stream())
                .map(Clauses::sizes)
                .flatMap(sizes -> sizes.aroundASituation(members).stream())
                .findFirst();
    }

    private List<Oversize> bodies(Group.Id id) {
        return group(id)
                .flatMap(group -> groups.oversized(group, today()).values().stream())
                .toList();
    }

    private Stream<GroupSheet> group(Group.Id id) {
        return groups.groups().stream().filter(group -> group.group().equals(id));
    }

    private LocalDate today() {
        return ParisTime.dayOf(clock.instant());
    }
}
