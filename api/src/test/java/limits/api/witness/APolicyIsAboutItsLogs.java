package limits.api.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import limits.api.HouseForTests;
import limits.api.contexts.Engine;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.VerifierKey;
import limits.api.eventlog.note.WitnessPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy that names logs counts for these and no others. Source: C2SP tlog-policy. */
@Tag("postgres")
class APolicyIsAboutItsLogs {

    @TempDir
    private Path state;

    private Installation house;

    @BeforeEach
    void open() {
        house = new Installation(state).grow(5);
        house.witness("prefecture");
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private String policy(List<VerifierKey> logs) {
        return logs.stream().map(key -> "log " + key.text() + "\n").collect(Collectors.joining()) + house.policy(1);
    }

    private WitnessedLogs under(List<VerifierKey> logs) {
        return WitnessedLogs.of(house.databases, house.folder, WitnessPolicy.parse(policy(logs)));
    }

    private long witnessed(WitnessedLogs logs) {
        var witnessing = new Witnessing(logs.all(), Duration.ofHours(1), false);
        witnessing.round();
        return witnessing.witnessedSize(Engine.name(Installation.LOG));
    }

    private static List<VerifierKey> drawn(String origin) {
        return LogKeys.draw(origin).verifiers();
    }

    private List<VerifierKey> own() {
        return house.origin().keys().lines().map(VerifierKey::parse).toList();
    }

    @Test
    void one_that_names_a_key_of_ours_counts_and_one_key_of_the_two_is_enough() {
        for (List<VerifierKey> named : List.of(own(), own().subList(0, 1), own().subList(1, 2))) {
            var logs = under(named);
            logs.requireNotSetBack();
            assertThat(witnessed(logs)).isEqualTo(5);
        }
    }

    @Test
    void one_that_names_others_too_counts() {
        var named = new ArrayList<>(drawn("elsewhere.example/log/governance/2026"));
        named.addAll(own());
        assertThat(witnessed(under(named))).isEqualTo(5);
    }

    @Test
    void one_of_others_counts_for_nothing_even_where_the_witness_signed_and_does_not_start() {
        house.logs(1).requireNotSetBack();
        assertThat(witnessed(house.logs(1))).as("without log lines").isEqualTo(5);
        var logs = under(drawn("elsewhere.example/log/governance/2026"));
        house.grow(5);
        assertThat(witnessed(logs)).isZero();
        assertThat(logs.request("governance", "prefecture", -1)).isEmpty();
        assertThat(house.db().queryForObject("SELECT max(size) FROM governance.cosignature", Long.class))
                .as("nothing was shown")
                .isEqualTo(5);
        assertThatThrownBy(logs::requireNotSetBack)
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("none of this installation")
                .hasMessageContaining("aucun d'ici");
    }

    @Test
    void one_that_gives_our_log_another_key_does_not_start() {
        var named = new ArrayList<>(own());
        named.addAll(drawn(house.origin().name()));
        assertThatThrownBy(() -> under(named).requireNotSetBack())
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("governance")
                .hasMessageContaining("une clé qui n'est pas la sienne");
    }

    @Test
    void the_programme_says_so_in_one_line_and_serves_nothing() throws Exception {
        Path file = Files.writeString(state.resolve("policy"), policy(drawn("elsewhere.example/log/governance/2026")));
        assertThatThrownBy(() -> HouseForTests.over(
                                house.logins,
                                List.of("demo"),
                                List.of(
                                        "--limits.demo.load=never",
                                        "--limits.data=" + house.folder.path(),
                                        "--limits.witness.policy=" + file))
                        .close())
                .rootCause()
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("none of this installation");
    }
}
