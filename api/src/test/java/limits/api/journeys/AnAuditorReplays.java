package limits.api.journeys;

import static limits.api.identity.Persona.AUDITOR;
import static limits.api.identity.Persona.DATA_PROTECTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import limits.api.HouseForTests;
import limits.api.Limits;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.audit.AuditDesk;
import limits.api.audit.Selection;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.casesharing.accesslog.AccessLogEvent.Motive;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.security.access.AccessDeniedException;
import picocli.CommandLine;

/**
 * The third journey: an auditor replays the log. Who asked for what, in which capacity, when, on what ground, with what
 * answer; what was so then; whether anything was altered; never any content.
 */
@Tag("postgres")
class AnAuditorReplays {

    private static final Pattern ENTRY = Pattern.compile("(?s)data-position=\"(\\d+)\".*?</li>");
    private static final Pattern FINGERPRINT = Pattern.compile("<code>([0-9a-f ]{71})</code>");

    private static HouseForTests house;
    private static TestPerson auditor;

    @BeforeAll
    static void open() {
        house = StoryToAudit.house();
        auditor = TestPerson.signedIn(house, AUDITOR);
    }

    @Test
    void the_log_is_told_in_plain_words_newest_first() {
        var readings = entries(auditor.get("/audit?show=REFUSED"));

        assertThat(readings.getFirst()).contains("Samira Lefort", "membre du groupe restreint", "Refusé");
        assertThat(readings.getFirst()).contains("n’est pas membre du groupe, ou suspendu");
        assertThat(readings.get(1)).contains("Olivier Roussel", "siège au comité de pilotage", "Refusé");
        assertThat(entries(auditor.get("/audit?show=PERMITTED")).getFirst())
                .contains(
                        "Julien Caron",
                        "Le Pont, prévention spécialisée",
                        "a demandé à lire une information.",
                        "Permis")
                .contains("Confidentiel, dans le groupe (CSI L132-5)", "Coordonner l’accompagnement");
        assertThat(auditor.get("/audit").text())
                .contains("Julien Caron", "Olivier Roussel")
                .doesNotContain("a consulté ce journal");
        assertThat(positions(auditor.get("/audit?show=EVERYTHING"))).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(auditor.get("/audit?show=REFUSED&lang=en").text())
                .contains("asked to read an item.", "not a member of the group, or suspended");
        auditor.get("/audit?lang=fr");
    }

    @Test
    void a_long_log_is_read_page_by_page_without_a_gap() {
        for (int visit = 0; visit < AuditDesk.PAGE; visit++) {
            auditor.get("/audit?show=PERMITTED");
        }
        var newest = positions(auditor.get("/audit?show=EVERYTHING"));
        var older = positions(auditor.get("/audit?show=EVERYTHING&before=" + newest.getLast()));
        assertThat(newest).hasSize(AuditDesk.PAGE);
        assertThat(older.getFirst()).isEqualTo(newest.getLast() - 1);
        assertThat(positions(auditor.get("/audit?show=EVERYTHING&after=" + older.getFirst())))
                .isEqualTo(newest);
    }

    @Test
    void group_charter_and_situation_are_told_as_of_the_entry_and_not_as_of_today() {
        String then = asOf(positions(auditor.get("/audit?show=PERMITTED")).getFirst());
        String later = asOf(positions(auditor.get("/audit?show=REFUSED")).getFirst());

        assertThat(then).contains("S-" + StoryToAudit.NUMBER, "Famille et jeune informés", "Membres autour d’elle 2");
        assertThat(later).contains("S-" + StoryToAudit.NUMBER, "Membres autour d’elle 3");
        assertThat(then).contains("En vigueur", "Favorable", "Oui, la version 1");
        assertThat(then)
                .contains("Samira Lefort Maison départementale des solidarités Assistant de service social Dans");
        assertThat(later)
                .contains("Samira Lefort Maison départementale des solidarités Assistant de service social Suspendu");
        assertThat(then).contains("Léa Fontaine Mission locale d’Aubervelle Mission locale Dans le groupe Non");
    }

    @Test
    void moving_the_slider_answers_with_what_was_so_alone() {
        long entry = positions(auditor.get("/audit?show=PERMITTED")).getFirst();
        var page = auditor.get("/audit/as-of?entry=" + entry);
        var fragment = auditor.get("/audit/as-of?entry=" + entry, "HX-Request", "true");

        assertThat(page.body()).contains("<html", "type=\"range\"", "value=\"" + entry + "\"");
        assertThat(fragment.body()).contains("S-" + StoryToAudit.NUMBER).doesNotContain("<html", "type=\"range\"");
        assertThat(auditor.get("/audit/as-of?entry=999999").status()).isEqualTo(404);
    }

    @Test
    void the_category_stays_hidden_until_a_motive_stands_in_the_log() {
        long entry = positions(auditor.get("/audit?show=PERMITTED")).getFirst();
        String category = "Besoin d’aide, par code";
        assertThat(asOf(entry)).doesNotContain(category).contains("Révéler la catégorie");
        assertThat(auditor.post("/audit/entries/" + entry + "/category", Map.of())
                        .status())
                .isEqualTo(400);
        long before = head();

        var revealed = auditor.post("/audit/entries/" + entry + "/category", Map.of("motive", "COMPLAINT"));

        assertThat(revealed.text()).contains(category);
        assertThat(head()).isEqualTo(before + 1);
        assertThat(entries(auditor.get("/audit?show=CONTROLS")).get(1))
                .contains("Thomas Perrin", "a révélé la catégorie d’une information. Motif : une plainte.");
        assertThat(asOf(entry)).doesNotContain(category);
    }

    @Test
    void each_visit_is_written_down_before_it_is_answered() {
        for (String visit : List.of("/audit", "/audit/as-of?entry=1", "/audit/decisions", "/audit/decisions/1")) {
            long before = head();
            assertThat(auditor.get(visit).status()).isEqualTo(200);
            assertThat(head()).as(visit).isEqualTo(before + 1);
        }
        assertThat(entries(auditor.get("/audit?show=EVERYTHING")).getFirst())
                .contains("Thomas Perrin", "a consulté ce journal.");
    }

    @Test
    void where_the_visit_cannot_be_written_down_nothing_is_shown() throws SQLException {
        long entry = positions(auditor.get("/audit?show=PERMITTED")).getFirst();
        asOwner("REVOKE INSERT ON access_log.log_entry FROM access_log");
        try {
            for (String visit : List.of("/audit", "/audit/as-of?entry=" + entry, "/audit/decisions")) {
                assertThat(auditor.get(visit).status()).as(visit).isEqualTo(500);
            }
            var revealed = auditor.post("/audit/entries/" + entry + "/category", Map.of("motive", "COMPLAINT"));
            assertThat(revealed.status()).isEqualTo(500);
            assertThat(revealed.text()).doesNotContain("Besoin d’aide");
            assertThat(auditor.post("/audit/verify", Map.of()).status()).isEqualTo(500);
        } finally {
            asOwner("GRANT INSERT ON access_log.log_entry TO access_log");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, mode = Mode.EXCLUDE, names = "AUDITOR")
    void to_everybody_else_there_is_nothing_here(Persona persona) {
        var person = TestPerson.signedIn(house, persona);
        String nothing = shape(person.get("/nothing-here"));
        long before = head();
        for (String address : List.of("/audit", "/audit/as-of", "/audit/decisions", "/audit/decisions/1")) {
            var answer = person.get(address + (address.endsWith("as-of") ? "?entry=1" : ""));
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(shape(answer)).as(address).isEqualTo(nothing);
        }
        assertThat(person.post("/audit/entries/1/category", Map.of("motive", "COMPLAINT"))
                        .status())
                .isEqualTo(404);
        boolean verifies = persona == DATA_PROTECTION_OFFICER;
        assertThat(person.get("/audit/verify").status()).isEqualTo(verifies ? 200 : 404);
        assertThat(person.post("/audit/verify", Map.of()).status()).isEqualTo(verifies ? 200 : 404);
        assertThat(head()).isEqualTo(before + (verifies ? 1 : 0));
    }

    @ParameterizedTest
    @EnumSource(value = Capacity.class, mode = Mode.EXCLUDE, names = "AUDITOR")
    void the_desk_itself_refuses_whatever_address_was_used(Capacity capacity) {
        var desk = house.part(AuditDesk.class);
        var by = new Actor(AUDITOR.person(), capacity, AUDITOR.body().organisation());
        long before = head();
        assertThatThrownBy(() -> desk.entriesBefore(by, 9, Selection.EVERYTHING))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.entriesAfter(by, 1, Selection.EVERYTHING))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.asOf(by, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.reveal(by, 1, Motive.COMPLAINT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.decisionsBefore(by, 9, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.decision(by, 1)).isInstanceOf(AccessDeniedException.class);
        if (capacity != Capacity.DATA_PROTECTION_OFFICER) {
            assertThatThrownBy(() -> desk.verify(by)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void every_log_is_verified_and_its_end_can_be_copied_into_the_minutes() {
        var page = auditor.post("/audit/verify", Map.of());
        assertThat(page.text())
                .contains("Journal du comité : entier", "Journal confidentiel : entier", "Journal des accès : entier")
                .contains("Journal des publications : entier, aucune inscription");
        var ends = FINGERPRINT
                .matcher(page.body())
                .results()
                .map(end -> end.group(1))
                .toList();
        assertThat(ends).hasSize(4);

        auditor.get("/audit");
        var compared = auditor.post(
                "/audit/verify", Map.of("fingerprint", " " + ends.get(2).toUpperCase() + " "));
        assertThat(compared.text()).contains("Journal des accès : cette empreinte en fait partie, à l’inscription n°");
        assertThat(auditor.post("/audit/verify", Map.of("fingerprint", "0".repeat(64)))
                        .text())
                .contains("ne fait partie d’aucun journal");
        assertThat(auditor.post("/audit/verify", Map.of("fingerprint", "hello")).text())
                .contains("64 chiffres hexadécimaux");
    }

    @Test
    void an_altered_entry_is_named_by_the_page_and_by_the_command() throws SQLException {
        String kept = FINGERPRINT
                .matcher(auditor.post("/audit/verify", Map.of()).body())
                .results()
                .toList()
                .get(1)
                .group(1);
        assertThat(verifyCommand()).isZero();
        String before = payload(5);
        alter(5, before.replaceFirst("\"on\":\"\\d", "\"on\":\"1"));
        try {
            var page =
                    auditor.post("/audit/verify", Map.of("fingerprint", kept)).text();
            assertThat(page).contains("Altéré Journal confidentiel Première inscription altérée : n° 5");
            assertThat(page).contains("Son contenu n’est pas celui qui a été écrit.", "Journal du comité : entier");
            assertThat(page).contains("ne fait partie d’aucun journal");
            assertThat(verifyCommand()).isOne();
            assertThat(told.toString()).contains("casesharing", "ALTERED / ALTÉRÉ  entry / inscription 5 ");
        } finally {
            alter(5, before);
        }
        assertThat(verifyCommand()).isZero();
        assertThat(told.toString()).containsPattern("casesharing +whole / intact +\\d+  [0-9a-f]{64}");
    }

    @Test
    void an_entry_that_can_no_longer_be_read_does_not_hide_the_others() throws SQLException {
        long entry = positions(auditor.get("/audit?show=PERMITTED")).getFirst();
        String payload = single("SELECT payload FROM access_log.log_entry WHERE position = " + entry);
        asOwner("UPDATE access_log.log_entry SET payload = payload || 'x' WHERE position = " + entry);
        try {
            var page = auditor.get("/audit?show=PERMITTED");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("Cette inscription ne se lit plus");
        } finally {
            asOwner("UPDATE access_log.log_entry SET payload = '" + payload + "' WHERE position = " + entry);
        }
    }

    @Test
    void decisions_of_the_committee_are_listed_and_replayed() {
        assertThat(auditor.get("/audit/decisions?story=Project").text())
                .contains("Projet rédigé", "Claire Marchand", "coordination du projet");
        assertThat(auditor.get("/audit/decisions?story=Funding").text()).contains("Aucune inscription.");
        assertThat(auditor.get("/audit/decisions/1").text())
                .contains("Ce qui était vrai après Rédigé", "Titre Aubervelle ensemble", "Ville d’Aubervelle");
    }

    @Test
    void no_page_of_the_audit_ever_shows_content() {
        var pages = new ArrayList<PageSeen>(List.of(
                auditor.get("/audit"), auditor.get("/audit/decisions"), auditor.post("/audit/verify", Map.of())));
        for (long entry = 1; entry <= 12; entry++) {
            pages.add(auditor.get("/audit/as-of?entry=" + entry));
            pages.add(auditor.post("/audit/entries/" + entry + "/category", Map.of("motive", "YEARLY_CONTROL")));
        }
        assertThat(pages).noneMatch(page -> page.body().contains("girouette"));
        assertThatThrownBy(() -> house.part(Databases.class)
                        .as(Role.AUDITOR)
                        .client()
                        .sql("SELECT count(*) FROM vault.flyway_schema_history")
                        .query(Long.class)
                        .single())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private final StringWriter told = new StringWriter();

    private int verifyCommand() {
        told.getBuffer().setLength(0);
        Logins logins = house.part(Logins.class);
        var arguments = new ArrayList<>(List.of(
                "verify",
                "--limits.database.url=" + logins.url(Role.GOVERNANCE),
                "--limits.data=target/verify-" + UUID.randomUUID()));
        for (Role role : Role.values()) {
            arguments.add("--limits.database.passwords." + role.login() + "=" + logins.password(role));
        }
        return new CommandLine(new Limits())
                .setUnmatchedArgumentsAllowed(true)
                .setOut(new PrintWriter(told))
                .execute(arguments.toArray(String[]::new));
    }

    private static String asOf(long entry) {
        return auditor.get("/audit/as-of?entry=" + entry).text();
    }

    private static List<Long> positions(PageSeen page) {
        return ENTRY.matcher(page.body())
                .results()
                .map(entry -> Long.valueOf(entry.group(1)))
                .toList();
    }

    private static List<String> entries(PageSeen page) {
        return ENTRY.matcher(page.body())
                .results()
                .map(entry -> entry.group()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .replace(" ,", ","))
                .toList();
    }

    /** An answer without what differs each time: what was asked and the token against forged requests. */
    private static String shape(PageSeen answer) {
        return answer.body().replaceAll("\\?[^\"]*lang=", "?lang=").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static long head() {
        return Long.parseLong(single("SELECT max(position) FROM access_log.log_entry"));
    }

    private static String payload(long position) {
        return single("SELECT payload FROM casesharing.log_entry WHERE position = " + position);
    }

    private static void alter(long position, String payload) throws SQLException {
        asOwner("UPDATE casesharing.log_entry SET payload = '" + payload + "' WHERE position = " + position);
    }

    private static String single(String sql) {
        return house.part(Databases.class)
                .as(Role.AUDITOR)
                .client()
                .sql(sql)
                .query(String.class)
                .single();
    }

    private static void asOwner(String sql) throws SQLException {
        Logins logins = house.part(Logins.class);
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
