package limits.governance.project;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.MAYOR;
import static limits.governance.Cast.MONDAY;
import static limits.governance.Cast.TODAY;
import static limits.governance.Cast.TOWN_HALL;
import static limits.governance.Cast.fingerprint;
import static limits.governance.Cast.key;
import static limits.governance.Cast.person;
import static limits.governance.Cast.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import limits.governance.Stage;
import limits.governance.project.Project.Because;
import limits.governance.project.ProjectCommand.AppointCoordinator;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.governance.project.ProjectCommand.LaunchProject;
import limits.governance.project.ProjectCommand.ReplaceCoordinator;
import limits.governance.project.ProjectEvent.AgreementEnteredIntoForce;
import limits.governance.project.ProjectEvent.AgreementSubmittedForSignature;
import limits.governance.project.ProjectEvent.CoordinatorAppointed;
import limits.governance.project.ProjectEvent.CoordinatorReplaced;
import limits.governance.project.ProjectEvent.ProjectDrafted;
import limits.governance.project.ProjectEvent.ProjectLaunched;
import limits.kernel.Area;
import limits.kernel.Capacity;
import limits.kernel.Euros;
import limits.kernel.Fingerprint;
import org.junit.jupiter.api.Test;

/** A project is drafted, entrusted and launched (§1.1). */
final class LaunchingAProject {

    private static final Project.Id PROJECT = new Project.Id(key("project"));
    private static final Fingerprint TEXT = fingerprint("agreement");
    private static final Area LOOS = new Area("59360");
    private static final Area LILLE = new Area("59350");

    private static final ProjectDrafted DRAFTED = new ProjectDrafted(
            PROJECT,
            words("LIMITS"),
            LeadAuthority.MUNICIPALITY,
            TOWN_HALL,
            List.of(LOOS),
            Term.usualFrom(LocalDate.of(2026, 1, 1)));
    private static final AgreementSubmittedForSignature SUBMITTED = new AgreementSubmittedForSignature(
            PROJECT, TEXT, new Euros(12_000_000), new Euros(3_000_000), LocalDate.of(2028, 12, 31));
    private static final AgreementEnteredIntoForce IN_FORCE =
            new AgreementEnteredIntoForce(PROJECT, TEXT, LocalDate.of(2026, 2, 1), LocalDate.of(2028, 12, 31));
    private static final CoordinatorAppointed APPOINTED =
            new CoordinatorAppointed(PROJECT, person("Claire"), Attachment.MAYORS_OFFICE, LocalDate.of(2026, 1, 15));
    private static final SteeringRoll CONSTITUTED = project -> project.equals(PROJECT);
    private static final SteeringRoll NOT_CONSTITUTED = project -> false;

    @Test
    void a_project_runs_three_years_unless_it_says_otherwise() {
        var ask = DraftProject.forThreeYears(
                PROJECT,
                words("LIMITS"),
                LeadAuthority.MUNICIPALITY,
                TOWN_HALL,
                List.of(LOOS),
                LocalDate.of(2026, 1, 1));

        stage().when(List.of(), ask, COORDINATOR).then(DRAFTED);
        assertThat(ask.term().ends()).isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @Test
    void a_project_is_drafted_once() {
        stage().when(List.of(DRAFTED), draft(LeadAuthority.MUNICIPALITY, LOOS), COORDINATOR)
                .refused(Because.ALREADY_DRAFTED);
    }

    @Test
    void a_municipality_leads_on_its_own_commune_only() {
        stage().when(List.of(), draft(LeadAuthority.MUNICIPALITY, LOOS, LILLE), COORDINATOR)
                .refused(Because.ONE_COMMUNE_FOR_A_MUNICIPALITY);
    }

    @Test
    void an_intermunicipal_authority_may_lead_on_several_communes() {
        stage().when(List.of(), draft(LeadAuthority.INTERMUNICIPAL, LOOS, LILLE), COORDINATOR)
                .then(new ProjectDrafted(
                        PROJECT,
                        words("LIMITS"),
                        LeadAuthority.INTERMUNICIPAL,
                        TOWN_HALL,
                        List.of(LOOS, LILLE),
                        DRAFTED.term()));
    }

    @Test
    void a_commune_that_the_official_list_does_not_hold_is_no_territory() {
        stage().when(List.of(), draft(LeadAuthority.MUNICIPALITY, new Area("00000")), COORDINATOR)
                .refused(Because.UNKNOWN_COMMUNE);
    }

    @Test
    void a_territory_without_a_commune_is_no_territory() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft(LeadAuthority.INTERMUNICIPAL));
        assertThatIllegalArgumentException().isThrownBy(() -> draft(LeadAuthority.INTERMUNICIPAL, LOOS, LOOS));
    }

    @Test
    void the_mayor_entrusts_the_work_to_one_coordinator_at_a_time() {
        var ask = new AppointCoordinator(PROJECT, person("Claire"), Attachment.MAYORS_OFFICE, APPOINTED.from());

        stage().when(List.of(DRAFTED), ask, MAYOR).then(APPOINTED);
        stage().when(List.of(DRAFTED, APPOINTED), ask, MAYOR).refused(Because.COORDINATOR_ALREADY_APPOINTED);
        assertThat(ask.openTo()).containsExactly(Capacity.MAYOR);
    }

    @Test
    void a_coordinator_hands_over_to_another_person_later() {
        stage().when(List.of(DRAFTED, APPOINTED), replaceBy("Karim", TODAY), MAYOR)
                .then(replaced("Karim", TODAY));
    }

    @Test
    void nobody_replaces_a_coordinator_who_was_never_appointed() {
        stage().when(List.of(DRAFTED), replaceBy("Karim", TODAY), MAYOR).refused(Because.NO_COORDINATOR_TO_REPLACE);
    }

    @Test
    void nobody_succeeds_herself() {
        stage().when(List.of(DRAFTED, APPOINTED), replaceBy("Claire", TODAY), MAYOR)
                .refused(Because.SAME_COORDINATOR);
    }

    @Test
    void a_successor_does_not_start_before_the_predecessor() {
        stage().when(List.of(DRAFTED, APPOINTED), replaceBy("Karim", APPOINTED.from()), MAYOR)
                .refused(Because.BEFORE_THE_PREDECESSOR);
    }

    @Test
    void a_project_is_launched_with_an_agreement_a_coordinator_and_a_committee() {
        stage().when(List.of(DRAFTED, SUBMITTED, IN_FORCE, APPOINTED), new LaunchProject(PROJECT), MAYOR)
                .then(new ProjectLaunched(PROJECT, TODAY));
    }

    @Test
    void a_handover_planned_for_later_leaves_no_gap() {
        var planned = replaced("Karim", TODAY.plusMonths(1));
        stage().when(List.of(DRAFTED, SUBMITTED, IN_FORCE, APPOINTED, planned), new LaunchProject(PROJECT), MAYOR)
                .then(new ProjectLaunched(PROJECT, TODAY));
    }

    @Test
    void an_agreement_that_not_all_have_signed_launches_nothing() {
        stage().when(List.of(DRAFTED, SUBMITTED, APPOINTED), new LaunchProject(PROJECT), COORDINATOR)
                .refused(Because.NOT_SIGNED_BY_ALL);
    }

    @Test
    void an_agreement_that_has_ended_launches_nothing() {
        var after = MONDAY.plus(4 * 365, ChronoUnit.DAYS);
        stage().when(List.of(DRAFTED, SUBMITTED, IN_FORCE, APPOINTED), new LaunchProject(PROJECT), COORDINATOR, after)
                .refused(Because.AGREEMENT_EXPIRED);
    }

    @Test
    void no_coordinator_no_launch() {
        var tomorrow = new CoordinatorAppointed(PROJECT, person("Claire"), Attachment.DEPARTMENT, TODAY.plusDays(1));

        stage().when(List.of(DRAFTED, SUBMITTED, IN_FORCE), new LaunchProject(PROJECT), MAYOR)
                .refused(Because.NO_COORDINATOR);
        stage().when(List.of(DRAFTED, SUBMITTED, IN_FORCE, tomorrow), new LaunchProject(PROJECT), MAYOR)
                .refused(Because.NO_COORDINATOR);
    }

    @Test
    void no_committee_no_launch() {
        CommuneList unasked = commune -> false;
        Stage.of(Project.class, NOT_CONSTITUTED, unasked)
                .when(List.of(DRAFTED, SUBMITTED, IN_FORCE, APPOINTED), new LaunchProject(PROJECT), MAYOR)
                .refused(Because.NO_COMMITTEE);
    }

    @Test
    void a_project_is_launched_once() {
        var happened = new ArrayList<Object>(List.of(DRAFTED, SUBMITTED, IN_FORCE, APPOINTED));
        happened.add(new ProjectLaunched(PROJECT, TODAY));
        stage().when(happened, new LaunchProject(PROJECT), MAYOR).refused(Because.ALREADY_LAUNCHED);
    }

    private static Stage<Project> stage() {
        CommuneList communes = List.of(LOOS, LILLE)::contains;
        return Stage.of(Project.class, CONSTITUTED, communes);
    }

    private static DraftProject draft(LeadAuthority authority, Area... communes) {
        return new DraftProject(PROJECT, words("LIMITS"), authority, TOWN_HALL, List.of(communes), DRAFTED.term());
    }

    private static ReplaceCoordinator replaceBy(String name, LocalDate from) {
        return new ReplaceCoordinator(PROJECT, person(name), Attachment.DEPARTMENT, from, words("She moves on"));
    }

    private static CoordinatorReplaced replaced(String name, LocalDate from) {
        return new CoordinatorReplaced(
                PROJECT, person("Claire"), person(name), Attachment.DEPARTMENT, from, words("She moves on"));
    }
}
