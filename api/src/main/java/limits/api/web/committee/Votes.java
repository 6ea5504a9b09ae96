package limits.api.web.committee;

import java.util.List;
import limits.api.web.Say;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.governance.board.CommitteeSheet;
import limits.governance.committee.Seat;
import limits.governance.committee.Vote;
import org.springframework.stereotype.Component;

/** How a vote of a session is asked for on any form, and read again. */
@Component
public final class Votes {

    private final Say say;

    Votes(Say say) {
        this.say = say;
    }

    /** Asks for the three numbers, the seats that voted, and the reasons. */
    public Form ask(Form form, CommitteeSheet committee, CommitteeSheet.Session session) {
        return form.several("voters", seats(committee, session.present()), texts(session.present()))
                .number("inFavour", session.present().size())
                .number("against", 0)
                .number("abstained", 0)
                .words("reasons");
    }

    /** What was answered. */
    public static Vote read(Filled filled) {
        return new Vote(
                filled.number("inFavour"),
                filled.number("against"),
                filled.number("abstained"),
                filled.keys("voters").stream().map(Seat.Id::new).toList());
    }

    /** These seats, each called by who holds it and for whom. */
    List<Option> seats(CommitteeSheet committee, List<Seat.Id> some) {
        return committee.seats().stream()
                .filter(seat -> some.contains(seat.seat()))
                .map(seat -> Option.named(seat.seat(), say.person(seat.holder()) + " – " + say.body(seat.body())))
                .toList();
    }

    static List<String> texts(List<Seat.Id> seats) {
        return seats.stream().map(Seat.Id::toString).toList();
    }
}
