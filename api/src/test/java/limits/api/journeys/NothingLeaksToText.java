package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import limits.api.PageSeen;
import limits.api.identity.Persona;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A word shared about somebody is nowhere in plain text: no log, no table, no error, no metric. */
@Tag("postgres")
@ExtendWith(OutputCaptureExtension.class)
class NothingLeaksToText {

    private static final String MARKER = "zygomatique4711";

    @Test
    void a_marker_word_is_found_with_its_reader_and_nowhere_else(CapturedOutput printed) {
        try (var at = new AGroupAtWork()) {
            at.workUnderACharter();
            String situation = at.situation();
            var early = at.sharing(situation, MARKER + " trop tôt", Persona.EDUCATOR);
            at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", early);
            early.put("step", "share");
            PageSeen refused =
                    at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", early);
            at.informTheFamily(situation);
            String item = at.shared(situation, MARKER + " cherche un internat", Persona.EDUCATOR);
            assertThat(at.reads(Persona.EDUCATOR, item).body()).contains(MARKER);

            assertThat(refused.body()).doesNotContain(MARKER);
            assertThat(at.reads(Persona.NEWCOMER, item).body()).doesNotContain(MARKER);
            assertThat(malformed(at, situation)).allSatisfy(answer -> {
                assertThat(answer.status()).isBetween(400, 499);
                assertThat(answer.body()).doesNotContain(MARKER);
            });
            assertThat(at.person(Persona.ADMINISTRATOR)
                            .get("/actuator/prometheus", "Accept", "text/plain")
                            .body())
                    .contains("jvm_")
                    .doesNotContain(MARKER)
                    .doesNotContain(situation)
                    .doesNotContain(Persona.EDUCATOR.person().toString());
            assertThat(tablesWith(at)).isEmpty();
            assertThat(printed.getAll()).doesNotContain(MARKER);
        }
    }

    /** Requests that cannot be read, each with the word in it. */
    private static List<PageSeen> malformed(AGroupAtWork at, String situation) {
        String address = "/api/v1/situations/" + situation + "/items";
        var answers = new ArrayList<PageSeen>();
        for (String body : List.of(
                "{\"" + MARKER + "\":1}",
                "{\"words\":\"" + MARKER + "\",\"category\":\"" + MARKER + "\"}",
                "{\"words\":\"" + MARKER + "\\u0000\",\"expiresOn\":\"2030-13-45\"}",
                MARKER)) {
            answers.add(at.person(Persona.SCHOOL_COUNSELLOR)
                    .sendJson(
                            at.token(Persona.SCHOOL_COUNSELLOR),
                            "POST",
                            address,
                            body,
                            "Idempotency-Key",
                            UUID.randomUUID().toString()));
        }
        return answers;
    }

    /** Every table of every schema whose rows hold the word, in letters or as bytes. */
    private static List<String> tablesWith(AGroupAtWork at) {
        var owner = at.owner();
        List<String> tables = owner.sql("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(20);
        String bytes = HexFormat.of().formatHex(MARKER.getBytes(StandardCharsets.UTF_8));
        return tables.stream()
                .filter(table ->
                        owner.sql("SELECT count(*) FROM " + table + " row WHERE row::text LIKE ? OR row::text LIKE ?")
                                        .params("%" + MARKER + "%", "%" + bytes + "%")
                                        .query(Long.class)
                                        .single()
                                > 0)
                .toList();
    }
}
