package limits.governance.actionplan;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.MAYOR;
import static limits.governance.Cast.key;
import static limits.governance.Cast.seatHolder;
import static limits.governance.Cast.words;
import static limits.governance.actionplan.PlanStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import limits.governance.actionplan.ActionPlan.Because;
import limits.governance.actionplan.ActionPlanCommand.*;
import limits.governance.actionplan.ActionPlanEvent.*;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.committee.Seat;
import limits.governance.committee.Vote;
import limits.kernel.Capacity;
import limits.kernel.Person;
import org.junit.jupiter.api.Test;

/** Only the committee adopts a plan, by a vote with reasons, at a meeting that had its quorum (§1.6). */
final class AdoptingAnActionPlan {

    @Test
    void a_vote_that_carries_adopts_the_plan() {
        stage().when(drafted(), adopt(vote(5, 0, 0)), MAYOR).then(ADOPTED);
        stage().when(drafted(), adopt(vote(5, 0, 0)), seatHolder("Karim")).then(ADOPTED);
    }

    @Test
    void nobody_outside_the_committee_and_its_coordinator_is_asked() {
        assertThat(adopt(vote(5, 0, 0)).openTo())
                .containsExactlyInAnyOrder(Capacity.MAYOR, Capacity.STEERING, Capacity.COORDINATOR);
    }

    @Test
    void whoever_prepared_the_plan_does_not_record_its_adoption() {
        stage().when(drafted(), adopt(vote(5, 0, 0)), COORDINATOR).refused(Because.ADOPTED_BY_WHO_PREPARED_IT);
    }

    @Test
    void another_coordinator_than_the_one_who_drafted_it_may() {
        var another = new limits.kernel.Actor(
                new Person(key("the next coordinator")), Capacity.COORDINATOR, COORDINATOR.organisation());
        stage().when(drafted(), adopt(vote(5, 0, 0)), another).then(ADOPTED);
    }

    @Test
    void four_of_nine_seats_are_not_a_quorum() {
        stage().when(drafted(), adopt(vote(4, 0, 0)), MAYOR).refused(Because.NOT_QUORATE);
    }

    @Test
    void a_seat_that_was_not_present_does_not_vote() {
        stage().when(drafted(), adopt(vote(7, 0, 0)), MAYOR).refused(Because.NOT_QUORATE);
        var stranger = new ArrayList<>(seats(5));
        stranger.set(4, new Seat.Id(key("no seat")));
        stage().when(drafted(), adopt(new Vote(5, 0, 0, stranger)), MAYOR).refused(Because.NOT_QUORATE);
    }

    @Test
    void a_tie_does_not_carry() {
        stage().when(drafted(), adopt(vote(2, 2, 2)), MAYOR).refused(Because.NOT_CARRIED);
        stage().when(drafted(), adopt(vote(2, 1, 3)), MAYOR)
                .then(new ActionPlanAdopted(PLAN, COMMITTEE, MEETING, SESSION, vote(2, 1, 3), ADOPTED.reasons()));
    }

    @Test
    void a_meeting_that_was_not_held_with_its_quorum_adopts_nothing() {
        var ask = new AdoptActionPlan(
                PLAN, COMMITTEE, new Meeting.Id(key("a cancelled meeting")), vote(5, 0, 0), ADOPTED.reasons());
        stage().when(drafted(), ask, MAYOR).refused(Because.MEETING_NOT_HELD);
    }

    @Test
    void the_committee_of_another_project_adopts_nothing() {
        var ask = new AdoptActionPlan(
                PLAN, new Committee.Id(key("next town")), MEETING, vote(5, 0, 0), ADOPTED.reasons());
        stage().when(drafted(), ask, MAYOR).refused(Because.COMMITTEE_OF_ANOTHER_PROJECT);
    }

    @Test
    void a_plan_without_a_priority_or_without_an_action_is_not_ready() {
        stage().when(List.of(DRAFTED, ASKED), adopt(vote(5, 0, 0)), MAYOR).refused(Because.NO_PRIORITY);
        stage().when(List.of(DRAFTED, PROPOSED, ASKED), adopt(vote(5, 0, 0)), MAYOR)
                .refused(Because.NO_ACTION);
        var withdrawn = new ActionWithdrawn(PLAN, WORK_SITES.id(), words("No landlord"));
        stage().when(after(drafted(), withdrawn), adopt(vote(5, 0, 0)), MAYOR).refused(Because.NO_ACTION);
    }

    @Test
    void a_plan_whose_evaluation_is_neither_planned_nor_waived_is_not_ready() {
        stage().when(List.of(DRAFTED, PROPOSED, ADDED), adopt(vote(5, 0, 0)), MAYOR)
                .refused(Because.EVALUATION_NOT_PLANNED);
        var waived = new EvaluationWaived(PLAN, words("Evaluated by the region"));
        stage().when(List.of(DRAFTED, PROPOSED, ADDED, waived), adopt(vote(5, 0, 0)), MAYOR)
                .then(ADOPTED);
    }

    @Test
    void an_adopted_plan_is_not_changed_nor_adopted_again() {
        stage().when(adopted(), adopt(vote(5, 0, 0)), MAYOR).refused(Because.ALREADY_ADOPTED);
        stage().when(adopted(), new AddAction(PLAN, action("another")), COORDINATOR)
                .refused(Because.ALREADY_ADOPTED);
        stage().when(adopted(), new PlanEvaluation(PLAN, words("And?")), COORDINATOR)
                .refused(Because.ALREADY_ADOPTED);
        stage().when(adopted(), new WaiveEvaluation(PLAN, words("No")), COORDINATOR)
                .refused(Because.ALREADY_ADOPTED);
    }

    @Test
    void an_adopted_plan_is_reopened_with_reasons_changed_and_adopted_again() {
        var ask = new RevisePlan(PLAN, REOPENED.reasons());
        stage().when(adopted(), ask, COORDINATOR).then(REOPENED);
        stage().when(after(adopted(), REOPENED), new AddAction(PLAN, action("another")), COORDINATOR)
                .then(new ActionAdded(PLAN, action("another")));
        stage().when(after(adopted(), REOPENED), adopt(vote(5, 0, 0)), MAYOR).then(ADOPTED);
        stage().when(drafted(), ask, COORDINATOR).refused(Because.NOT_ADOPTED);
        stage().when(after(adopted(), REOPENED), ask, COORDINATOR).refused(Because.BEING_REVISED);
    }

    private static AdoptActionPlan adopt(Vote vote) {
        return new AdoptActionPlan(PLAN, COMMITTEE, MEETING, vote, ADOPTED.reasons());
    }
}
