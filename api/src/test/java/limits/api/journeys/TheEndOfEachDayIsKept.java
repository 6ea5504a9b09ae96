package limits.api.journeys;

import static limits.api.identity.Persona.DATA_PROTECTION_OFFICER;
import static limits.api.journeys.AuditorAtWork.AUDITOR;
import static limits.api.journeys.AuditorAtWork.HOUSE;
import static limits.api.journeys.AuditorAtWork.asOwner;
import static limits.api.journeys.AuditorAtWork.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.audit.AuditDesk;
import limits.api.eventlog.export.DaysOfALog;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.identity.Persona;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.security.access.AccessDeniedException;

/** The third journey: how each log ended each day, for the minutes and for whoever compares with them later. */
@ResourceLock(StoryToAudit.HOUSE)
@Tag("postgres")
final class TheEndOfEachDayIsKept {

    private static final String DAYS = "/audit/verify/days";
    private static final Pattern DAY = Pattern.compile("<time datetime=\"([-0-9]+)\"");
    private static final Pattern COMPARE = Pattern.compile("href=\"(/audit/verify\\?fingerprint=[^\"]+)\"");
    private static final Pattern NOTE = Pattern.compile("href=\"(" + DAYS + "/[^\"]+)\"");
    private static final Pattern OLDER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    /** Whether the log is of this year does not matter: days are told as they are kept. */
    @BeforeEach
    void forty_days_have_passed() throws SQLException {
        asOwner("INSERT INTO governance.daily (first, day, size, root, note)"
                + " SELECT first, DATE '2026-01-01' + n, size, root, note"
                + " FROM governance.checkpoint, generate_series(0, 39) AS n");
    }

    @AfterEach
    void forget() throws SQLException {
        asOwner("DELETE FROM governance.daily WHERE day < DATE '2026-03-01'");
    }

    private static List<String> found(Pattern pattern, PageSeen page) {
        return pattern.matcher(page.body())
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .toList();
    }

    @Test
    void the_newest_comes_first_and_every_day_has_its_line() {
        PageSeen newest = AUDITOR.get(DAYS);
        assertThat(newest.text()).contains("Empreintes par jour Journal du comité", "jusqu’ici", "9 février 2026");
        assertThat(AUDITOR.get(DAYS + "?lang=en").text()).contains("Fingerprints by day", "so far", "9 February 2026");
        AUDITOR.get(DAYS + "?lang=fr");
        PageSeen older = AUDITOR.get(found(OLDER, newest).getFirst());
        assertThat(found(OLDER, older)).isEmpty();
        var days = new ArrayList<>(found(DAY, newest));
        days.addAll(found(DAY, older));
        assertThat(days).hasSize(41).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(days.getLast()).isEqualTo("2026-01-01");
        for (String log : List.of("casesharing", "access_log", "published")) {
            assertThat(found(DAY, AUDITOR.get(DAYS + "?log=" + log))).as(log).hasSize(1);
        }
    }

    @Test
    void a_log_is_verified_against_the_fingerprint_of_a_day() {
        String link = found(COMPARE, AUDITOR.get(DAYS)).getLast();
        String end = single("SELECT size || ':' || encode(root, 'hex') FROM governance.daily WHERE day = '2026-01-11'");
        assertThat(link.replace("%3A", ":")).endsWith("=" + end);
        PageSeen asked = AUDITOR.get(link);
        assertThat(asked.body()).contains("value=\"" + end + "\"");
        assertThat(AUDITOR.post("/audit/verify", Map.of("fingerprint", end)).text())
                .contains("Journal du comité : cette empreinte en fait partie");
    }

    @Test
    void the_signed_checkpoint_of_a_day_is_a_file_that_both_keys_of_the_log_signed() {
        String link = found(NOTE, AUDITOR.get(DAYS)).getLast();
        PageSeen file = AUDITOR.get(link);
        assertThat(file.header("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(file.header("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("checkpoint-governance-", "2026-01-11.txt");
        Checkpoint head = LogVerifierKeys.parse(single("SELECT keys FROM governance.origin"))
                .open(SignedNote.parse(file.body()));
        assertThat(Long.toString(head.size())).isEqualTo(single("SELECT size FROM governance.daily LIMIT 1"));
    }

    @Test
    void a_day_whose_checkpoint_was_altered_is_told_and_its_fingerprint_is_not() throws SQLException {
        asOwner("UPDATE governance.daily SET note = replace(note, E'\\n' || size || E'\\n', E'\\n9' || size || E'\\n')"
                + " WHERE day = DATE '2026-02-09'");
        PageSeen page = AUDITOR.get(DAYS);
        assertThat(page.text()).containsOnlyOnce("Les deux signatures du journal n’y sont pas");
        assertThat(found(COMPARE, page)).hasSize(found(DAY, page).size() - 1);
    }

    @Test
    void what_is_not_there_is_not_found() {
        String edition = single("SELECT edition FROM governance.origin");
        for (String address : List.of(
                "?log=identity",
                "?log=governance.daily",
                "/governance/" + edition + "/2020-01-01",
                "/governance/1999/2026-02-09",
                "/nothing/" + edition + "/2026-02-09")) {
            assertThat(AUDITOR.get(DAYS + address).status()).as(address).isEqualTo(404);
        }
        assertThat(AUDITOR.get(DAYS + "?before=yesterday").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, mode = Mode.EXCLUDE, names = "AUDITOR")
    void nobody_but_the_data_protection_officer_looks_too(Persona persona) {
        var person = TestPerson.signedIn(HOUSE, persona);
        int status = persona == DATA_PROTECTION_OFFICER ? 200 : 404;
        String file = found(NOTE, AUDITOR.get(DAYS)).getLast();
        assertThat(person.get(DAYS).status()).isEqualTo(status);
        assertThat(person.get(file).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            mode = Mode.EXCLUDE,
            names = {"AUDITOR", "DATA_PROTECTION_OFFICER"})
    void the_desk_itself_refuses_whatever_address_was_used(Capacity capacity) {
        var desk = HOUSE.part(AuditDesk.class);
        var by = new Actor(
                Persona.AUDITOR.person(), capacity, Persona.AUDITOR.body().organisation());
        assertThatThrownBy(() -> desk.days(by, "governance", LocalDate.MAX)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.day(by, "governance", "2026", LocalDate.EPOCH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_page_holds_a_month() {
        assertThat(found(DAY, AUDITOR.get(DAYS))).hasSize(DaysOfALog.PAGE);
    }
}
