package limits.api.web.committee;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.MAYOR;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import limits.api.identity.Directory;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.governance.board.CommitteeSheet;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeCommand.ConstituteCommittee;
import limits.governance.committee.CommitteeCommand.EndMandate;
import limits.governance.committee.CommitteeCommand.GiveSeat;
import limits.governance.committee.CommitteeCommand.ScheduleMeeting;
import limits.governance.committee.CommitteeCommand.SetQuorum;
import limits.governance.committee.Mandate;
import limits.governance.committee.Meeting;
import limits.governance.committee.Quorum;
import limits.governance.committee.Seat;
import limits.governance.partner.Category;
import limits.governance.project.Project;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What may be done with a committee, its seats and its calendar, each as a form and its command. */
@Component
final class CommitteeDeeds {

    private static final int USUAL_QUORUM = 50;

    private final Directory directory;
    private final Clock clock;

    CommitteeDeeds(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Deed constitute(Project.Id project) {
        return new Deed(
                Form.of(act(project, "constitute")).draws("committee"),
                filled -> new ConstituteCommittee(new Committee.Id(filled.key("committee")), project));
    }

    List<Act> now(CommitteeSheet sheet) {
        return Stream.of("seat", "quorum", "meeting")
                .map(name -> act(sheet.project(), name))
                .toList();
    }

    Deed named(CommitteeSheet sheet, String name) {
        return switch (name) {
            case "seat" -> seat(sheet);
            case "quorum" -> quorum(sheet);
            case "meeting" -> meeting(sheet);
            default -> throw new NoSuchThing();
        };
    }

    /** Ends the mandate of one seat. */
    Deed end(CommitteeSheet sheet, Seat seat) {
        var form = Form.of(Act.of(
                        "committee.end",
                        "/committee/" + sheet.project() + "/seat/" + seat.seat() + "/end",
                        COORDINATOR,
                        MAYOR))
                .day("lastDay")
                .words("reason");
        return new Deed(
                form,
                filled ->
                        new EndMandate(sheet.committee(), seat.seat(), filled.day("lastDay"), filled.words("reason")));
    }

    private Deed seat(CommitteeSheet sheet) {
        var form = Form.of(act(sheet.project(), "seat"))
                .draws("seat")
                .one("holder", holders())
                .one("kind", Option.of(Category.values()))
                .day("from")
                .day("to");
        return new Deed(form, filled -> {
            String[] holder = filled.carried("holder").split(" ");
            return new GiveSeat(
                    sheet.committee(),
                    new Seat.Id(filled.key("seat")),
                    new Person(new Key(holder[0])),
                    new Organisation(new Key(holder[1])),
                    filled.one("kind", Category.class),
                    new Mandate(filled.day("from"), filled.day("to")));
        });
    }

    private Deed quorum(CommitteeSheet sheet) {
        var form = Form.of(act(sheet.project(), "quorum"))
                .number("percent", USUAL_QUORUM)
                .day("from");
        return new Deed(
                form,
                filled -> new SetQuorum(sheet.committee(), new Quorum(filled.number("percent")), filled.day("from")));
    }

    private Deed meeting(CommitteeSheet sheet) {
        var form = Form.of(act(sheet.project(), "meeting"))
                .draws("meeting")
                .day("on")
                .line("place")
                .lines("agenda", List.of());
        return new Deed(
                form,
                filled -> new ScheduleMeeting(
                        sheet.committee(),
                        new Meeting.Id(filled.key("meeting")),
                        filled.day("on"),
                        filled.words("place"),
                        filled.lines("agenda")));
    }

    /** Whoever has a mandate on the governance side, with the body she has it for. */
    private List<Option> holders() {
        return Stream.of(Capacity.MAYOR, Capacity.COORDINATOR, Capacity.STEERING)
                .flatMap(capacity -> directory.holding(capacity, clock.instant()).stream())
                .map(listed -> Option.named(
                        listed.person() + " " + listed.organisation(),
                        listed.name() + " – " + listed.organisationName()))
                .distinct()
                .toList();
    }

    private static Act act(Project.Id project, String name) {
        return Act.of("committee." + name, "/committee/" + project + "/" + name, COORDINATOR, MAYOR);
    }
}
