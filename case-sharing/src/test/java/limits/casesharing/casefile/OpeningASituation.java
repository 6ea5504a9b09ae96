package limits.casesharing.casefile;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.casefile.SituationStories.*;

import java.util.List;
import limits.casesharing.Refusals;
import limits.casesharing.TheGroup;
import limits.casesharing.casefile.Situation.Because;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.charter.Purpose;
import limits.kernel.Actor;
import limits.kernel.Quarter;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class OpeningASituation {

    private final TheGroup group = new TheGroup();

    @Test
    void a_member_opens_a_situation_that_she_knows_and_takes_a_task() {
        opening(COUNSELLOR, INES).expectEvents(OPENED);
    }

    @Test
    void nobody_opens_one_who_has_left_is_suspended_or_has_not_signed() {
        refused(WHO_LEFT, INES, Because.NOT_AN_ACTIVE_MEMBER);
        refused(STRANGER, INES, Because.NOT_AN_ACTIVE_MEMBER);
        group.suspended(EDUCATOR).unsigned(SOCIAL_WORKER);
        refused(EDUCATOR, INES, Because.NOT_AN_ACTIVE_MEMBER);
        refused(SOCIAL_WORKER, INES, Because.NOT_AN_ACTIVE_MEMBER);
    }

    @Test
    void a_member_signed_in_for_another_body_is_not_the_one_designated() {
        var elsewhere = new Actor(COUNSELLOR.person(), COUNSELLOR.capacity(), LANDLORD.organisation());
        refused(elsewhere, INES, Because.NOT_AN_ACTIVE_MEMBER);
    }

    @Test
    void without_a_charter_in_force_nothing_is_opened() {
        group.withoutCharter();
        refused(COUNSELLOR, INES, Because.NOT_AN_ACTIVE_MEMBER);
    }

    @Test
    void hearsay_opens_nothing() {
        refused(COUNSELLOR, opening(INES.youth(), INES.purposes(), false), Because.NOT_KNOWN_TO_PROPOSER);
    }

    @Test
    void the_age_must_agree_with_the_quarter_of_birth() {
        var older = new Youth(17, INES.youth().born());
        refused(COUNSELLOR, opening(older, INES.purposes(), true), Because.AGE_AND_BIRTH_DISAGREE);
    }

    @Test
    void a_child_under_ten_is_for_child_protection_not_for_this_group() {
        var child = new Youth(9, new Quarter(2017, 2));
        refused(COUNSELLOR, opening(child, INES.purposes(), true), Because.AGE_NOT_COVERED);
    }

    @Test
    void a_purpose_that_no_charter_can_allow_opens_nothing() {
        var purposes = List.of(Purpose.INVESTIGATION);
        refused(COUNSELLOR, opening(INES.youth(), purposes, true), Because.PURPOSE_NOT_IN_CHARTER);
    }

    @Test
    void a_number_serves_one_situation_of_a_group() {
        var result = Refusals.ask(fixture(group, true, false).givenNoPriorActivity(), COUNSELLOR, NOON, INES);
        Refusals.refused(result, Because.NUMBER_TAKEN);
    }

    @Test
    void whoever_is_not_of_the_team_does_not_hear_that_a_situation_was_opened() {
        for (var outsider : List.of(WHO_LEFT, STRANGER)) {
            var known = Refusals.ask(fixture(group).given(OPENED), outsider, NOON, INES);
            Refusals.refused(known, Because.NOT_AN_ACTIVE_MEMBER);
        }
        var untasked = Refusals.ask(fixture(group).given(OPENED), EDUCATOR, NOON, INES);
        Refusals.refused(untasked, Because.NO_SUCH_SITUATION);
    }

    @Test
    void a_situation_is_opened_once() {
        Refusals.refused(Refusals.ask(fixture(group).given(OPENED), COUNSELLOR, NOON, INES), Because.ALREADY_OPENED);
    }

    private ResultValidator<Situation> opening(Actor by, OpenSituation ask) {
        return Refusals.ask(fixture(group).givenNoPriorActivity(), by, NOON, ask);
    }

    private void refused(Actor by, OpenSituation ask, Because because) {
        Refusals.refused(opening(by, ask), because);
    }

    private static OpenSituation opening(Youth youth, List<Purpose> purposes, boolean known) {
        return new OpenSituation(
                SITUATION, GROUP, INES.pseudonym(), youth, Origin.SCHOOL, purposes, known, Task.SCHOOLING);
    }
}
