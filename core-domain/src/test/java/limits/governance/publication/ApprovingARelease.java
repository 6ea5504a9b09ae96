package limits.governance.publication;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.MAYOR;
import static limits.governance.Cast.TOWN_HALL;
import static limits.governance.Cast.fingerprint;
import static limits.governance.Cast.key;
import static limits.governance.Cast.person;
import static limits.governance.Cast.seatHolder;
import static limits.governance.Cast.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limits.governance.Stage;
import limits.governance.project.Project;
import limits.governance.project.ProjectRoll;
import limits.governance.publication.Approval.Because;
import limits.governance.publication.Approval.Standing;
import limits.governance.publication.ApprovalCommand.*;
import limits.governance.publication.ApprovalEvent.*;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Quarter;
import limits.published.Catalogue;
import org.junit.jupiter.api.Test;

/** A quarter's numbers are shown once a second person has looked at the very same numbers (§1.4, 1.6). */
final class ApprovingARelease {

    private static final Approval.Id APPROVAL = new Approval.Id(key("approval"));
    private static final Project.Id PROJECT = new Project.Id(key("project"));
    private static final Fingerprint VALUES = fingerprint("values");
    private static final Actor OFFICER = new Actor(person("the officer"), Capacity.DATA_PROTECTION_OFFICER, TOWN_HALL);
    private static final Actor OFFICER_AS_COORDINATOR = new Actor(OFFICER.person(), Capacity.COORDINATOR, TOWN_HALL);
    private static final ReleaseProposed PROPOSED = new ReleaseProposed(
            APPROVAL, PROJECT, Quarter.parse("2026-Q3"), new Catalogue.Version(1), VALUES, OFFICER.person());
    private static final Examination HIDDEN =
            new Examination(words("outcome hidden"), fingerprint("outcome hidden"), Examination.Outcome.HIDDEN);
    private static final ReleaseExamined EXAMINED =
            new ReleaseExamined(APPROVAL, HIDDEN.report(), HIDDEN.fingerprint());
    private static final Fingerprint READ = HIDDEN.fingerprint();
    private static final List<Object> WAITING = List.of(PROPOSED, EXAMINED);
    private static final ReleaseApproved APPROVED = new ReleaseApproved(APPROVAL, MAYOR.person());
    private static final ReleaseSentBack SENT_BACK = new ReleaseSentBack(APPROVAL, words("Too early"));
    private static final ReleaseVouchedFor VOUCHED =
            new ReleaseVouchedFor(APPROVAL, words("The search gave up, the proof stands"));
    private static final ApproveRelease APPROVE = new ApproveRelease(APPROVAL, VALUES);
    private static final SendBackRelease SEND_BACK = new SendBackRelease(APPROVAL, words("Too early"));

    @Test
    void the_officer_proposes_a_release_of_a_project_that_exists_once() {
        when(List.of(), propose(PROJECT), OFFICER).then(PROPOSED, EXAMINED);
        when(WAITING, propose(PROJECT), OFFICER).refused(Because.ALREADY_PROPOSED);
        when(List.of(), propose(new Project.Id(key("no project"))), OFFICER).refused(Because.PROJECT_UNKNOWN);
        assertThat(propose(PROJECT).openTo()).containsExactly(Capacity.DATA_PROTECTION_OFFICER);
    }

    @Test
    void a_release_that_never_left_the_confidential_house_is_not_proposed() {
        Examinations none = (project, quarter, catalogue, values) -> Optional.empty();
        stage(none).when(List.of(), propose(PROJECT), OFFICER).refused(Because.RELEASE_UNKNOWN);
    }

    @Test
    void what_the_attacker_proves_is_not_proposed_by_anybody_for_any_reason() {
        for (var ask : List.of(propose(PROJECT), vouch(READ))) {
            stage(found(Examination.Outcome.NOT_HIDDEN))
                    .when(List.of(), ask, OFFICER)
                    .refused(Because.GROUP_NOT_HIDDEN);
            stage(found(Examination.Outcome.CONTRADICTORY))
                    .when(List.of(), ask, OFFICER)
                    .refused(Because.NUMBERS_CONTRADICTORY);
        }
    }

    @Test
    void what_the_attacker_does_not_finish_waits_for_the_officer_to_answer_for_it_by_name_and_with_a_reason() {
        stage(found(Examination.Outcome.NOT_FINISHED))
                .when(List.of(), propose(PROJECT), OFFICER)
                .refused(Because.EXAMINATION_NOT_FINISHED);
        stage(found(Examination.Outcome.NOT_FINISHED))
                .when(List.of(), vouch(READ), OFFICER)
                .then(PROPOSED, EXAMINED, VOUCHED);
        assertThat(vouch(READ).openTo()).containsExactly(Capacity.DATA_PROTECTION_OFFICER);
        when(List.of(PROPOSED, EXAMINED, VOUCHED), APPROVE, MAYOR).then(APPROVED);
        when(List.of(PROPOSED, EXAMINED, VOUCHED), APPROVE, OFFICER_AS_COORDINATOR)
                .refused(Because.SAME_PERSON);
    }

    @Test
    void nobody_answers_for_a_report_she_did_not_read_or_where_nothing_is_open() {
        stage(found(Examination.Outcome.NOT_FINISHED))
                .when(List.of(), vouch(fingerprint("another report")), OFFICER)
                .refused(Because.OTHER_REPORT);
        when(List.of(), vouch(READ), OFFICER).refused(Because.NOTHING_OPEN);
        when(WAITING, vouch(READ), OFFICER).refused(Because.ALREADY_PROPOSED);
    }

    @Test
    void the_attacker_looks_at_just_the_release_that_is_proposed() {
        Examinations asked = (project, quarter, catalogue, values) -> {
            assertThat(List.of(project, quarter, catalogue, values))
                    .containsExactly(PROJECT, PROPOSED.quarter(), PROPOSED.catalogue(), VALUES);
            return Optional.of(HIDDEN);
        };
        stage(asked).when(List.of(), propose(PROJECT), OFFICER).then(PROPOSED, EXAMINED);
    }

    @Test
    void a_proposal_from_before_there_were_reports_is_sent_back_and_never_approved() {
        when(List.of(PROPOSED), APPROVE, MAYOR).refused(Because.NOT_EXAMINED);
        when(List.of(PROPOSED), SEND_BACK, MAYOR).then(SENT_BACK);
    }

    @Test
    void the_mayor_a_seat_holder_or_the_coordinator_approves_or_sends_back() {
        for (var second : List.of(MAYOR, seatHolder("the school"), COORDINATOR)) {
            when(WAITING, APPROVE, second).then(new ReleaseApproved(APPROVAL, second.person()));
            when(WAITING, SEND_BACK, second).then(SENT_BACK);
        }
        assertThat(APPROVE.openTo())
                .isEqualTo(SEND_BACK.openTo())
                .containsExactlyInAnyOrder(Capacity.MAYOR, Capacity.STEERING, Capacity.COORDINATOR);
    }

    @Test
    void whoever_proposed_is_no_second_person_under_another_mandate() {
        when(WAITING, APPROVE, OFFICER_AS_COORDINATOR).refused(Because.SAME_PERSON);
        when(WAITING, SEND_BACK, OFFICER_AS_COORDINATOR).refused(Because.SAME_PERSON);
    }

    @Test
    void other_values_than_those_proposed_are_not_approved() {
        when(WAITING, new ApproveRelease(APPROVAL, fingerprint("others")), MAYOR)
                .refused(Because.OTHER_VALUES);
    }

    @Test
    void what_was_decided_stays_decided() {
        when(List.of(PROPOSED, EXAMINED, APPROVED), APPROVE, COORDINATOR).refused(Because.ALREADY_APPROVED);
        when(List.of(PROPOSED, EXAMINED, APPROVED), SEND_BACK, COORDINATOR).refused(Because.ALREADY_APPROVED);
        when(List.of(PROPOSED, EXAMINED, SENT_BACK), APPROVE, MAYOR).refused(Because.SENT_BACK);
        when(List.of(PROPOSED, EXAMINED, SENT_BACK), SEND_BACK, MAYOR).refused(Because.SENT_BACK);
        when(List.of(PROPOSED, EXAMINED, SENT_BACK), propose(PROJECT), OFFICER).refused(Because.ALREADY_PROPOSED);
    }

    @Test
    void an_auditor_can_fold_the_story() {
        assertThat(new Standing.NotProposed().evolve(PROPOSED).evolve(EXAMINED).evolve(APPROVED))
                .isEqualTo(new Standing.Approved(VALUES));
    }

    private static ProposeRelease propose(Project.Id project) {
        return new ProposeRelease(APPROVAL, project, PROPOSED.quarter(), PROPOSED.catalogue(), VALUES);
    }

    private static VouchForRelease vouch(Fingerprint read) {
        return new VouchForRelease(
                APPROVAL, PROJECT, PROPOSED.quarter(), PROPOSED.catalogue(), VALUES, read, VOUCHED.reason());
    }

    private static Stage.Outcome<Approval> when(List<?> happened, ApprovalCommand ask, Actor by) {
        return stage(found(Examination.Outcome.HIDDEN)).when(happened, ask, by);
    }

    private static Stage<Approval> stage(Examinations examinations) {
        ProjectRoll roll = PROJECT::equals;
        return Stage.of(Approval.class, roll, examinations);
    }

    private static Examinations found(Examination.Outcome outcome) {
        return (project, quarter, catalogue, values) ->
                Optional.of(new Examination(HIDDEN.report(), HIDDEN.fingerprint(), outcome));
    }
}
