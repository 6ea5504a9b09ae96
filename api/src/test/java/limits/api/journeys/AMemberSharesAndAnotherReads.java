package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import limits.api.PageSeen;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.Deliberation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Journey 2, through the front door of the running programme, on a real PostgreSQL. */
@Tag("postgres")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AMemberSharesAndAnotherReads {

    private static final String WORDS = "Voudrait reprendre le lycée, cherche un internat.";

    /** All under a mandate that sees no situation, and three members who may not read this. */
    private static final List<Persona> NOT_FOR_THEM = List.of(
            Persona.SOCIAL_WORKER,
            Persona.EX_MEMBER,
            Persona.NEWCOMER,
            Persona.SOCIAL_WORKER_ON_COMMITTEE,
            Persona.ADMINISTRATOR,
            Persona.COORDINATOR,
            Persona.MAYOR,
            Persona.AUDITOR,
            Persona.PROVIDER_CONTACT);

    private static AGroupAtWork at;
    private static String situation;
    private static String item;

    @BeforeAll
    static void open() {
        at = new AGroupAtWork();
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    @Order(1)
    void a_charter_is_not_adopted_before_it_was_proposed() {
        at.draftACharter();

        PageSeen tooEarly = at.person(Persona.MAYOR).get("/group/" + at.group + "/charter/1");

        assertThat(tooEarly.text()).contains("Rédigée").doesNotContain("Enregistrer l’adoption");
    }

    @Test
    @Order(2)
    void proposed_by_a_member_commented_and_adopted_it_is_in_force_and_signed() {
        String version = "/group/" + at.group + "/charter/1/";
        at.sent(Persona.SCHOOL_COUNSELLOR, version + "propose", Map.of());
        at.sent(Persona.DATA_PROTECTION_OFFICER, version + "opinion", Map.of("opinion", "FAVOURABLE"));
        at.sent(Persona.MAYOR, version + "adopt", Map.of("on", TODAY.toString(), "number", "7"));
        for (Persona signs :
                List.of(Persona.SCHOOL_COUNSELLOR, Persona.EDUCATOR, Persona.SOCIAL_WORKER, Persona.EX_MEMBER)) {
            assertThat(textOfVersion(signs))
                    .contains("Je signe ce texte")
                    .doesNotContain("Vous avez signé cette version");
            at.sent(signs, version + "sign", Map.of());
            assertThat(textOfVersion(signs))
                    .contains("Vous avez signé cette version")
                    .doesNotContain("Je signe ce texte");
        }
        at.sent(
                Persona.COORDINATOR,
                "/group/" + at.group + "/member/" + Persona.EX_MEMBER.person() + "/end",
                Map.of("ground", "MANDATE_ENDED"));

        PageSeen group = at.person(Persona.SCHOOL_COUNSELLOR).get("/group/" + at.group);
        assertThat(group.text()).contains("En vigueur", "A signé la version en vigueur", "Qui peut recevoir quoi");
        assertThat(at.person(Persona.EX_MEMBER).get("/group/" + at.group).status())
                .isEqualTo(404);
        assertThat(at.person(Persona.MAYOR).get(version + "families").text())
                .contains("Des professionnels de votre commune");
    }

    @Test
    @Order(3)
    void before_the_family_is_informed_nothing_is_shared() {
        situation = at.situation();
        var fields = at.sharing(situation, WORDS, Persona.EDUCATOR);

        PageSeen preview = at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", fields);
        fields.put("step", "share");
        PageSeen refused = at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", fields);

        assertThat(preview.text())
                .contains(
                        "Informez d’abord la famille", "Aucune des personnes nommées", "Rien n’a encore été conservé");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(sealedTexts()).isZero();
    }

    @Test
    @Order(4)
    void informed_it_is_shared_once_however_often_the_form_is_sent() {
        at.informTheFamily(situation);
        var fields = at.sharing(situation, WORDS, Persona.EDUCATOR);
        fields.put("step", "share");

        PageSeen first = at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", fields);
        PageSeen again = at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", fields);

        item = fields.get("item");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(sealedTexts()).isEqualTo(1);
        assertThat(at.person(Persona.EDUCATOR).get("/situations/" + situation).body())
                .contains("/situations/items/" + item + "/read")
                .doesNotContain("internat");
    }

    @Test
    @Order(5)
    void the_named_recipient_reads_and_the_browser_keeps_nothing() {
        PageSeen read = at.reads(Persona.EDUCATOR, item);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains(WORDS, "Pour accompagner la rentrée.");
        assertThat(read.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(at.readsAsAProgram(Persona.EDUCATOR, item).body()).contains("internat");
        assertThat(at.entries("access.reading-answered"))
                .filteredOn(entry -> entry.draft().payload().contains("\"PERMITTED\""))
                .hasSize(2);
    }

    @Test
    @Order(6)
    void everybody_else_sees_what_one_sees_where_nothing_is_and_the_refusal_stands_in_the_log() {
        String nothing = FreshKey.draw().text();
        for (Persona who : NOT_FOR_THEM) {
            PageSeen refused = at.reads(who, item);
            PageSeen absent = at.reads(who, nothing);
            alike(who, refused, absent);
            alike(who, at.readsAsAProgram(who, item), at.readsAsAProgram(who, nothing));
            if (who != Persona.SOCIAL_WORKER) {
                alike(
                        who,
                        at.person(who).get("/situations/" + situation),
                        at.person(who).get("/situations/" + nothing));
            }
        }
        var refusals = at.entries("access.reading-answered").stream()
                .filter(entry -> entry.draft().payload().contains("\"REFUSED\""))
                .toList();
        for (Persona who : NOT_FOR_THEM) {
            assertThat(refusals)
                    .as(who.name())
                    .anyMatch(entry -> entry.draft()
                                    .payload()
                                    .contains(who.person().toString())
                            && entry.draft().payload().contains(item)
                            && entry.draft().payload().contains(who.capacity().name()));
        }
    }

    @Test
    @Order(7)
    void suspended_she_reads_nothing_any_more_until_somebody_else_lets_her_back() {
        String member = "/group/" + at.group + "/member/" + Persona.EDUCATOR.person() + "/";
        at.sent(Persona.DATA_PROTECTION_OFFICER, member + "suspend", Map.of("ground", "ALLEGED_BREACH"));
        assertThat(at.reads(Persona.EDUCATOR, item).status()).isEqualTo(404);

        at.sent(Persona.MAYOR, member + "reinstate", Map.of());
        assertThat(at.reads(Persona.EDUCATOR, item).text()).contains("internat");
    }

    @Test
    @Order(8)
    void with_the_access_log_out_of_reach_nobody_reads_and_danger_is_still_reported() {
        var owner = at.owner();
        owner.sql("REVOKE INSERT ON access_log.entry FROM access_log").update();
        try {
            PageSeen unread = at.reads(Persona.EDUCATOR, item);
            assertThat(unread.status()).isEqualTo(500);
            assertThat(unread.body()).doesNotContain("internat");
            at.sent(Persona.EDUCATOR, "/danger/report", Map.of("addressee", "LINE_119", "on", TODAY.toString()));
        } finally {
            owner.sql("GRANT INSERT ON access_log.entry TO access_log").update();
        }
        assertThat(at.reads(Persona.EDUCATOR, item).text()).contains("internat");
    }

    @Test
    @Order(9)
    void danger_is_reported_under_every_mandate_also_when_nothing_else_passes() {
        at.ask(Persona.MAYOR, new RepealCharter(at.charter, 1, new Deliberation(TODAY, 8)));
        assertThat(at.reads(Persona.EDUCATOR, item).status()).isEqualTo(404);

        for (Persona who : Persona.values()) {
            at.sent(who, "/danger/report", Map.of("addressee", "PROSECUTOR", "on", TODAY.toString()));
        }

        assertThat(stubs(Persona.DATA_PROTECTION_OFFICER)).isEqualTo(Persona.values().length + 1);
        assertThat(stubs(Persona.COORDINATOR)).isEqualTo(1);
        assertThat(stubs(Persona.SCHOOL_COUNSELLOR)).isEqualTo(1);
    }

    private static String textOfVersion(Persona who) {
        return at.person(who).get("/group/" + at.group + "/charter/1").text();
    }

    private static int stubs(Persona who) {
        return at.person(who).get("/danger/reports").body().split("<article>").length - 1;
    }

    private static void alike(Persona who, PageSeen refused, PageSeen absent) {
        assertThat(refused.status()).as(who.name()).isEqualTo(404);
        assertThat(absent.status()).as(who.name()).isEqualTo(404);
        assertThat(refused.steady()).as(who.name()).isEqualTo(absent.steady());
        assertThat(headers(refused)).as(who.name()).isEqualTo(headers(absent));
    }

    private static Map<String, List<String>> headers(PageSeen page) {
        var told = new TreeMap<>(page.answer().headers().map());
        told.keySet().removeAll(Set.of("date"));
        return told;
    }

    private static long sealedTexts() {
        return at.as(Role.VAULT)
                .client()
                .sql("SELECT count(*) FROM sealed_text")
                .query(Long.class)
                .single();
    }
}
