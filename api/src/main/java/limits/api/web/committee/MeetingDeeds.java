package limits.api.web.committee;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.STEERING;

import java.util.List;
import java.util.stream.Stream;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.CommitteeSheet.Session;
import limits.governance.committee.CommitteeCommand.ApproveMinutes;
import limits.governance.committee.CommitteeCommand.DraftMinutes;
import limits.governance.committee.CommitteeCommand.HoldMeeting;
import limits.governance.committee.CommitteeCommand.RecordDecision;
import limits.governance.committee.Decision;
import limits.governance.committee.Seat;
import limits.kernel.Capacity;
import org.springframework.stereotype.Component;

/** What may be done with one meeting, each as a form and its command. */
@Component
final class MeetingDeeds {

    private final Votes votes;
    private final Say say;

    MeetingDeeds(Votes votes, Say say) {
        this.votes = votes;
        this.say = say;
    }

    /** What makes sense at this point; the committee itself decides. */
    List<Act> now(CommitteeSheet sheet, Session session) {
        return switch (session.state()) {
            case SCHEDULED -> List.of(hold(sheet, session).act());
            case INQUORATE -> List.of();
            case HELD ->
                session.minutes().approved()
                        ? List.of()
                        : Stream.of("decide", "minutes", "approve")
                                .filter(name -> session.minutes().draft() > 0 || !name.equals("approve"))
                                .map(name -> named(sheet, session, name).act())
                                .toList();
        };
    }

    Deed named(CommitteeSheet sheet, Session session, String name) {
        return switch (name) {
            case "hold" -> hold(sheet, session);
            case "decide" -> decide(sheet, session);
            case "minutes" -> minutes(sheet, session);
            case "approve" -> approve(sheet, session);
            default -> throw new NoSuchThing();
        };
    }

    private Deed hold(CommitteeSheet sheet, Session session) {
        var seats = sheet.seatsOn(session.on()).stream().map(Seat::seat).toList();
        var form = Form.of(act(sheet, session, "hold", COORDINATOR, MAYOR))
                .told(say.day(session.on()), seats.size())
                .several("present", votes.seats(sheet, seats), Votes.texts(seats));
        return new Deed(
                form,
                filled -> new HoldMeeting(
                        sheet.committee(),
                        session.meeting(),
                        filled.keys("present").stream().map(Seat.Id::new).toList()));
    }

    private Deed decide(CommitteeSheet sheet, Session session) {
        var form = Form.of(act(sheet, session, "decide", COORDINATOR, MAYOR))
                .told(say.day(session.on()))
                .draws("decision")
                .line("subject");
        return new Deed(
                votes.ask(form, sheet, session).lines("reservations", List.of()).ifAny(),
                filled -> new RecordDecision(
                        sheet.committee(),
                        new Decision.Id(filled.key("decision")),
                        session.meeting(),
                        filled.words("subject"),
                        Votes.read(filled),
                        filled.words("reasons"),
                        filled.lines("reservations")));
    }

    private Deed minutes(CommitteeSheet sheet, Session session) {
        var text = session.minutes().text();
        var form = Form.of(act(sheet, session, "minutes", COORDINATOR, MAYOR))
                .told(say.day(session.on()))
                .words("minutes", text == null ? "" : text.text());
        return new Deed(
                form, filled -> new DraftMinutes(sheet.committee(), session.meeting(), filled.words("minutes")));
    }

    private Deed approve(CommitteeSheet sheet, Session session) {
        var form = Form.of(act(sheet, session, "approve", COORDINATOR, MAYOR, STEERING))
                .told(say.day(session.on()))
                .hidden("draft", session.minutes().draft());
        return new Deed(
                form,
                filled -> new ApproveMinutes(
                        sheet.committee(), session.meeting(), Integer.parseInt(filled.carried("draft"))));
    }

    private static Act act(CommitteeSheet sheet, Session session, String name, Capacity... openTo) {
        return Act.of(
                "committee." + name,
                "/committee/" + sheet.project() + "/meeting/" + session.meeting() + "/" + name,
                openTo);
    }
}
