package limits.governance.committee;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.TODAY;
import static limits.governance.Cast.key;
import static limits.governance.Cast.organisation;
import static limits.governance.Cast.person;
import static limits.governance.Cast.words;
import static limits.governance.committee.Nine.COMMITTEE;
import static limits.governance.committee.Nine.CONSTITUTED;
import static limits.governance.committee.Nine.MANDATE;
import static limits.governance.committee.Nine.PROJECT;
import static limits.governance.committee.Nine.given;
import static limits.governance.committee.Nine.satWith;
import static limits.governance.committee.Nine.seat;
import static limits.governance.committee.Nine.seated;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import limits.governance.Stage;
import limits.governance.committee.Committee.Because;
import limits.governance.committee.CommitteeCommand.ConstituteCommittee;
import limits.governance.committee.CommitteeCommand.EndMandate;
import limits.governance.committee.CommitteeCommand.GiveSeat;
import limits.governance.committee.CommitteeCommand.SetQuorum;
import limits.governance.committee.CommitteeEvent.MandateEnded;
import limits.governance.committee.CommitteeEvent.QuorumSet;
import limits.governance.partner.Category;
import limits.governance.project.ProjectRoll;
import org.junit.jupiter.api.Test;

/** Partners are brought together in one body, each with a seat and a mandate (§1.3). */
final class GivingSeats {

    private static final ProjectRoll KNOWN = project -> project.equals(PROJECT);
    private static final ProjectRoll UNKNOWN = project -> false;
    private static final FoundingRoll NONE_YET = project -> false;
    private static final FoundingRoll FOUNDED = project -> true;

    @Test
    void a_project_has_one_committee() {
        var ask = new ConstituteCommittee(COMMITTEE, PROJECT);

        stage(KNOWN, NONE_YET).when(List.of(), ask, COORDINATOR).then(CONSTITUTED);
        stage(KNOWN, FOUNDED).when(List.of(), ask, COORDINATOR).refused(Because.PROJECT_HAS_A_COMMITTEE);
        stage(KNOWN, NONE_YET).when(List.of(CONSTITUTED), ask, COORDINATOR).refused(Because.ALREADY_CONSTITUTED);
    }

    @Test
    void a_committee_steers_a_project_that_exists() {
        stage(UNKNOWN, NONE_YET)
                .when(List.of(), new ConstituteCommittee(COMMITTEE, PROJECT), COORDINATOR)
                .refused(Because.NO_SUCH_PROJECT);
    }

    @Test
    void a_person_takes_a_seat_for_a_body() {
        when(List.of(CONSTITUTED), give("Anne", "Anne", MANDATE)).then(given("Anne", MANDATE));
    }

    @Test
    void a_seat_is_given_once() {
        when(seated(), give("Anne", "somebody else", MANDATE)).refused(Because.SEAT_ALREADY_GIVEN);
    }

    @Test
    void nobody_sits_twice_at_the_same_time() {
        when(seated(), give("a second one", "Anne", MANDATE)).refused(Because.PERSON_ALREADY_SITS);
    }

    @Test
    void a_person_may_sit_again_after_her_first_mandate() {
        var again = new Mandate(MANDATE.to().plusDays(1), MANDATE.to().plusYears(1));
        when(seated(), give("a second one", "Anne", again))
                .then(new CommitteeEvent.SeatGiven(
                        COMMITTEE,
                        seat("a second one"),
                        person("Anne"),
                        organisation("Anne"),
                        Category.ASSOCIATION,
                        again));
    }

    @Test
    void a_mandate_does_not_end_before_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mandate(TODAY, TODAY.minusDays(1)));
    }

    @Test
    void a_mandate_can_end_early() {
        when(seated(), end("Anne", TODAY)).then(new MandateEnded(COMMITTEE, seat("Anne"), TODAY, words("She moved")));
    }

    @Test
    void only_a_seat_that_was_given_can_end() {
        when(seated(), end("nobody", TODAY)).refused(Because.NO_SUCH_SEAT);
    }

    @Test
    void a_mandate_ends_within_its_own_time() {
        when(seated(), end("Anne", MANDATE.to().plusDays(1))).refused(Because.OUTSIDE_THE_MANDATE);
        when(seated(), end("Anne", MANDATE.from().minusDays(1))).refused(Because.OUTSIDE_THE_MANDATE);
    }

    @Test
    void the_committee_sets_its_own_quorum() {
        var twoThirds = new Quorum(66);
        when(seated(), new SetQuorum(COMMITTEE, twoThirds, TODAY)).then(new QuorumSet(COMMITTEE, twoThirds, TODAY));
    }

    @Test
    void who_could_vote_on_a_day_the_committee_sat_is_not_changed_afterwards() {
        when(satWith(5), give("a tenth", "Jo", new Mandate(TODAY, MANDATE.to())))
                .refused(Because.ALREADY_SAT_THAT_DAY);
        when(satWith(5), end("Anne", TODAY.minusDays(1))).refused(Because.ALREADY_SAT_THAT_DAY);
        when(satWith(5), new SetQuorum(COMMITTEE, new Quorum(10), TODAY)).refused(Because.ALREADY_SAT_THAT_DAY);
    }

    @Test
    void seats_and_quorum_may_change_from_the_next_day() {
        when(satWith(5), end("Anne", TODAY)).then(new MandateEnded(COMMITTEE, seat("Anne"), TODAY, words("She moved")));
        when(satWith(5), new SetQuorum(COMMITTEE, new Quorum(10), TODAY.plusDays(1)))
                .then(new QuorumSet(COMMITTEE, new Quorum(10), TODAY.plusDays(1)));
    }

    private static Stage.Outcome<Committee> when(List<?> happened, CommitteeCommand ask) {
        return stage(KNOWN, NONE_YET).when(happened, ask, COORDINATOR);
    }

    private static Stage<Committee> stage(ProjectRoll projects, FoundingRoll founding) {
        return Stage.of(Committee.class, projects, founding);
    }

    private static GiveSeat give(String seat, String holder, Mandate mandate) {
        return new GiveSeat(
                COMMITTEE,
                new Seat.Id(key("seat of " + seat)),
                person(holder),
                organisation(holder),
                Category.ASSOCIATION,
                mandate);
    }

    private static EndMandate end(String holder, LocalDate lastDay) {
        return new EndMandate(COMMITTEE, seat(holder), lastDay, words("She moved"));
    }
}
