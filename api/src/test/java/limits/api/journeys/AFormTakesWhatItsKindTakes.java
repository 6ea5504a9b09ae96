package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import limits.api.PageSeen;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is not of the form of its kind is refused before anything is sealed; free words are screened; by page and program. */
@Tag("postgres")
class AFormTakesWhatItsKindTakes {

    private static final Persona GIVER = Persona.SCHOOL_COUNSELLOR;

    private static AGroupAtWork at;
    private static String situation;

    @BeforeAll
    static void a_situation_whose_family_is_informed() {
        at = new AGroupAtWork();
        at.workUnderACharter();
        situation = at.situation();
        at.informTheFamily(situation);
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void the_kind_comes_first_and_its_form_has_no_other_question() {
        PageSeen kinds = at.person(GIVER).get(share());
        assertThat(kinds.text()).contains("Quel type d’information", "Des codes de besoins", "ne se partage jamais");
        PageSeen need = at.person(GIVER).get(share() + "?category=SUPPORT_NEED_CODE");
        assertThat(need.body()).contains("name=\"content.needs\"").doesNotContain("content.note", "content.name");
        PageSeen social = at.person(GIVER).get(share() + "?category=SOCIAL_ASSESSMENT");
        assertThat(social.body()).contains("name=\"content.note\"").doesNotContain("content.needs");
    }

    @Test
    void a_kind_that_is_forbidden_is_refused_and_entered_by_its_kind_alone() {
        int before = at.entries("access.sharing-refused").size();
        PageSeen refused = at.person(GIVER).get(share() + "?category=CRIMINAL_RECORD");
        PageSeen program = program("CRIMINAL_RECORD", "{\"note\":[\"zygomatique\"]}", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("ne se partage pas ici");
        assertThat(program.body()).contains("forbidden-kind").doesNotContain("zygomatique");
        assertThat(at.entries("access.sharing-refused"))
                .hasSize(before + 2)
                .last()
                .satisfies(entry -> assertThat(entry.draft().payload())
                        .contains("CRIMINAL_RECORD")
                        .doesNotContain("zygomatique"));
    }

    @Test
    void another_form_is_refused_with_what_the_kind_takes_and_repeats_nothing() {
        long before = texts();
        PageSeen story = program("SUPPORT_NEED_CODE", "{\"needs\":[\"JOB\"],\"story\":[\"zygomatique\"]}", "");
        PageSeen code = program("SUPPORT_NEED_CODE", "{\"needs\":[\"zygomatique\"]}", "");
        assertThat(story.status()).isEqualTo(400);
        assertThat(story.body()).contains("aucun récit").doesNotContain("zygomatique");
        assertThat(code.body()).contains("content.needs").doesNotContain("zygomatique");
        var fields = new LinkedHashMap<>(
                at.person(GIVER).get(share() + "?category=SUPPORT_NEED_CODE").hidden());
        fields.putAll(rest(""));
        PageSeen unanswered = at.person(GIVER).postAsIs(share(), fields);
        assertThat(unanswered.status()).isEqualTo(400);
        assertThat(unanswered.text()).contains("Certaines réponses n’ont pas été comprises");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void why_the_readers_need_it_is_as_short_as_a_note_in_both_languages() {
        long before = texts();
        String story = "zygomatique ".repeat(42);
        var fields = new LinkedHashMap<>(
                at.person(GIVER).get(share() + "?category=SUPPORT_NEED_CODE").hidden());
        fields.put("content.needs", "JOB");
        fields.putAll(rest(story));
        fields.put("step", "share");
        PageSeen french = at.person(GIVER).postAsIs(share(), fields);
        PageSeen english = at.person(GIVER).postAsIs(share() + "?lang=en", fields);
        at.person(GIVER).get("/?lang=fr");
        assertThat(french.status()).isEqualTo(400);
        assertThat(french.text()).contains("500 caractères au plus pour une note ou un pourquoi");
        assertThat(english.text()).contains("500 characters at most for a note or a why");
        PageSeen program = program("SUPPORT_NEED_CODE", "{\"needs\":[\"JOB\"]}", story);
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.body()).contains("\"why\"", "Trop long").doesNotContain("zygomatique");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void words_to_warn_of_are_shown_to_the_giver_and_kept_nowhere_until_she_confirms() {
        long before = texts();
        var fields = new LinkedHashMap<>(
                at.person(GIVER).get(share() + "?category=SUPPORT_NEED_CODE").hidden());
        fields.put("content.needs", "JOB");
        fields.putAll(rest("Mme Zygomatique en a parlé, 06 12 34 56 78."));
        fields.put("step", "share");

        PageSeen warned = at.person(GIVER).postAsIs(share(), fields);
        assertThat(warned.text()).contains("Relisez vos mots", "Un numéro de téléphone", "Quelqu’un d’autre");
        assertThat(texts()).isEqualTo(before);
        assertThat(at.entries("access.warning-confirmed")).isEmpty();
        assertThat(program("SUPPORT_NEED_CODE", "{\"needs\":[\"JOB\"]}", "Mme Zygomatique")
                        .body())
                .contains("information-item.screened");

        fields.put("screened", "yes");
        PageSeen shared = at.person(GIVER).postAsIs(share(), fields);
        assertThat(shared.status()).as(shared.text()).isEqualTo(200);
        assertThat(texts()).isEqualTo(before + 1);
        assertThat(at.entries("access.warning-confirmed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.draft().payload())
                        .contains("SUPPORT_NEED_CODE")
                        .doesNotContain("Zygomatique"));
        assertThat(at.reads(Persona.EDUCATOR, fields.get("item")).text()).contains("Besoins Emploi", "Mme Zygomatique");
        assertThat(at.readsAsAProgram(Persona.EDUCATOR, fields.get("item")).body())
                .contains("{\"needs\":[\"JOB\"]}");
    }

    private static String share() {
        return "/situations/" + situation + "/share";
    }

    private static Map<String, String> rest(String why) {
        return Map.of(
                "purpose",
                "P2_COORDINATE_SUPPORT",
                "readers",
                Persona.EDUCATOR.person().toString(),
                "necessity",
                "FOR_THE_READERS_TASK",
                "source",
                "SEEN",
                "why",
                why,
                "expiresOn",
                TODAY.plusMonths(3).toString());
    }

    private static PageSeen program(String category, String content, String why) {
        String body = "{\"item\":\"" + FreshKey.draw() + "\",\"category\":\"" + category
                + "\",\"purpose\":\"P2_COORDINATE_SUPPORT\",\"readers\":[\"" + Persona.EDUCATOR.person()
                + "\"],\"necessity\":\"FOR_THE_READERS_TASK\",\"source\":\"SEEN\",\"declaredSecret\":false,"
                + "\"expiresOn\":\"" + TODAY.plusMonths(3) + "\",\"content\":" + content + ",\"why\":\"" + why
                + "\",\"confirmed\":false}";
        return at.person(GIVER)
                .sendJson(
                        at.token(GIVER),
                        "POST",
                        "/api/v1/situations/" + situation + "/items",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    private static long texts() {
        return at.as(Role.VAULT)
                .client()
                .sql("SELECT count(*) FROM sealed_text")
                .query(Long.class)
                .single();
    }
}
