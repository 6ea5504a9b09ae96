package limits.governance.committee;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.seatHolder;
import static limits.governance.Cast.words;
import static limits.governance.committee.Nine.COMMITTEE;
import static limits.governance.committee.Nine.MEETING;
import static limits.governance.committee.Nine.SCHEDULED;
import static limits.governance.committee.Nine.satWith;
import static limits.governance.committee.Nine.seated;

import java.util.List;
import limits.governance.Cast;
import limits.governance.Stage;
import limits.governance.committee.Committee.Because;
import limits.governance.committee.CommitteeCommand.ApproveMinutes;
import limits.governance.committee.CommitteeCommand.DraftMinutes;
import limits.governance.committee.CommitteeEvent.MinutesApproved;
import limits.governance.committee.CommitteeEvent.MinutesDrafted;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.junit.jupiter.api.Test;

/** Minutes are drafted by one person and approved by another who was there, so that nobody owns the record (§1.1). */
final class ApprovingMinutes {

    private static final MinutesDrafted DRAFTED = drafted(1, COORDINATOR);
    private static final Actor ANNE = seatHolder("Anne");

    @Test
    void minutes_are_drafted_and_drafted_again() {
        when(satWith(5), draft(), COORDINATOR).then(DRAFTED);
        when(satWith(5, DRAFTED), draft(), COORDINATOR).then(drafted(2, COORDINATOR));
    }

    @Test
    void somebody_who_was_there_approves_what_another_drafted() {
        when(satWith(5, DRAFTED), approve(1), ANNE)
                .then(new MinutesApproved(COMMITTEE, MEETING, 1, COORDINATOR.person(), ANNE.person()));
    }

    @Test
    void nobody_approves_her_own_draft() {
        var anneAsCoordinator = new Actor(ANNE.person(), Capacity.COORDINATOR, Cast.TOWN_HALL);
        when(satWith(5, drafted(1, anneAsCoordinator)), approve(1), ANNE).refused(Because.NOT_BY_THE_DRAFTER);
    }

    @Test
    void whoever_was_away_does_not_approve() {
        when(satWith(5, DRAFTED), approve(1), seatHolder("Iris")).refused(Because.APPROVER_WAS_NOT_PRESENT);
        when(satWith(5, DRAFTED), approve(1), seatHolder("a stranger")).refused(Because.APPROVER_WAS_NOT_PRESENT);
    }

    @Test
    void the_draft_approved_is_the_draft_read() {
        when(satWith(5, DRAFTED, drafted(2, COORDINATOR)), approve(1), ANNE).refused(Because.ANOTHER_DRAFT);
    }

    @Test
    void there_is_nothing_to_approve_before_a_draft() {
        when(satWith(5), approve(1), ANNE).refused(Because.NO_MINUTES);
    }

    @Test
    void approved_minutes_stay_as_they_are() {
        var approved = new MinutesApproved(COMMITTEE, MEETING, 1, COORDINATOR.person(), ANNE.person());
        when(satWith(5, DRAFTED, approved), draft(), COORDINATOR).refused(Because.MINUTES_ALREADY_APPROVED);
        when(satWith(5, DRAFTED, approved), approve(1), ANNE).refused(Because.MINUTES_ALREADY_APPROVED);
    }

    @Test
    void a_meeting_that_was_not_held_has_no_minutes() {
        when(seated(SCHEDULED), draft(), COORDINATOR).refused(Because.MEETING_NOT_HELD);
    }

    private static Stage.Outcome<Committee> when(List<?> happened, CommitteeCommand ask, Actor by) {
        return Stage.of(Committee.class).when(happened, ask, by);
    }

    private static DraftMinutes draft() {
        return new DraftMinutes(COMMITTEE, MEETING, words("The committee met and decided."));
    }

    private static ApproveMinutes approve(int draft) {
        return new ApproveMinutes(COMMITTEE, MEETING, draft);
    }

    private static MinutesDrafted drafted(int draft, Actor by) {
        return new MinutesDrafted(COMMITTEE, MEETING, draft, words("The committee met and decided."), by.person());
    }
}
