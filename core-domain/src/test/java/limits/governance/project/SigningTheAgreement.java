package limits.governance.project;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.MAYOR;
import static limits.governance.Cast.TODAY;
import static limits.governance.Cast.TOWN_HALL;
import static limits.governance.Cast.fingerprint;
import static limits.governance.Cast.key;
import static limits.governance.Cast.words;

import java.time.LocalDate;
import java.util.List;
import limits.governance.Stage;
import limits.governance.project.Project.Because;
import limits.governance.project.ProjectCommand.RefuseSignature;
import limits.governance.project.ProjectCommand.SignAgreement;
import limits.governance.project.ProjectCommand.SubmitAgreementForSignature;
import limits.governance.project.ProjectEvent.AgreementEnteredIntoForce;
import limits.governance.project.ProjectEvent.AgreementSignatureRefused;
import limits.governance.project.ProjectEvent.AgreementSigned;
import limits.governance.project.ProjectEvent.AgreementSubmittedForSignature;
import limits.governance.project.ProjectEvent.ProjectDrafted;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Euros;
import limits.kernel.Fingerprint;
import org.junit.jupiter.api.Test;

/** The agreement binds when authority, prefecture and MILDECA have signed the same text (§1.1). */
final class SigningTheAgreement {

    private static final Project.Id PROJECT = new Project.Id(key("project"));
    private static final Fingerprint TEXT = fingerprint("agreement");
    private static final LocalDate ENDS = LocalDate.of(2028, 12, 31);

    private static final ProjectDrafted DRAFTED = new ProjectDrafted(
            PROJECT,
            words("LIMITS"),
            LeadAuthority.MUNICIPALITY,
            TOWN_HALL,
            List.of(new Area("59360")),
            Term.usualFrom(LocalDate.of(2026, 1, 1)));
    private static final AgreementSubmittedForSignature SUBMITTED =
            new AgreementSubmittedForSignature(PROJECT, TEXT, new Euros(12_000_000), Euros.NONE, ENDS);
    private static final AgreementSigned BY_AUTHORITY = signed(Party.LOCAL_AUTHORITY, TODAY);
    private static final AgreementSigned BY_PREFECTURE = signed(Party.DEPARTMENTAL_PREFECTURE, TODAY.minusDays(10));
    private static final AgreementSigned BY_MILDECA = signed(Party.MILDECA, TODAY.minusDays(3));
    private static final AgreementEnteredIntoForce IN_FORCE = new AgreementEnteredIntoForce(PROJECT, TEXT, TODAY, ENDS);

    @Test
    void the_text_is_fixed_before_anybody_signs() {
        when(List.of(DRAFTED), submit(ENDS), COORDINATOR).then(SUBMITTED);
        when(List.of(DRAFTED), sign(Party.LOCAL_AUTHORITY), MAYOR).refused(Because.NOT_UNDER_SIGNATURE);
    }

    @Test
    void an_agreement_does_not_end_before_its_project_starts() {
        when(List.of(DRAFTED), submit(LocalDate.of(2025, 12, 31)), COORDINATOR)
                .refused(Because.AGREEMENT_ENDS_BEFORE_PROJECT_STARTS);
    }

    @Test
    void a_text_under_signature_is_not_exchanged() {
        when(List.of(DRAFTED, SUBMITTED), submit(ENDS), COORDINATOR).refused(Because.ALREADY_UNDER_SIGNATURE);
    }

    @Test
    void two_signatures_are_not_an_agreement() {
        when(List.of(DRAFTED, SUBMITTED, BY_PREFECTURE), sign(Party.LOCAL_AUTHORITY), MAYOR)
                .then(BY_AUTHORITY);
    }

    @Test
    void the_third_signature_brings_the_agreement_into_force() {
        when(List.of(DRAFTED, SUBMITTED, BY_PREFECTURE, BY_MILDECA), sign(Party.LOCAL_AUTHORITY), MAYOR)
                .then(BY_AUTHORITY, IN_FORCE);
    }

    @Test
    void an_agreement_in_force_dates_from_its_last_signature_in_whatever_order_they_are_recorded() {
        var ask = new SignAgreement(PROJECT, Party.MILDECA, TEXT, BY_MILDECA.signedOn(), BY_MILDECA.reference());
        when(List.of(DRAFTED, SUBMITTED, BY_AUTHORITY, BY_PREFECTURE), ask, COORDINATOR)
                .then(BY_MILDECA, IN_FORCE);
    }

    @Test
    void whoever_signed_another_text_has_not_signed() {
        var ask = new SignAgreement(
                PROJECT, Party.LOCAL_AUTHORITY, fingerprint("an earlier draft"), TODAY, words("Act 12"));
        when(List.of(DRAFTED, SUBMITTED), ask, MAYOR).refused(Because.ANOTHER_TEXT);
    }

    @Test
    void a_party_signs_once() {
        when(List.of(DRAFTED, SUBMITTED, BY_AUTHORITY), sign(Party.LOCAL_AUTHORITY), MAYOR)
                .refused(Because.ALREADY_SIGNED);
    }

    @Test
    void nobody_signs_tomorrow() {
        var ask = new SignAgreement(PROJECT, Party.LOCAL_AUTHORITY, TEXT, TODAY.plusDays(1), words("Act 12"));
        when(List.of(DRAFTED, SUBMITTED), ask, MAYOR).refused(Because.SIGNED_IN_THE_FUTURE);
    }

    @Test
    void only_the_mayor_signs_for_the_authority() {
        when(List.of(DRAFTED, SUBMITTED), sign(Party.LOCAL_AUTHORITY), COORDINATOR)
                .refused(Because.ONLY_THE_MAYOR_SIGNS);
    }

    @Test
    void only_the_coordinator_records_what_the_prefecture_and_mildeca_signed() {
        when(List.of(DRAFTED, SUBMITTED), sign(Party.DEPARTMENTAL_PREFECTURE), MAYOR)
                .refused(Because.ONLY_THE_COORDINATOR_RECORDS);
        when(List.of(DRAFTED, SUBMITTED), sign(Party.MILDECA), MAYOR).refused(Because.ONLY_THE_COORDINATOR_RECORDS);
    }

    @Test
    void a_refusal_to_sign_returns_the_text_to_drafting_and_earlier_signatures_lapse() {
        var ask = new RefuseSignature(PROJECT, Party.MILDECA, words("The budget lacks a line for evaluation"));
        var refused = new AgreementSignatureRefused(PROJECT, Party.MILDECA, TEXT, ask.reason());

        when(List.of(DRAFTED, SUBMITTED, BY_AUTHORITY), ask, COORDINATOR).then(refused);
        when(List.of(DRAFTED, SUBMITTED, BY_AUTHORITY, refused), submit(ENDS), COORDINATOR)
                .then(SUBMITTED);
        when(List.of(DRAFTED, SUBMITTED, BY_AUTHORITY, refused, SUBMITTED), sign(Party.LOCAL_AUTHORITY), MAYOR)
                .then(BY_AUTHORITY);
    }

    @Test
    void whoever_has_signed_does_not_refuse_afterwards() {
        var ask = new RefuseSignature(PROJECT, Party.LOCAL_AUTHORITY, words("Second thoughts"));
        when(List.of(DRAFTED, SUBMITTED, BY_AUTHORITY), ask, MAYOR).refused(Because.ALREADY_SIGNED);
    }

    @Test
    void an_agreement_in_force_is_neither_signed_nor_submitted_again() {
        var inForce = List.of(DRAFTED, SUBMITTED, BY_PREFECTURE, BY_MILDECA, BY_AUTHORITY, IN_FORCE);
        when(inForce, sign(Party.LOCAL_AUTHORITY), MAYOR).refused(Because.ALREADY_IN_FORCE);
        when(inForce, submit(ENDS), COORDINATOR).refused(Because.ALREADY_IN_FORCE);
    }

    private static Stage.Outcome<Project> when(List<?> happened, ProjectCommand ask, Actor by) {
        SteeringRoll unasked = project -> false;
        CommuneList nowhere = commune -> false;
        return Stage.of(Project.class, unasked, nowhere).when(happened, ask, by);
    }

    private static SubmitAgreementForSignature submit(LocalDate ends) {
        return new SubmitAgreementForSignature(PROJECT, TEXT, new Euros(12_000_000), Euros.NONE, ends);
    }

    private static SignAgreement sign(Party party) {
        return new SignAgreement(PROJECT, party, TEXT, TODAY, words("Act 12"));
    }

    private static AgreementSigned signed(Party party, LocalDate on) {
        return new AgreementSigned(PROJECT, party, TEXT, on, words("Act 12"));
    }
}
