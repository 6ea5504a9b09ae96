package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import limits.governance.project.LeadAuthority;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Area;
import limits.kernel.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A version leaves as a file, is altered in any editor, tried, and comes back as the next version. */
@Tag("postgres")
class ACharterIsBroughtAsAFile {

    private static AGroupAtWork at;
    private static String group;
    private static String taken;

    @BeforeAll
    static void a_charter_taken_away() {
        at = new AGroupAtWork();
        group = "/group/" + at.group;
        at.workUnderACharter();
        at.ask(
                Persona.COORDINATOR,
                DraftProject.forThreeYears(
                        at.project,
                        new Words("Grandir ici"),
                        LeadAuthority.MUNICIPALITY,
                        Persona.Body.TOWN_HALL.organisation(),
                        List.of(new Area("99999")),
                        TODAY));
        PageSeen file = at.person(Persona.COORDINATOR).get(group + "/charter/1/file");
        assertThat(file.status()).isEqualTo(200);
        taken = file.body();
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void landlords_are_left_out_of_one_kind_and_that_is_the_next_version() {
        String narrowed = taken.replace(
                "receivers: {}", "receivers: {SUPPORT_NEED_CODE: [SOCIAL_WORKER, SPECIALISED_PREVENTION]}");
        assertThat(narrowed).isNotEqualTo(taken);
        var coordinator = at.person(Persona.COORDINATOR);
        PageSeen tried = sent(coordinator, "/simulator", narrowed);
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.text())
                .contains("Besoin d’aide, par code – ne pourraient plus recevoir")
                .contains("Enregistrer ce texte comme version");
        PageSeen saved = sent(coordinator, "/charter/bring", narrowed);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(coordinator.get(group + "/charter/2/file").body())
                .contains("SUPPORT_NEED_CODE: [SOCIAL_WORKER, SPECIALISED_PREVENTION]");
        PageSeen again = sent(coordinator, "/charter/bring", narrowed);
        assertThat(again.status()).as("nothing changes").isEqualTo(409);
    }

    @Test
    void a_text_of_another_town_or_another_controller_is_asked_again() {
        var member = at.person(Persona.SCHOOL_COUNSELLOR);
        PageSeen elsewhere = sent(member, "/charter/bring", taken.replace("INSEE-99999", "INSEE-59350"));
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.text()).contains("n’est pas une commune de ce projet");
        String body = Persona.Body.TOWN_HALL.organisation().toString();
        PageSeen other = sent(
                member,
                "/charter/bring",
                taken.replace(body, Persona.Body.SCHOOL.organisation().toString()));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.text()).contains("n’est pas celui de ce projet");
    }

    @Test
    void what_is_no_charter_or_wider_than_the_law_becomes_no_version() {
        var coordinator = at.person(Persona.COORDINATOR);
        assertThat(sent(coordinator, "/charter/bring", "modelVersion: 1\ncharter: {id: A}\n")
                        .status())
                .isEqualTo(400);
        assertThat(sent(coordinator, "/charter/bring", "modelVersion: 1\n").status())
                .isEqualTo(400);
        PageSeen wider = sent(
                coordinator, "/charter/bring", taken.replace("hardAgeStop: {years: 25}", "hardAgeStop: {years: 40}"));
        assertThat(wider.status()).as(wider.text()).isEqualTo(409);
        assertThat(coordinator.get(group + "/charter/1").status()).isEqualTo(200);
    }

    @Test
    void what_no_charter_moves_is_told_by_the_simulator_and_becomes_no_version() {
        var coordinator = at.person(Persona.COORDINATOR);
        String lax = taken.replace("periodicMonths: 24", "periodicMonths: 24, graceDays: 90");
        assertThat(lax).isNotEqualTo(taken);
        PageSeen tried = sent(coordinator, "/simulator", lax);
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.text())
                .contains("Écrit, mais ne compte pas", "charter.signature.graceDays : 90 compte comme 0");
        assertThat(sent(coordinator, "/simulator", taken).text()).doesNotContain("Écrit, mais ne compte pas");
        PageSeen saved = sent(coordinator, "/charter/bring", lax);
        assertThat(saved.status()).isEqualTo(400);
        assertThat(saved.text()).contains("Une charte peut seulement restreindre");
    }

    @Test
    void nobody_outside_takes_it_away_and_only_those_who_draft_bring_one() {
        assertThat(at.person(Persona.EX_MEMBER).get(group + "/charter/1/file").status())
                .isEqualTo(404);
        assertThat(at.person(Persona.AUDITOR).get(group + "/charter/1/file").status())
                .isEqualTo(404);
        assertThat(sent(at.person(Persona.DATA_PROTECTION_OFFICER), "/charter/bring", taken)
                        .status())
                .isEqualTo(404);
        assertThat(sent(at.person(Persona.AUDITOR), "/charter/bring", taken).status())
                .isEqualTo(404);
    }

    private static PageSeen sent(TestPerson person, String path, String text) {
        return person.post(group + path, Map.of("text", text, "against", "1"));
    }
}
