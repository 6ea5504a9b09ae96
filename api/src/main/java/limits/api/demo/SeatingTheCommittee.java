package limits.api.demo;

import static limits.api.demo.Aubervelle.COMMITTEE;
import static limits.api.demo.Aubervelle.COORDINATOR;
import static limits.api.demo.Aubervelle.MAYOR;

import java.util.List;
import java.util.stream.IntStream;
import limits.api.identity.Persona;
import limits.governance.committee.CommitteeCommand.ConstituteCommittee;
import limits.governance.committee.CommitteeCommand.GiveSeat;
import limits.governance.committee.CommitteeCommand.SetQuorum;
import limits.governance.committee.Mandate;
import limits.governance.committee.Quorum;
import limits.governance.committee.Seat;
import limits.governance.partner.Category;
import limits.kernel.Actor;

/** Nine seats and a quorum of more than half. The coordinator prepares and has no seat. Guidelines §1.2, 1.3. */
final class SeatingTheCommittee {

    private record Place(Actor holder, Category kind) {}

    private static final List<Place> PLACES = List.of(
            new Place(MAYOR, Category.LOCAL_AUTHORITY),
            new Place(Persona.COMMITTEE_SEAT.actor(), Category.PREFECTURE),
            new Place(Persona.SOCIAL_WORKER_ON_COMMITTEE.actor(), Category.DEPARTMENTAL_COUNCIL),
            new Place(Fictional.HEAD_OF_SCHOOL.actor(), Category.SCHOOL),
            new Place(Fictional.HEAD_OF_PREVENTION.actor(), Category.SPECIALISED_PREVENTION),
            new Place(Fictional.JUDICIAL_YOUTH_PROTECTION.actor(), Category.JUDICIAL_YOUTH_PROTECTION),
            new Place(Fictional.POLICE.actor(), Category.INTERNAL_SECURITY_FORCES),
            new Place(Fictional.RESIDENTS.actor(), Category.RESIDENTS),
            new Place(Fictional.LANDLORDS_DIRECTOR.actor(), Category.HOUSING_PROVIDER));

    private SeatingTheCommittee() {}

    static void tell(Script script) {
        var scene = script.scene("committee");
        var days = script.days();
        scene.ask(days.at(-113, 0, 9), COORDINATOR, new ConstituteCommittee(COMMITTEE, Aubervelle.PROJECT));
        scene.ask(days.at(-113, 0, 10), MAYOR, new SetQuorum(COMMITTEE, Quorum.MORE_THAN_HALF, days.on(-113, 0)));
        var mandate = new Mandate(days.on(-113, 0), days.on(42, 4));
        for (int n = 0; n < PLACES.size(); n++) {
            var place = PLACES.get(n);
            scene.ask(
                    days.at(-113, 1, 9),
                    MAYOR,
                    new GiveSeat(
                            COMMITTEE,
                            seat(n),
                            place.holder.person(),
                            place.holder.organisation(),
                            place.kind,
                            mandate));
        }
    }

    private static Seat.Id seat(int n) {
        return new Seat.Id(Persona.key("seat:" + n));
    }

    /** The first so many seats; the mayor's and the prefecture's come first. */
    static List<Seat.Id> seats(int many) {
        return IntStream.range(0, many).mapToObj(SeatingTheCommittee::seat).toList();
    }
}
