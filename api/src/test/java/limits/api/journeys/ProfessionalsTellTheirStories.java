package limits.api.journeys;

import static limits.api.CaseStory.TODAY;
import static limits.casesharing.charter.Category.*;
import static limits.casesharing.charter.Purpose.P1_IDENTIFY_AND_RELAY;
import static limits.casesharing.charter.Purpose.P2_COORDINATE_SUPPORT;
import static limits.casesharing.charter.Purpose.P3_SOCIAL_ACTION;
import static limits.casesharing.charter.Purpose.P4_CHILD_PROTECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import limits.api.identity.Directory;
import limits.casesharing.casefile.Notice;
import limits.casesharing.casefile.SituationCommand.ConfirmDeferral;
import limits.casesharing.casefile.SituationCommand.DeclareConflict;
import limits.casesharing.casefile.SituationCommand.DeferInformation;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Thirteen stories of a working week, each with what passes and what does not. */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfessionalsTellTheirStories {

    private Professionals at;

    @BeforeAll
    void a_group_of_eleven() {
        at = new Professionals();
    }

    @AfterAll
    void close() {
        at.close();
    }

    @Test
    @DisplayName(
            "A worried school counsellor tells that a pupil stays away; what she may not hear back is not told to her")
    void a_worried_school_counsellor() {
        var pupil = at.knownToTheFamily(at.counsellor, Task.SCHOOLING, at.socialWorker, Task.SOCIAL_SUPPORT);
        var absent = at.about(pupil, ATTENDANCE_CONCERN, P2_COORDINATE_SUPPORT, at.socialWorker);
        at.passes(absent, at.counsellor, at.socialWorker);
        var fact = at.about(pupil, CHILD_PROTECTION_FACT, P4_CHILD_PROTECTION, at.counsellor);
        assertThat(at.refused(fact, at.socialWorker, at.counsellor)).isEqualTo("R14_RECEIVER");
    }

    @Test
    @DisplayName("A prevention educator meets a lookout of fifteen: exposed as a victim, never under an offence's code")
    void a_prevention_educator_with_a_lookout_of_fifteen() {
        var lookout =
                at.knownToTheFamily(at.educator, Task.EDUCATIONAL_SUPPORT, at.socialWorker, Task.CHILD_PROTECTION);
        var exposed = at.about(lookout, EXPOSURE_OR_EXPLOITATION, P4_CHILD_PROTECTION, at.socialWorker);
        at.passes(exposed, at.educator, at.socialWorker);
        var offence = at.about(lookout, OFFENCE_RELATED, P2_COORDINATE_SUPPORT, at.socialWorker);
        assertThat(at.refused(offence, at.educator, at.socialWorker)).isEqualTo("R13_GIVER");
        assertThat(at.forbidden(lookout, NAMED_THIRD_PARTY, at.educator)).isEqualTo("information-item.forbidden-kind");
    }

    @Test
    @DisplayName("A mother asks for help: what she asks passes once the family was told that it does")
    void a_mother_asks_for_help() {
        var son = at.around(at.socialWorker, Task.FAMILY_SUPPORT, at.educator, Task.EDUCATIONAL_SUPPORT);
        var request = at.about(son, FAMILY_REQUEST, P2_COORDINATE_SUPPORT, at.educator);
        assertThat(at.refused(request, at.socialWorker, at.educator)).isEqualTo("R16_FAMILY_INFO");
        at.group.informed(son, at.socialWorker);
        at.passes(request, at.socialWorker, at.educator);
    }

    @Test
    @DisplayName("T3: a landlord may flag, and never receives offences, attendance or measures")
    void a_landlord_flags_and_receives_nothing_that_could_cost_a_home() {
        var tenant = at.knownToTheFamily(
                at.landlord,
                Task.HOUSING,
                at.coordinator,
                Task.COORDINATION,
                at.counsellor,
                Task.SCHOOLING,
                at.police,
                Task.COORDINATION,
                at.mayor,
                Task.COORDINATION);
        var flag = at.about(tenant, SITUATION_FLAG, P1_IDENTIFY_AND_RELAY, at.coordinator);
        at.passes(flag, at.landlord, at.coordinator);
        for (var kept : new Object[][] {
            {at.police, OFFENCE_RELATED}, {at.counsellor, ATTENDANCE_CONCERN}, {at.mayor, JUDICIAL_MEASURE}
        }) {
            var draft = at.about(tenant, (Category) kept[1], P2_COORDINATE_SUPPORT, at.landlord);
            assertThat(at.refused(draft, (Actor) kept[0], at.landlord)).isEqualTo("R14_RECEIVER");
        }
    }

    @Test
    @DisplayName("The mayor wants to tell of a measure: refused, since no convention with the prosecutor is signed")
    void the_mayor_without_a_convention() {
        var youth = at.knownToTheFamily(at.mayor, Task.COORDINATION, at.coordinator, Task.COORDINATION);
        var measure = at.about(youth, JUDICIAL_MEASURE, P2_COORDINATE_SUPPORT, at.coordinator);
        assertThat(at.refused(measure, at.mayor, at.coordinator)).isEqualTo("R15_NEED_CONVENTION");
        assertThatThrownBy(() -> at.group.shared(measure, at.mayor)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName(
            "A coordinator who also sits on the committee reads as a member what names her, and under no other mandate")
    void a_coordinator_who_also_sits_on_the_committee() {
        var youth = at.knownToTheFamily(at.counsellor, Task.SCHOOLING, at.coordinator, Task.COORDINATION);
        var item = at.passes(
                at.about(youth, SITUATION_FLAG, P2_COORDINATE_SUPPORT, at.coordinator), at.counsellor, at.coordinator);
        for (var other : new Capacity[] {Capacity.COORDINATOR, Capacity.STEERING, Capacity.MAYOR}) {
            var seated = new Actor(at.coordinator.person(), other, at.coordinator.organisation());
            assertThat(at.reads(seated, item)).as(other.name()).isFalse();
        }
        assertThat(at.reads(at.coordinator, item)).isTrue();
    }

    @Test
    @DisplayName(
            "T5: a social worker cannot put a declared secret into the confidential channel; the secret one carries it")
    void a_social_worker_and_a_secret() {
        var girl = at.knownToTheFamily(at.socialWorker, Task.SOCIAL_SUPPORT, at.educator, Task.EDUCATIONAL_SUPPORT);
        var secret = at.group.draft(
                girl, SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, true, "Elle a demandé qu’on se taise.", at.educator);
        assertThat(at.refused(secret, at.socialWorker, at.educator)).isEqualTo("R12");
        var assessment = at.group.draft(
                girl, SOCIAL_ASSESSMENT, P3_SOCIAL_ACTION, true, "Elle a demandé qu’on se taise.", at.educator);
        at.passes(assessment, at.socialWorker, at.educator);
        var toSchool = at.about(girl, SOCIAL_ASSESSMENT, P3_SOCIAL_ACTION, at.counsellor);
        assertThat(at.refused(toSchool, at.socialWorker, at.counsellor)).isEqualTo("R14_RECEIVER");
    }

    @Test
    @DisplayName(
            "Police and judicial youth protection speak of an offence; the educator beside them hears nothing of it")
    void police_and_judicial_youth_protection() {
        var youth = at.knownToTheFamily(
                at.police,
                Task.COORDINATION,
                at.youthProtection,
                Task.EDUCATIONAL_SUPPORT,
                at.educator,
                Task.EDUCATIONAL_SUPPORT);
        var offence = at.about(youth, OFFENCE_RELATED, P2_COORDINATE_SUPPORT, at.youthProtection, at.educator);
        assertThat(at.refused(offence, at.police, at.educator)).isEqualTo("R14_RECEIVER");
        var item = at.passes(offence, at.police, at.youthProtection);
        assertThat(at.reads(at.educator, item)).isFalse();
    }

    @Test
    @DisplayName("T6: where parents may harm, telling them waits; only a second person can agree that it does")
    void telling_the_parents_waits() {
        var boy = at.around(at.counsellor, Task.SCHOOLING, at.socialWorker, Task.SOCIAL_SUPPORT);
        var need = at.about(boy, SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, at.socialWorker);
        at.group.ask(
                at.counsellor,
                new DeferInformation(boy, Notice.WaitsBecause.DANGER_FOR_THE_CHILD, TODAY.plusMonths(1)));
        assertThat(at.refused(need, at.counsellor, at.socialWorker)).isEqualTo("R16_FAMILY_INFO");
        assertThatThrownBy(() -> at.group.ask(at.counsellor, new ConfirmDeferral(boy)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reason().code()).isEqualTo("situation.second-person-needed"));
        at.group.ask(at.socialWorker, new ConfirmDeferral(boy));
        at.passes(need, at.counsellor, at.socialWorker);
    }

    @Test
    @DisplayName("An educator recognises her neighbour's son: from then on the situation is not there for her")
    void an_educator_recognises_her_neighbours_son() {
        var boy = at.knownToTheFamily(at.counsellor, Task.SCHOOLING, at.educator, Task.EDUCATIONAL_SUPPORT);
        var item = at.passes(
                at.about(boy, SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, at.educator), at.counsellor, at.educator);
        at.group.ask(at.educator, new DeclareConflict(boy));
        assertThat(at.reads(at.educator, item)).isFalse();
        var again = at.about(boy, SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, at.educator);
        assertThat(at.refused(again, at.counsellor, at.educator)).isEqualTo("R15_NEED_CASE_TASK");
    }

    @Test
    @DisplayName("T18: a youth employment adviser who changes employer is suspended; another address moves no right")
    void an_adviser_changes_employer_and_leaves() {
        var youth = at.knownToTheFamily(at.counsellor, Task.SCHOOLING, at.youthEmployment, Task.WORK_AND_TRAINING);
        var item = at.passes(
                at.about(youth, EDUCATION_OR_JOB_STATUS, P2_COORDINATE_SUPPORT, at.youthEmployment),
                at.counsellor,
                at.youthEmployment);
        var elsewhere = new Actor(at.youthEmployment.person(), Capacity.MEMBER, at.landlord.organisation());
        assertThat(at.reads(elsewhere, item)).isFalse();
        assertThat(at.reads(at.youthEmployment, item)).isTrue();
        var first = at.mandated(at.youthEmployment, "adviser@first.example");
        assertThat(at.suspendedByTheClock()).isZero();
        at.mandated(elsewhere, "adviser@second.example");
        assertThat(at.suspendedByTheClock()).isZero();
        assertThat(at.reads(at.youthEmployment, item)).isTrue();
        at.house.part(Directory.class).end(first, Instant.now());
        assertThat(at.suspendedByTheClock()).isEqualTo(1);
        assertThat(at.suspendedByTheClock()).isZero();
        assertThat(at.reads(elsewhere, item)).isFalse();
        assertThat(at.reads(at.youthEmployment, item)).isFalse();
        at.group.ask(
                at.youthEmployment,
                new EndMembership(at.group.group, at.youthEmployment.person(), EndGround.MANDATE_ENDED));
        assertThat(at.reads(at.youthEmployment, item)).isFalse();
    }
}
