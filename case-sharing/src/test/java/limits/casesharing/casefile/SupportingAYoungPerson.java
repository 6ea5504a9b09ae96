package limits.casesharing.casefile;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.casefile.SituationStories.*;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.Refusals;
import limits.casesharing.TheGroup;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.Notice.Manner;
import limits.casesharing.casefile.Notice.WaitsBecause;
import limits.casesharing.casefile.Situation.Because;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.casefile.SituationCommand.ReviewSituation.ReviewOutcome;
import limits.casesharing.casefile.SituationEvent.*;
import limits.kernel.Actor;
import limits.kernel.Person;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class SupportingAYoungPerson {

    private static final LocalDate IN_A_MONTH = TODAY.plusMonths(1);
    private static final TaskAssigned WITH_EDUCATOR = task(EDUCATOR, Task.EDUCATIONAL_SUPPORT);
    private static final InformationDeferred DEFERRED =
            new InformationDeferred(SITUATION, COUNSELLOR.person(), WaitsBecause.REPRISALS_FEARED, IN_A_MONTH, TODAY);

    private final TheGroup group = new TheGroup();

    @Test
    void a_member_of_the_team_gives_a_colleague_a_task() {
        var ask = new AssignTask(SITUATION, EDUCATOR.person(), Task.EDUCATIONAL_SUPPORT);
        asked(COUNSELLOR, ask, OPENED).expectEvents(WITH_EDUCATOR);
        refused(COUNSELLOR, ask, Because.HAS_THIS_TASK, OPENED, WITH_EDUCATOR);
    }

    @Test
    void a_task_held_for_another_body_is_none_and_may_be_given_anew() {
        var elsewhere = new TaskAssigned(
                SITUATION, EDUCATOR.person(), LANDLORD.organisation(), Task.EDUCATIONAL_SUPPORT, TODAY);
        var ask = new AssignTask(SITUATION, EDUCATOR.person(), Task.EDUCATIONAL_SUPPORT);
        refused(EDUCATOR, ask, Because.NO_SUCH_SITUATION, OPENED, elsewhere);
        asked(COUNSELLOR, ask, OPENED, elsewhere).expectEvents(WITH_EDUCATOR);
    }

    @Test
    void only_active_members_are_given_tasks() {
        var ask = new AssignTask(SITUATION, WHO_LEFT.person(), Task.EDUCATIONAL_SUPPORT);
        refused(COUNSELLOR, ask, Because.NOT_A_MEMBER_TO_ASSIGN, OPENED);
    }

    @Test
    void a_team_larger_than_the_charter_names_is_no_reason_to_refuse() {
        var story = new java.util.ArrayList<Object>(List.of(OPENED));
        for (int i = 0; i < 7; i++) {
            story.add(new TaskAssigned(
                    SITUATION, new Person(key("colleague" + i)), EDUCATOR.organisation(), Task.HOUSING, TODAY));
        }
        var ask = new AssignTask(SITUATION, EDUCATOR.person(), Task.EDUCATIONAL_SUPPORT);
        asked(COUNSELLOR, ask, story.toArray()).expectEvents(WITH_EDUCATOR);
    }

    @Test
    void whoever_has_no_task_here_sees_no_situation() {
        var ask = new NameReferent(SITUATION, COUNSELLOR.person());
        refused(EDUCATOR, ask, Because.NO_SUCH_SITUATION, OPENED);
        group.unsigned(COUNSELLOR);
        refused(COUNSELLOR, ask, Because.NO_SUCH_SITUATION, OPENED);
    }

    @Test
    void the_referent_is_somebody_with_a_task() {
        asked(COUNSELLOR, new NameReferent(SITUATION, EDUCATOR.person()), OPENED, WITH_EDUCATOR)
                .expectEvents(new ReferentNamed(SITUATION, EDUCATOR.person(), TODAY));
        refused(COUNSELLOR, new NameReferent(SITUATION, EDUCATOR.person()), Because.HAS_NOT_THIS_TASK, OPENED);
    }

    @Test
    void a_task_ends_but_somebody_stays() {
        var end = new EndTask(SITUATION, COUNSELLOR.person(), Task.SCHOOLING);
        asked(EDUCATOR, end, OPENED, WITH_EDUCATOR)
                .expectEvents(new TaskEnded(SITUATION, COUNSELLOR.person(), Task.SCHOOLING, TODAY));
        refused(COUNSELLOR, end, Because.LAST_ON_THE_TEAM, OPENED);
        var other = new EndTask(SITUATION, EDUCATOR.person(), Task.HOUSING);
        refused(COUNSELLOR, other, Because.HAS_NOT_THIS_TASK, OPENED, WITH_EDUCATOR);
    }

    @Test
    void a_conflict_takes_her_off_the_team_for_good() {
        var declared = new ConflictDeclared(SITUATION, EDUCATOR.person(), TODAY);
        asked(EDUCATOR, new DeclareConflict(SITUATION), OPENED, WITH_EDUCATOR).expectEvents(declared);
        var again = new AssignTask(SITUATION, EDUCATOR.person(), Task.HOUSING);
        refused(COUNSELLOR, again, Because.HAS_A_CONFLICT, OPENED, WITH_EDUCATOR, declared);
        refused(EDUCATOR, new DeclareConflict(SITUATION), Because.NO_SUCH_SITUATION, OPENED, WITH_EDUCATOR, declared);
    }

    @Test
    void the_young_person_and_the_parents_are_informed_each_once() {
        var ask = new RecordFamilyInformed(SITUATION, Informed.PARENTS, TODAY, Manner.TOLD_IN_PERSON, true);
        var told = new FamilyInformed(SITUATION, Informed.PARENTS, TODAY, Manner.TOLD_IN_PERSON, true, TODAY);
        asked(COUNSELLOR, ask, OPENED).expectEvents(told);
        refused(COUNSELLOR, ask, Because.ALREADY_INFORMED, OPENED, told);
    }

    @Test
    void nobody_was_informed_tomorrow() {
        var ask = new RecordFamilyInformed(SITUATION, Informed.PARENTS, TODAY.plusDays(1), Manner.TOLD_IN_PERSON, true);
        refused(COUNSELLOR, ask, Because.DAY_IN_THE_FUTURE, OPENED);
    }

    @Test
    void a_deferral_needs_a_second_person() {
        var ask = new DeferInformation(SITUATION, WaitsBecause.REPRISALS_FEARED, IN_A_MONTH);
        asked(COUNSELLOR, ask, OPENED).expectEvents(DEFERRED);
        var confirm = new ConfirmDeferral(SITUATION);
        var confirmed = new DeferralConfirmed(SITUATION, EDUCATOR.person(), TODAY);
        refused(COUNSELLOR, confirm, Because.SECOND_PERSON_NEEDED, OPENED, WITH_EDUCATOR, DEFERRED);
        asked(EDUCATOR, confirm, OPENED, WITH_EDUCATOR, DEFERRED).expectEvents(confirmed);
        refused(EDUCATOR, confirm, Because.NOTHING_TO_CONFIRM, OPENED, WITH_EDUCATOR, DEFERRED, confirmed);
        refused(EDUCATOR, confirm, Because.NOTHING_TO_CONFIRM, OPENED, WITH_EDUCATOR);
    }

    @Test
    void a_deferral_falls_with_whoever_proposed_it() {
        group.suspended(COUNSELLOR);
        var confirm = new ConfirmDeferral(SITUATION);
        refused(EDUCATOR, confirm, Because.PROPOSER_NOT_ACTIVE, OPENED, WITH_EDUCATOR, DEFERRED);
    }

    @Test
    void a_deferral_does_not_wait_for_more_than_three_months_nor_for_a_family_already_told() {
        var tooLong = new DeferInformation(SITUATION, WaitsBecause.PARENTS_INVOLVED, TODAY.plusMonths(4));
        refused(COUNSELLOR, tooLong, Because.WAITS_TOO_LONG, OPENED);
        var ask = new DeferInformation(SITUATION, WaitsBecause.PARENTS_INVOLVED, IN_A_MONTH);
        refused(COUNSELLOR, ask, Because.ALREADY_INFORMED, OPENED, told(Informed.YOUNG_PERSON), told(Informed.PARENTS));
    }

    @Test
    void a_review_names_the_next_within_three_months() {
        asked(COUNSELLOR, new ReviewSituation(SITUATION, ReviewOutcome.CONTINUE, IN_A_MONTH), OPENED)
                .expectEvents(new SituationReviewed(SITUATION, ReviewOutcome.CONTINUE, IN_A_MONTH, TODAY));
        refused(
                COUNSELLOR,
                new ReviewSituation(SITUATION, ReviewOutcome.CONTINUE, TODAY.plusMonths(4)),
                Because.REVIEW_DAY_OUT_OF_REACH,
                OPENED);
    }

    @Test
    void a_situation_closes_once_nobody_waits_for_an_answer() {
        var close = new CloseSituation(SITUATION, Closing.NEED_MET);
        var closed = new SituationClosed(SITUATION, Closing.NEED_MET, TODAY);
        asked(COUNSELLOR, close, OPENED).expectEvents(closed);
        refused(COUNSELLOR, close, Because.CLOSED, OPENED, closed);
        refused(EDUCATOR, close, Because.NO_SUCH_SITUATION, OPENED, closed);
        var waiting = fixture(group, false, true).given(OPENED);
        Refusals.refused(Refusals.ask(waiting, COUNSELLOR, NOON, close), Because.REFERRALS_UNDER_WAY);
    }

    private static FamilyInformed told(Informed who) {
        return new FamilyInformed(SITUATION, who, TODAY, Manner.TOLD_IN_PERSON, true, TODAY);
    }

    private ResultValidator<Situation> asked(Actor by, SituationCommand ask, Object... story) {
        return Refusals.ask(fixture(group).given(story), by, NOON, ask);
    }

    private void refused(Actor by, SituationCommand ask, Because because, Object... story) {
        Refusals.refused(asked(by, ask, story), because);
    }
}
