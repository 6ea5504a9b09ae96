package limits.governance.committee;

import static limits.governance.Cast.TODAY;
import static limits.governance.Cast.key;
import static limits.governance.Cast.organisation;
import static limits.governance.Cast.person;
import static limits.governance.Cast.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limits.governance.committee.CommitteeEvent.CommitteeConstituted;
import limits.governance.committee.CommitteeEvent.MeetingHeld;
import limits.governance.committee.CommitteeEvent.MeetingScheduled;
import limits.governance.committee.CommitteeEvent.SeatGiven;
import limits.governance.partner.Category;
import limits.governance.project.Project;

/** A committee of nine seats, whose quorum is five, that meets today. */
final class Nine {

    static final Committee.Id COMMITTEE = new Committee.Id(key("committee"));
    static final Project.Id PROJECT = new Project.Id(key("project"));
    static final Meeting.Id MEETING = new Meeting.Id(key("meeting"));
    static final CommitteeConstituted CONSTITUTED = new CommitteeConstituted(COMMITTEE, PROJECT);
    static final Mandate MANDATE = new Mandate(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    static final List<String> HOLDERS =
            List.of("Anne", "Boris", "Claire", "David", "Elsa", "Farid", "Gaëlle", "Hugo", "Iris");
    static final MeetingScheduled SCHEDULED =
            new MeetingScheduled(COMMITTEE, MEETING, TODAY, words("Town hall"), List.of(words("The action plan")));

    private Nine() {}

    static Seat.Id seat(String holder) {
        return new Seat.Id(key("seat of " + holder));
    }

    static List<Seat.Id> seats(int first) {
        return HOLDERS.stream().limit(first).map(Nine::seat).toList();
    }

    static SeatGiven given(String holder, Mandate mandate) {
        return new SeatGiven(
                COMMITTEE, seat(holder), person(holder), organisation(holder), Category.ASSOCIATION, mandate);
    }

    /** Constituted, nine seats given, then these. */
    static List<Object> seated(Object... then) {
        var all = new ArrayList<Object>(List.of(CONSTITUTED));
        HOLDERS.forEach(holder -> all.add(given(holder, MANDATE)));
        all.addAll(List.of(then));
        return all;
    }

    static MeetingHeld heldWith(int present) {
        return new MeetingHeld(COMMITTEE, MEETING, seats(present), new SeatsOnDate(TODAY, seats(9), 5));
    }

    /** The nine have sat today, the first so many of them present, then these. */
    static List<Object> satWith(int present, Object... then) {
        return Stream.concat(seated(SCHEDULED, heldWith(present)).stream(), Stream.of(then))
                .toList();
    }
}
