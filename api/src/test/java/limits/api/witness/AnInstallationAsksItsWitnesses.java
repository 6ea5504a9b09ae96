package limits.api.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import limits.api.contexts.Engine;
import limits.api.eventlog.note.Cosigner;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.WitnessPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgres")
class AnInstallationAsksItsWitnesses {

    @TempDir
    private Path state;

    private Installation house;

    @BeforeEach
    void open() {
        house = new Installation(state);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private long evidence() throws IOException {
        Path place = house.folder.path().resolve("witnesses/evidence");
        if (Files.notExists(place)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.count();
        }
    }

    @Test
    void a_log_is_shown_each_time_it_has_grown() {
        house.grow(5).witness("prefecture");
        var witnessing = house.witnessing(1);
        for (int size = 5; size <= 305; size += 100) {
            assertThat(witnessing.round())
                    .containsExactly(
                            new Finding(Engine.name(Installation.LOG), "prefecture", Finding.Kind.COSIGNED, size));
            assertThat(witnessing.witnessedSize(Engine.name(Installation.LOG))).isEqualTo(size);
            house.grow(100);
        }
        assertThat(witnessing.alarms()).isEmpty();
        assertThat(house.db().queryForList("SELECT size FROM governance.cosignature ORDER BY size", Long.class))
                .containsExactly(5L, 105L, 205L, 305L);
    }

    @Test
    void a_witness_that_remembers_less_or_more_than_is_known_here_is_asked_again_from_there() {
        house.grow(5).witness("prefecture");
        house.round();
        house.grow(4);
        house.logs(1).requireNotSetBack();
        assertThat(house.round()).containsExactly(Finding.Kind.COSIGNED);
    }

    @Test
    void two_of_three_are_enough_and_one_is_not() throws Exception {
        house.grow(5).witness("prefecture");
        var department = house.witness("department");
        var auditor = house.witness("auditor");
        var witnessing = house.witnessing(2);
        auditor.close();
        assertThat(witnessing.round().stream().map(Finding::kind))
                .containsExactly(Finding.Kind.COSIGNED, Finding.Kind.COSIGNED, Finding.Kind.AWAY);
        assertThat(witnessing.witnessedSize(Engine.name(Installation.LOG))).isEqualTo(5);
        department.close();
        house.grow(5);
        witnessing.round();
        assertThat(witnessing.witnessedSize(Engine.name(Installation.LOG))).isEqualTo(5);
        assertThat(witnessing.alarms()).isEmpty();
    }

    @Test
    void a_log_that_was_set_back_alarms_and_the_question_and_answer_are_kept() throws IOException {
        house.grow(3).witness("prefecture");
        house.backUp();
        house.grow(7);
        house.round();
        house.setBack();
        var witnessing = house.witnessing(1);
        assertThat(witnessing.round())
                .containsExactly(new Finding(Engine.name(Installation.LOG), "prefecture", Finding.Kind.SET_BACK, 10));
        assertThat(witnessing.alarms()).hasSize(1);
        assertThat(evidence()).isOne();
        witnessing.round();
        assertThat(evidence()).isOne();
    }

    @Test
    void another_history_alarms() throws IOException {
        house.grow(3).witness("prefecture");
        house.backUp();
        house.grow(7);
        house.round();
        house.setBack();
        house.grow(20);
        assertThat(house.round()).containsExactly(Finding.Kind.FORKED);
        assertThat(evidence()).isOne();
    }

    @Test
    void another_head_of_the_same_size_alarms() {
        house.grow(3).witness("prefecture");
        house.backUp();
        house.grow(7);
        house.round();
        house.setBack();
        house.grow(7);
        assertThat(house.round()).containsExactly(Finding.Kind.FORKED);
    }

    @Test
    void a_witness_that_no_network_reaches_is_asked_by_a_file() {
        house.grow(5);
        var cosigner = Cosigner.draw("judge.example/witness");
        var policy = "witness judge " + cosigner.verifier().text() + "\nquorum judge\n";
        var logs = WitnessedLogs.of(house.databases, house.folder, WitnessPolicy.parse(policy));
        try (var memory = WitnessFolder.take(state.resolve("judge"))) {
            var keys = LogVerifierKeys.parse(house.origin().keys());
            var judge = new Witness(cosigner, List.of(keys), memory, InstantSource.system());
            for (int size = 5; size < 100; size += 30) {
                byte[] file = logs.request("governance", "judge", -1)
                        .orElseThrow()
                        .text()
                        .getBytes(StandardCharsets.UTF_8);
                assertThat(file.length).isLessThan(5_000);
                // The log goes on growing while the file is on its way.
                house.grow(30);
                assertThat(logs.take("governance", judge.answer(file).body())).contains("judge");
                assertThat(logs.all().getFirst().witnessed().orElseThrow().size())
                        .isEqualTo(size);
            }
        }
        logs.requireNotSetBack();
    }

    @Test
    void a_line_that_nobody_of_the_policy_signed_is_not_taken() {
        house.grow(5).witness("prefecture");
        var logs = house.logs(1);
        var note = logs.request("governance", "prefecture", 0).orElseThrow().note();
        assertThat(logs.take("governance", note.signatures().getFirst().line() + "\n"))
                .isEmpty();
        assertThat(logs.request("governance", "nobody", 0)).isEmpty();
        assertThat(logs.request("nothing", "prefecture", 0)).isEmpty();
    }
}
