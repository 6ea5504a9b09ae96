package limits.api.journeys;

import static limits.api.journeys.AuditorAtWork.AUDITOR;
import static limits.api.journeys.AuditorAtWork.FINGERPRINT;
import static limits.api.journeys.AuditorAtWork.HOUSE;
import static limits.api.journeys.AuditorAtWork.asOwner;
import static limits.api.journeys.AuditorAtWork.positions;
import static limits.api.journeys.AuditorAtWork.single;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import limits.api.Limits;
import limits.api.database.Logins;
import limits.api.database.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import picocli.CommandLine;

/** The third journey: whether anything was altered, by the page and by the command. */
@ResourceLock(StoryToAudit.HOUSE)
@Tag("postgres")
final class AnAlteredEntryIsNamed {

    private final StringWriter told = new StringWriter();

    @Test
    void every_log_is_verified_and_its_end_can_be_copied_into_the_minutes() {
        var page = AUDITOR.post("/audit/verify", Map.of());
        assertThat(page.text())
                .contains("Journal du comité : entier", "Journal confidentiel : entier", "Journal des accès : entier")
                .contains("Journal des publications : entier, aucune inscription");
        var ends = FINGERPRINT
                .matcher(page.body())
                .results()
                .map(end -> end.group(1))
                .toList();
        assertThat(ends).hasSize(4);

        AUDITOR.get("/audit");
        var compared = AUDITOR.post(
                "/audit/verify", Map.of("fingerprint", " " + ends.get(2).toUpperCase() + " "));
        assertThat(compared.text()).contains("Journal des accès : cette empreinte en fait partie, à l’inscription n°");
        assertThat(AUDITOR.post("/audit/verify", Map.of("fingerprint", "0".repeat(64)))
                        .text())
                .contains("ne fait partie d’aucun journal");
        assertThat(AUDITOR.post("/audit/verify", Map.of("fingerprint", "hello")).text())
                .contains("64 chiffres hexadécimaux");
    }

    @Test
    void an_altered_entry_is_named_by_the_page_and_by_the_command() throws SQLException {
        String kept = FINGERPRINT
                .matcher(AUDITOR.post("/audit/verify", Map.of()).body())
                .results()
                .toList()
                .get(1)
                .group(1);
        assertThat(verifyCommand()).isZero();
        String before = payload(5);
        alter(5, before.replaceFirst("\"on\":\"\\d", "\"on\":\"1"));
        try {
            var page =
                    AUDITOR.post("/audit/verify", Map.of("fingerprint", kept)).text();
            assertThat(page).contains("Altéré Journal confidentiel Première inscription altérée : n° 5");
            assertThat(page).contains("Son contenu n’est pas celui qui a été écrit.", "Journal du comité : entier");
            assertThat(page).contains("ne fait partie d’aucun journal");
            assertThat(verifyCommand()).isOne();
            assertThat(told.toString()).contains("casesharing", "ALTERED / ALTÉRÉ  entry / inscription 5 ");
        } finally {
            alter(5, before);
        }
        assertThat(verifyCommand()).isZero();
        assertThat(told.toString()).containsPattern("casesharing +whole / intact +\\d+  \\d+:[0-9a-f]{64}");
    }

    @Test
    void an_entry_that_can_no_longer_be_read_does_not_hide_the_others() throws SQLException {
        long entry = positions(AUDITOR.get("/audit?show=PERMITTED")).getFirst();
        String payload = single("SELECT payload FROM access_log.entry WHERE " + at("access_log", entry));
        asOwner("UPDATE access_log.entry SET payload = payload || 'x' WHERE " + at("access_log", entry));
        try {
            var page = AUDITOR.get("/audit?show=PERMITTED");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("Cette inscription ne se lit plus");
        } finally {
            asOwner("UPDATE access_log.entry SET payload = '" + payload + "' WHERE " + at("access_log", entry));
        }
    }

    private int verifyCommand() {
        told.getBuffer().setLength(0);
        Logins logins = HOUSE.part(Logins.class);
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

    private static String at(String log, long position) {
        return "id = (SELECT entry FROM " + log + ".leaf WHERE position = " + position + ")";
    }

    private static String payload(long position) {
        return single("SELECT payload FROM casesharing.entry WHERE " + at("casesharing", position));
    }

    private static void alter(long position, String payload) throws SQLException {
        asOwner("UPDATE casesharing.entry SET payload = '" + payload + "' WHERE " + at("casesharing", position));
    }
}
