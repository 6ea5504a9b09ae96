package limits.api.journeys;

import static limits.api.identity.Persona.DATA_PROTECTION_OFFICER;
import static limits.api.journeys.AuditorAtWork.AUDITOR;
import static limits.api.journeys.AuditorAtWork.HOUSE;
import static limits.api.journeys.AuditorAtWork.asOf;
import static limits.api.journeys.AuditorAtWork.asOwner;
import static limits.api.journeys.AuditorAtWork.entries;
import static limits.api.journeys.AuditorAtWork.head;
import static limits.api.journeys.AuditorAtWork.positions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.audit.AuditDesk;
import limits.api.audit.Selection;
import limits.api.identity.Persona;
import limits.casesharing.accesslog.AccessLogEvent.Motive;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.security.access.AccessDeniedException;

/** The third journey: the auditor looks under a mandate, and each look is an entry before it is an answer. */
@ResourceLock(StoryToAudit.HOUSE)
@Tag("postgres")
final class WhoLooksIsWrittenDown {

    @Test
    void the_category_stays_hidden_until_a_motive_stands_in_the_log() {
        long entry = positions(AUDITOR.get("/audit?show=PERMITTED")).getFirst();
        String category = "Besoin d’aide, par code";
        assertThat(asOf(entry)).doesNotContain(category).contains("Révéler la catégorie");
        assertThat(AUDITOR.post("/audit/entries/" + entry + "/category", Map.of())
                        .status())
                .isEqualTo(400);
        long before = head();

        var revealed = AUDITOR.post("/audit/entries/" + entry + "/category", Map.of("motive", "COMPLAINT"));

        assertThat(revealed.text()).contains(category);
        assertThat(head()).isEqualTo(before + 1);
        assertThat(entries(AUDITOR.get("/audit?show=CONTROLS")).get(1))
                .contains("Thomas Perrin", "a révélé la catégorie d’une information. Motif : une plainte.");
        assertThat(asOf(entry)).doesNotContain(category);
    }

    @Test
    void each_visit_is_written_down_before_it_is_answered() {
        for (String visit : List.of("/audit", "/audit/as-of?entry=1", "/audit/decisions", "/audit/decisions/1")) {
            long before = head();
            assertThat(AUDITOR.get(visit).status()).isEqualTo(200);
            assertThat(head()).as(visit).isEqualTo(before + 1);
        }
        assertThat(entries(AUDITOR.get("/audit?show=EVERYTHING")).getFirst())
                .contains("Thomas Perrin", "a consulté ce journal.");
    }

    @Test
    void where_the_visit_cannot_be_written_down_nothing_is_shown() throws SQLException {
        long entry = positions(AUDITOR.get("/audit?show=PERMITTED")).getFirst();
        asOwner("REVOKE INSERT ON access_log.entry FROM access_log");
        try {
            for (String visit : List.of("/audit", "/audit/as-of?entry=" + entry, "/audit/decisions")) {
                assertThat(AUDITOR.get(visit).status()).as(visit).isEqualTo(500);
            }
            var revealed = AUDITOR.post("/audit/entries/" + entry + "/category", Map.of("motive", "COMPLAINT"));
            assertThat(revealed.status()).isEqualTo(500);
            assertThat(revealed.text()).doesNotContain("Besoin d’aide");
            assertThat(AUDITOR.post("/audit/verify", Map.of()).status()).isEqualTo(500);
        } finally {
            asOwner("GRANT INSERT ON access_log.entry TO access_log");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, mode = Mode.EXCLUDE, names = "AUDITOR")
    void to_everybody_else_there_is_nothing_here(Persona persona) {
        var person = TestPerson.signedIn(HOUSE, persona);
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
        // Verifying the logs and deciding the readings again are two visits.
        assertThat(head()).isEqualTo(before + (verifies ? 2 : 0));
    }

    @ParameterizedTest
    @EnumSource(value = Capacity.class, mode = Mode.EXCLUDE, names = "AUDITOR")
    void the_desk_itself_refuses_whatever_address_was_used(Capacity capacity) {
        var desk = HOUSE.part(AuditDesk.class);
        var by = new Actor(
                Persona.AUDITOR.person(), capacity, Persona.AUDITOR.body().organisation());
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

    /** An answer without what differs each time: what was asked and the token against forged requests. */
    private static String shape(PageSeen answer) {
        return answer.body().replaceAll("\\?[^\"]*lang=", "?lang=").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
