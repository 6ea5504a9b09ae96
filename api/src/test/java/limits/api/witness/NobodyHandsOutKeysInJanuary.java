package limits.api.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limits.api.contexts.Engine;
import limits.api.database.Role;
import limits.api.eventlog.export.Evidence;
import limits.api.eventlog.export.ExportVerifier;
import limits.api.eventlog.export.LogExport;
import limits.api.eventlog.export.StoredLog;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.WitnessPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log keeps its keys; what was handed over when it was opened holds in every year that follows. */
@Tag("postgres")
class NobodyHandsOutKeysInJanuary {

    @TempDir
    private Path state;

    private Instant now = Instant.parse("2026-12-31T22:00:00Z");
    private Installation house;
    private String keysOf2026;
    private String checkpointOf2026;

    @BeforeEach
    void the_keys_of_2026_are_in_everybodys_hands() {
        house = new Installation(state, () -> now).grow(5);
        house.witness("prefecture");
        assertThat(house.round()).containsExactly(Finding.Kind.COSIGNED);
        keysOf2026 = house.origin().keys();
        checkpointOf2026 = house.origin().note().encoded();
        now = Instant.parse("2027-01-01T07:00:00Z");
        house.grow(3);
        assertThat(house.origin().edition()).isEqualTo("2027");
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void the_witness_cosigns_the_new_year_under_the_keys_it_knows() {
        assertThat(house.round()).containsExactly(Finding.Kind.COSIGNED);
        now = Instant.parse("2029-03-01T07:00:00Z");
        house.grow(3);
        assertThat(house.round()).containsExactly(Finding.Kind.COSIGNED);
    }

    @Test
    void but_not_a_year_that_has_not_begun_and_not_an_origin_after_a_recovery() {
        var head = house.logs(1).request("governance", "prefecture", 0).orElseThrow();
        now = Instant.parse("2026-12-31T23:59:59Z");
        assertThat(house.round()).containsExactly(Finding.Kind.UNKNOWN);
        now = Instant.parse("2027-01-01T07:00:01Z");
        assertThat(head.text()).contains("/2027\n");
        house.engine.sequencer(Installation.LOG).recover(name -> false);
        assertThat(house.origin().edition()).isEqualTo("2027.2");
        assertThat(house.round()).containsExactly(Finding.Kind.UNKNOWN);
    }

    @Test
    void nor_other_keys_under_the_name_of_the_new_year_nor_the_same_keys_under_another_logs_name() {
        var log = new LogOutside(LogKeys.draw(LogOutside.ORIGIN));
        String next = LogOutside.ORIGIN.replace("2026", "2027");
        try (var memory = WitnessFolder.take(state.resolve("judge"))) {
            var judge =
                    new Witness(memory.cosigner("judge.example/witness"), List.of(log.verifiers()), memory, () -> now);
            assertThat(asked(judge, LogKeys.draw(next))).isEqualTo(403);
            assertThat(asked(judge, log.keys.named(next.replace("governance", "access_log"))))
                    .isEqualTo(404);
            assertThat(asked(judge, log.keys.named(next.replace("2027", "2025"))))
                    .isEqualTo(404);
            assertThat(asked(judge, log.keys.named(next))).isEqualTo(200);
        }
    }

    private static int asked(Witness witness, LogKeys signing) {
        return witness.answer(new LogOutside(signing).request(0, 5).bytes()).status();
    }

    @Test
    void the_last_day_of_the_year_and_every_other_day_keeps_its_last_checkpoint() {
        now = Instant.parse("2027-01-01T20:00:00Z");
        house.grow(2);
        now = Instant.parse("2027-01-02T00:00:01Z");
        house.grow(4);
        assertThat(house.db()
                        .queryForList(
                                "SELECT edition || ' ' || day || ' ' || size || ' ' || (note LIKE '%\n' || size || '\n%')"
                                        + " FROM governance.daily JOIN governance.origin USING (first) ORDER BY day",
                                String.class))
                .as("with the leaf that opened 2027 and one that says that the log is alive again")
                .containsExactly("2026 2026-12-31 5 true", "2027 2027-01-01 7 true");
    }

    @Test
    void a_policy_that_names_the_key_of_2026_goes_on_counting() {
        String named = "log " + keysOf2026.lines().findFirst().orElseThrow() + "\n" + house.policy(1);
        var logs = WitnessedLogs.of(house.databases, house.folder, WitnessPolicy.parse(named));
        logs.requireNotSetBack();
        assertThat(logs.all().stream().filter(log -> log.name().equals(Engine.name(Installation.LOG))))
                .allMatch(log -> log.witnessed().orElseThrow().origin().endsWith("/2027"));
    }

    @Test
    void an_auditor_with_the_keys_and_a_checkpoint_of_2026_verifies_2027_and_is_told_which_keys_she_trusts()
            throws Exception {
        Path keys = Files.writeString(state.resolve("keys"), keysOf2026);
        Path older = Files.writeString(state.resolve("older"), checkpointOf2026);
        var log = new StoredLog(
                Engine.name(Installation.LOG),
                house.databases.reading(Role.AUDITOR, Installation.LOG).template());
        LogExport.write(log, state.resolve("export"));
        List<String> said = new ArrayList<>();
        var evidence = new Evidence(List.of(keys), List.of(older), List.of(), false);
        int code = new ExportVerifier(evidence, said::add)
                .verify(state.resolve("export"))
                .code();
        assertThat(code).as(String.join("\n", said)).isZero();
        assertThat(said)
                .anyMatch(line -> line.contains("2027: keys: those that you trust as test.example/log/governance/2026"))
                .noneMatch(line -> line.contains("2026: keys: those"));
    }
}
