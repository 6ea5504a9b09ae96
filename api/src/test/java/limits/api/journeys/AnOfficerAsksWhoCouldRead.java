package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limits.api.PageSeen;
import limits.api.identity.Persona;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.Clauses;
import limits.kernel.Area;
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
        at.ask(Persona.COORDINATOR, new DraftCharter(at.charter, few));
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
                .contains("Santé – ne pourraient plus recevoir")
                .doesNotContain("Essayer un texte");
        PageSeen alone = at.person(Persona.SCHOOL_COUNSELLOR).get(simulator + "?version=1&who=LANDLORD");
        assertThat(alone.text())
                .contains("Bailleur social")
                .contains("R14_RECEIVER")
                .contains("CSI L132-5")
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
    void only_the_officer_brings_a_text_and_nobody_outside_looks() {
        assertThat(tried(Persona.COORDINATOR, CHARTER).status()).isEqualTo(404);
        assertThat(tried(Persona.SCHOOL_COUNSELLOR, CHARTER).status()).isEqualTo(404);
        assertThat(at.person(Persona.EX_MEMBER).get(simulator).status()).isEqualTo(404);
        assertThat(at.person(Persona.AUDITOR).get(simulator).status()).isEqualTo(404);
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
