package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.ReachMatrix;
import limits.governance.project.LeadAuthority;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Area;
import limits.kernel.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The simulator through the front door: who could read what under a version, a draft, or a text that nobody drafted. */
@Tag("postgres")
class AnOfficerAsksWhoCouldRead {

    private static final String CHARTER = """
            modelVersion: 1
            charter:
              id: CH-TEST
              version: 1
              territory: INSEE-99999
              proposedByGroup: false
              adoptedByCouncil: null
              validFrom: 2026-02-15
              validUntil: 2028-02-14
              signature: {minLevel: SES}
              enabledCategories: [SUPPORT_NEED_CODE, POLICE_FILE_EXTRACT]
            """;

    private static AGroupAtWork at;
    private static String simulator;

    @BeforeAll
    static void open() {
        at = new AGroupAtWork();
        simulator = "/group/" + at.group + "/simulator";
        at.workUnderACharter();
        var few = Clauses.widest(
                        new Area("99999"), Persona.COORDINATOR.body().organisation(), TODAY, TODAY.plusYears(2))
                .withCategories(Set.of(Category.SITUATION_FLAG));
        at.ask(Persona.COORDINATOR, new DraftCharter(at.charter, few, true));
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void a_version_only_drafted_is_compared_with_the_one_in_force() {
        PageSeen seen = at.person(Persona.COORDINATOR).get(simulator);
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.text())
                .contains("Ce qui change par rapport à la version 1")
                .contains("C’est un changement de fond")
                .contains("Santé – ne pourraient plus recevoir");
        PageSeen alone = at.person(Persona.SCHOOL_COUNSELLOR).get(simulator + "?version=1&who=LANDLORD");
        assertThat(alone.text())
                .contains("Bailleur social")
                .contains("R14_RECEIVER")
                .contains(", art. ")
                .doesNotContain("Ce qui change");
    }

    @Test
    void an_officer_tries_a_text_and_is_told_what_does_not_count() {
        PageSeen seen = tried(Persona.DATA_PROTECTION_OFFICER, CHARTER);
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.text())
                .contains("Types d’information : Extrait de fichier de police ne compte pas")
                .contains("peut donner 1, peut recevoir 1");
    }

    @Test
    void mistakes_are_told_by_the_line_and_a_text_too_long_is_not_read() {
        PageSeen wrong = tried(Persona.DATA_PROTECTION_OFFICER, CHARTER.replace("SES", "XES"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("ligne 10, colonne 25 : charter.signature.minLevel");
        PageSeen longer = tried(Persona.DATA_PROTECTION_OFFICER, "#".repeat(64 * 1024 + 1));
        assertThat(longer.status()).isEqualTo(400);
        assertThat(longer.text()).contains("dépasse 64 Ko").doesNotContain("n’est pas une charte");
        assertThat(tried(Persona.DATA_PROTECTION_OFFICER, "modelVersion: 1\n").text())
                .contains("la clé « charter » manque");
    }

    @Test
    void the_officer_and_those_who_draft_bring_a_text_and_nobody_outside_looks() {
        assertThat(tried(Persona.COORDINATOR, CHARTER).status()).isEqualTo(200);
        assertThat(tried(Persona.SCHOOL_COUNSELLOR, CHARTER).status()).isEqualTo(200);
        assertThat(tried(Persona.MAYOR, CHARTER).status()).isEqualTo(404);
        assertThat(at.person(Persona.EX_MEMBER).get(simulator).status()).isEqualTo(404);
        assertThat(at.person(Persona.AUDITOR).get(simulator).status()).isEqualTo(404);
    }

    @Test
    void a_member_is_told_what_she_may_give_each_colleague_and_why_not() {
        String page =
                at.person(Persona.SCHOOL_COUNSELLOR).get("/group/" + at.group).text();
        assertThat(page)
                .contains("Membre par membre, et pourquoi")
                .contains("vous pouvez recevoir")
                .contains("Ce que vous pouvez lui donner")
                .contains("La profession de cette personne ne peut pas le recevoir.")
                .contains("Votre profession ne peut pas le donner.")
                .contains("La version en vigueur n’est pas signée. D’ici là rien ne passe");
        assertThat(at.person(Persona.EDUCATOR).get("/group/" + at.group).text())
                .contains("Qui fait quoi, pour quand – seulement si vous êtes référent de la situation");
        assertThat(at.person(Persona.MAYOR).get("/group/" + at.group).text())
                .contains("Ce que cette personne peut recevoir")
                .doesNotContain("Ce que vous pouvez lui donner");
    }

    @Test
    void no_french_page_cites_the_law_in_english() {
        var pages = new ArrayList<>(List.of("", "/charter/1", "/simulator?version=1"));
        ReachMatrix.professions().forEach(who -> pages.add("/simulator?version=1&who=" + who));
        for (String page : pages) {
            PageSeen seen = at.person(Persona.SCHOOL_COUNSELLOR).get("/group/" + at.group + page);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.text())
                    .as(page)
                    .contains(", art. ")
                    .doesNotContain("GDPR", "January", "counsel", "risk of");
        }
    }

    @Test
    void a_version_is_written_in_the_editor_with_every_number_of_it() {
        at.ask(
                Persona.COORDINATOR,
                DraftProject.forThreeYears(
                        at.project,
                        new Words("Grandir ici"),
                        LeadAuthority.MUNICIPALITY,
                        Persona.Body.TOWN_HALL.organisation(),
                        List.of(new Area("99999")),
                        TODAY));
        String editor = "/group/" + at.group + "/charter/draft";
        var coordinator = at.person(Persona.COORDINATOR);
        PageSeen wrong = FormSeen.at(coordinator, editor)
                .answer("territory", "99999")
                .answer("youngest", 16)
                .answer("oldest", 12)
                .send();
        assertThat(wrong.status()).isEqualTo(400);
        PageSeen longer = FormSeen.at(coordinator, editor)
                .answer("territory", "99999")
                .answer("accessLog", 24)
                .answer("misuseRisk")
                .send();
        assertThat(longer.status()).isEqualTo(400);
        assertThat(longer.text()).contains("Douze mois au plus ; jusqu’à 36");
        PageSeen done = FormSeen.at(coordinator, editor)
                .answer("territory", "99999")
                .answer("caseMembers", 5)
                .answer("oldest", 20)
                .answer("stop", 21)
                .answer("active", 12)
                .answer("categories", "SUPPORT_NEED_CODE")
                .send();
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        PageSeen version = coordinator.get("/group/" + at.group + "/charter/3");
        assertThat(version.text())
                .contains("20", "21", "Besoin d’aide, par code")
                .doesNotContain("Évaluation sociale");
        assertThat(coordinator.get(simulator + "?version=3&against=1").text())
                .contains("Membres autour d’une situation, au plus", "Accompagnement, en mois");
        narrowed(coordinator);
    }

    /** And who gives and receives, one kind at a time; where one may speak of it, and which bodies may hold offences. */
    private void narrowed(TestPerson coordinator) {
        String narrow = "/group/" + at.group + "/charter/narrow/SUPPORT_NEED_CODE";
        assertThat(coordinator.get("/group/" + at.group + "/charter/3").body()).contains(narrow);
        assertThat(coordinator.get("/group/" + at.group + "/charter/1").body()).doesNotContain(narrow);
        PageSeen done = FormSeen.at(coordinator, narrow)
                .answer("receivers", "SOCIAL_WORKER")
                .send();
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(coordinator.get("/group/" + at.group + "/charter/4").text())
                .contains("Où l’on peut parler d’une situation groupe restreint");
        assertThat(coordinator.get(simulator + "?version=4&against=3").text()).contains("Besoin d’aide, par code");
        assertThat(coordinator
                        .get("/group/" + at.group + "/charter/narrow/SOCIAL_ASSESSMENT")
                        .status())
                .as("a kind that the charter leaves out")
                .isEqualTo(404);
    }

    private static PageSeen tried(Persona who, String text) {
        var person = at.person(who);
        String token = person.get("/").hidden().getOrDefault("_csrf", "");
        return person.submit(
                simulator,
                List.copyOf(Map.of("_csrf", token, "who", "", "against", "").entrySet()),
                "file",
                text.getBytes(StandardCharsets.UTF_8));
    }
}
