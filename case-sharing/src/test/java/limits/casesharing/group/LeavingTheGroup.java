package limits.casesharing.group;

import static limits.casesharing.Cast.CLAIRE;
import static limits.casesharing.Cast.MAYOR;
import static limits.casesharing.Cast.OFFICER;
import static limits.casesharing.Cast.SAMIRA;
import static limits.casesharing.Cast.TODAY;
import static limits.casesharing.Cast.YANN;
import static limits.casesharing.Cast.as;
import static limits.casesharing.group.GroupStories.APPROVED;
import static limits.casesharing.group.GroupStories.CPE;
import static limits.casesharing.group.GroupStories.DESIGNATED;
import static limits.casesharing.group.GroupStories.ENDED;
import static limits.casesharing.group.GroupStories.EXCLUDED;
import static limits.casesharing.group.GroupStories.GROUP;
import static limits.casesharing.group.GroupStories.SUSPENDED;
import static limits.casesharing.group.GroupStories.TRAINED;
import static limits.casesharing.group.GroupStories.WHO;
import static limits.casesharing.group.GroupStories.happened;

import limits.casesharing.Stage;
import limits.casesharing.group.Group.Because;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.ExcludeMember;
import limits.casesharing.group.GroupCommand.ReinstateMember;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.GroupCommand.SuspendOnChangeOfBody;
import limits.casesharing.group.GroupEvent.MemberDesignated;
import limits.casesharing.group.GroupEvent.MemberExcluded;
import limits.casesharing.group.GroupEvent.MemberReinstated;
import limits.casesharing.group.GroupEvent.MemberSuspended;
import limits.casesharing.group.GroupEvent.MembershipEnded;
import limits.kernel.Capacity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A member is suspended, let back in, excluded or leaves, and with her goes everything she could read. */
final class LeavingTheGroup {

    private final Stage<Group> stage = GroupStories.stage();

    @Test
    void who_left_can_come_back_and_who_was_excluded_cannot() {
        stage.when(happened(DESIGNATED, APPROVED, ENDED), new DesignateMember(GROUP, WHO, CPE), CLAIRE)
                .then(new MemberDesignated(GROUP, WHO, CPE, CLAIRE.person(), TODAY));
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED, EXCLUDED), new DesignateMember(GROUP, WHO, CPE), CLAIRE)
                .refused(Because.EXCLUDED);
    }

    @Test
    @DisplayName("Model charter: suspended on allegation, by one person, at once")
    void a_member_is_suspended_at_once() {
        var ask = new SuspendMember(GROUP, WHO, SuspensionGround.ALLEGED_BREACH);
        stage.when(happened(DESIGNATED, APPROVED), ask, OFFICER)
                .then(new MemberSuspended(GROUP, WHO, SuspensionGround.ALLEGED_BREACH, OFFICER.person(), TODAY));
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED), ask, OFFICER).refused(Because.SUSPENDED);
        stage.when(happened(DESIGNATED), ask, OFFICER).refused(Because.NOT_APPROVED);
    }

    @Test
    void the_clock_suspends_whoever_acts_for_another_body_now_and_nobody_asks_for_it() {
        var ask = new SuspendOnChangeOfBody(GROUP, WHO);
        var clock = as(Capacity.ADMINISTRATOR, CLAIRE);
        stage.when(happened(DESIGNATED, APPROVED), ask, clock)
                .then(new MemberSuspended(GROUP, WHO, SuspensionGround.CHANGE_OF_BODY, clock.person(), TODAY));
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED), ask, clock).refused(Because.SUSPENDED);
        stage.when(happened(DESIGNATED), ask, clock).refused(Because.NOT_APPROVED);
    }

    @Test
    void another_person_lets_her_back_in() {
        var ask = new ReinstateMember(GROUP, WHO);
        stage.when(happened(DESIGNATED, APPROVED, TRAINED, SUSPENDED), ask, MAYOR)
                .then(new MemberReinstated(GROUP, WHO, MAYOR.person(), TODAY));
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED), ask, OFFICER).refused(Because.SAME_PERSON);
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED), ask, as(Capacity.MAYOR, SAMIRA))
                .refused(Because.SAME_PERSON);
        stage.when(happened(DESIGNATED, APPROVED), ask, MAYOR).refused(Because.NOT_SUSPENDED);
    }

    @Test
    @DisplayName("Model charter: excluded on breach, once heard, by two persons")
    void exclusion_takes_two_persons_and_a_hearing() {
        var ask = new ExcludeMember(GROUP, WHO, TODAY.minusDays(1));
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED), ask, MAYOR)
                .then(new MemberExcluded(GROUP, WHO, MAYOR.person(), TODAY.minusDays(1), TODAY));
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED), ask, OFFICER).refused(Because.SAME_PERSON);
        stage.when(happened(DESIGNATED, APPROVED), ask, MAYOR).refused(Because.NOT_SUSPENDED);
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED), new ExcludeMember(GROUP, WHO, TODAY.plusDays(1)), MAYOR)
                .refused(Because.DATE_IN_THE_FUTURE);
    }

    @Test
    void a_mandate_ends_and_a_member_ends_only_her_own() {
        var ask = new EndMembership(GROUP, WHO, EndGround.AT_HER_REQUEST);
        stage.when(happened(DESIGNATED, APPROVED), ask, SAMIRA)
                .then(new MembershipEnded(GROUP, WHO, EndGround.AT_HER_REQUEST, TODAY));
        stage.when(happened(DESIGNATED, APPROVED), ask, CLAIRE)
                .then(new MembershipEnded(GROUP, WHO, EndGround.AT_HER_REQUEST, TODAY));
        stage.when(happened(DESIGNATED, APPROVED), ask, YANN).refused(Because.NOT_YOURS_TO_END);
        stage.when(happened(DESIGNATED, ENDED), ask, CLAIRE).refused(Because.NOT_DESIGNATED);
    }
}
