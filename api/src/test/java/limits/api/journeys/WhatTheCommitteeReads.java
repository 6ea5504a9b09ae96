package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The catalogue of schemes, the pilots' templates and the figures: what is known, and what is not. */
@Tag("postgres")
class WhatTheCommitteeReads {

    private static HouseForTests house;
    private static TestPerson coordinator;
    private static TestPerson provider;

    @BeforeAll
    static void open() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        coordinator = TestPerson.signedIn(house, Persona.COORDINATOR);
        provider = TestPerson.signedIn(house, Persona.PROVIDER_CONTACT);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_catalogue_says_what_the_guidelines_leave_unsaid() {
        assertThat(provider.get("/schemes").text()).contains("44 dispositifs");
        PageSeen sheet = provider.get("/schemes/educational-work");
        assertThat(sheet.text()).contains("Le guide ne le dit pas.", "Guide LIMITS, § ");
        assertThat(provider.get("/schemes/no-such-scheme").status()).isEqualTo(404);
    }

    @Test
    void a_sheet_read_with_a_situation_says_which_fact_is_missing_and_keeps_nothing() {
        PageSeen unknown = provider.post("/schemes/e2c", Map.of());
        assertThat(unknown.text()).contains("On ne sait pas encore", "Ce qu’il faudrait encore savoir :", "Âge");
        PageSeen not = provider.post("/schemes/e2c", Map.of("age", "40"));
        assertThat(not.text()).contains("Ne correspond pas", "Ce qui ne correspond pas :");
        assertThat(provider.get("/schemes/e2c").text()).doesNotContain("Ne correspond pas");
    }

    @Test
    void the_templates_cite_the_guidelines_and_only_who_writes_the_plan_may_begin_with_them() {
        assertThat(coordinator.get("/templates").text())
                .contains("Théâtre-forum sur les trafics", "Guide LIMITS, § 2.1.1");
        assertThat(provider.get("/templates").status()).isEqualTo(404);
    }

    @Test
    void figures_count_what_was_decided_and_say_why_nothing_of_persons_is_published() throws InterruptedException {
        var story = new GovernanceStory(house);
        String project = story.project("LIMITS à Aubervelle");
        story.committee(project);
        story.meeting(project, "Hélène Vasseur", "Olivier Roussel");
        assertThat(eventually(project, "Séances tenues 1"))
                .contains("dont séances au quorum 1", "Aucune action n’est encore prévue.")
                .contains("Sur les jeunes : rien n’est encore publié", "n’a pas encore fixé ce qui se compte");
    }

    @Test
    void a_partner_that_takes_part_says_how_useful_it_finds_that_and_the_committee_reads_it() {
        var story = new GovernanceStory(house);
        String project = story.project("LIMITS et ses partenaires");
        String page = "/partners/" + project + "/" + story.partner(project, "Le Pont", "Prévention spécialisée");
        assertThat(FormSeen.at(coordinator, page + "/usefulness")
                        .choose("usefulness", "très utile")
                        .answer("reason", "Trop tôt pour le dire.")
                        .send()
                        .text())
                .contains("Seul un partenaire engagé peut dire");
        FormSeen.at(coordinator, page + "/engage")
                .answer("from", GovernanceStory.TODAY)
                .send();
        FormSeen.at(coordinator, page + "/usefulness")
                .choose("usefulness", "plutôt utile")
                .answer("reason", "Les chantiers s’ouvrent plus vite.")
                .send();
        assertThat(coordinator.get(page).text()).contains("plutôt utile", "Les chantiers s’ouvrent plus vite.");
        theSeatSpeaks(story.seat, page);
        assertThat(story.seat.get("/figures/" + project).text())
                .contains(
                        "très utile : un partenaire", "plutôt utile : aucun partenaire", "dit par son siège", "Le Pont")
                .contains("les résultats ne sont pas garantis");
    }

    private static void theSeatSpeaks(TestPerson seat, String page) {
        assertThat(seat.get(page).body()).doesNotContain("/usefulness");
        assertThat(FormSeen.at(seat, page + "/usefulness")
                        .choose("usefulness", "très utile")
                        .answer("reason", "On se parle.")
                        .send()
                        .text())
                .contains("Votre organisme ne parle pas pour ce partenaire.");
        FormSeen.at(coordinator, page + "/voice").choose("voice", "Préfecture").send();
        assertThat(seat.get(page).body()).contains(page + "/usefulness").doesNotContain("/withdraw");
        FormSeen.at(seat, page + "/usefulness")
                .choose("usefulness", "très utile")
                .answer("reason", "On se parle.")
                .send();
        assertThat(coordinator.get(page).text())
                .contains("Parle pour lui Préfecture", "dit par son siège", "On se parle.");
    }

    @Test
    void a_commune_is_found_by_name_and_an_unknown_code_is_asked_again_with_all_that_was_answered() {
        assertThat(coordinator.get("/project/communes?name=sarcelles").text()).contains("95585 Sarcelles");
        PageSeen again = FormSeen.at(coordinator, "/project/new")
                .answer("heading", "Un projet")
                .answer("communes", "00000")
                .answer("starts", "2026-13-45")
                .send();
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("Une date est attendue", "Une réponse est attendue");
        assertThat(again.body()).contains("value=\"Un projet\"");
    }

    @Test
    void english_readers_read_english() {
        assertThat(TestPerson.signedIn(house, Persona.MAYOR)
                        .get("/schemes?lang=en")
                        .text())
                .contains("44 schemes", "Paid work");
    }

    /** Figures follow decisions by moments. */
    private static String eventually(String project, String told) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String page = "";
        while (System.nanoTime() < until && !page.contains(told)) {
            page = coordinator.get("/figures/" + project).text();
            Thread.sleep(100);
        }
        return page;
    }
}
