package limits.api.web.group;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.MEMBER;

import java.time.Clock;
import java.util.List;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupBoard.MemberLine;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.ExcludeMember;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.casesharing.group.GroupCommand.ReinstateMember;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.SuspensionGround;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Component;

/** What may be done with one member of a group, each as a form and its command. */
@Component
final class MemberDeeds {

    private final Say say;
    private final Clock clock;

    MemberDeeds(Say say, Clock clock) {
        this.say = say;
        this.clock = clock;
    }

    /** What makes sense for somebody at this place, for this visitor; the group itself decides. */
    List<Act> now(GroupSheet group, MemberLine line, Actor by) {
        List<String> names = switch (line.place()) {
            case DESIGNATED -> List.of("approve", "train", "end");
            case APPROVED -> List.of("train", "suspend", "end");
            case SUSPENDED -> List.of("reinstate", "exclude", "end");
            case EXCLUDED, ENDED -> List.of();
        };
        return names.stream()
                .map(name -> named(group, line, name).act())
                .filter(act -> act.openTo(by))
                .filter(act -> by.capacity() != MEMBER || line.person().equals(by.person()))
                .toList();
    }

    Deed named(GroupSheet group, MemberLine line, String name) {
        return switch (name) {
            case "approve" ->
                new Deed(form(group, line, name, MAYOR), filled -> new ApproveMember(group.group(), line.person()));
            case "train" ->
                new Deed(
                        form(group, line, name, COORDINATOR).day("on", ParisTime.dayOf(clock.instant())),
                        filled -> new RecordTraining(group.group(), line.person(), filled.day("on")));
            case "suspend" ->
                new Deed(
                        form(group, line, name, COORDINATOR, MAYOR, DATA_PROTECTION_OFFICER)
                                .one("ground", GroupDeeds.labelled("group.suspension", SuspensionGround.values())),
                        filled -> new SuspendMember(
                                group.group(), line.person(), filled.one("ground", SuspensionGround.class)));
            case "reinstate" ->
                new Deed(
                        form(group, line, name, MAYOR, DATA_PROTECTION_OFFICER),
                        filled -> new ReinstateMember(group.group(), line.person()));
            case "exclude" ->
                new Deed(
                        form(group, line, name, MAYOR, DATA_PROTECTION_OFFICER).day("heardOn"),
                        filled -> new ExcludeMember(group.group(), line.person(), filled.day("heardOn")));
            case "end" ->
                new Deed(
                        form(group, line, name, COORDINATOR, MAYOR, MEMBER)
                                .one("ground", GroupDeeds.labelled("group.end", EndGround.values())),
                        filled ->
                                new EndMembership(group.group(), line.person(), filled.one("ground", EndGround.class)));
            default -> throw new NoSuchThing();
        };
    }

    private Form form(GroupSheet group, MemberLine line, String name, Capacity... openTo) {
        String path = "/group/" + group.group() + "/member/" + line.person() + "/" + name;
        return Form.of(Act.of("group." + name, path, openTo))
                .told(say.person(line.person()), say.body(line.organisation()));
    }
}
