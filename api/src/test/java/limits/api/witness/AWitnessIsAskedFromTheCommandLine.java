package limits.api.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import limits.api.HouseForTests;
import limits.api.contexts.Engine;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.Cosigner;
import limits.api.eventlog.note.WitnessPolicy;
import limits.api.witness.CommandLineForTests.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offline way, as the commune's administrator and the witness type it. */
@Tag("postgres")
class AWitnessIsAskedFromTheCommandLine {

    @TempDir
    private Path state;

    private Installation house;
    private Path keys;
    private Path request;
    private Path policy;
    private Cosigner judge;

    @BeforeEach
    void a_witness_that_no_network_reaches() throws IOException {
        house = new Installation(state).grow(5);
        keys = Files.writeString(state.resolve("keys.txt"), house.origin().keys());
        request = state.resolve("request.txt");
        try (var folder = WitnessFolder.take(state.resolve("judge"))) {
            judge = folder.cosigner("judge.example/witness");
        }
        policy = Files.writeString(
                state.resolve("policy.txt"), "witness judge " + judge.verifier().text() + "\nquorum judge\n");
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private Ended commune(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(HouseForTests.databaseProperties(house.logins));
        all.add("--limits.data=" + house.folder.path());
        all.add("--limits.witness.policy=" + policy);
        return CommandLineForTests.run(all);
    }

    private Ended ask(String log, String witness, Path out) {
        return commune("witness-request", "--log", log, "--witness", witness, "--out", out.toString());
    }

    private Ended take(String log, String answer) throws IOException {
        Path file = Files.writeString(state.resolve("answer.txt"), answer);
        return commune("witness-answer", "--log", log, file.toString());
    }

    private Ended judge() {
        return CommandLineForTests.run(List.of(
                "witness",
                "--log",
                keys.toString(),
                "--state",
                state.resolve("judge").toString(),
                "--offline",
                request.toString()));
    }

    private long witnessed() throws IOException {
        var logs = WitnessedLogs.of(house.databases, house.folder, WitnessPolicy.parse(Files.readString(policy)));
        return new Witnessing(logs.all(), Duration.ofHours(1), false).witnessedSize(Engine.name(Installation.LOG));
    }

    private static void assertOneLine(Ended ended, String english, String french) {
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains(english, " / ", french);
    }

    @Test
    void a_file_goes_out_a_line_comes_back_and_the_policy_is_satisfied() throws IOException {
        assertThat(ask("governance", "judge", request)).isEqualTo(new Ended(0, "", ""));
        assertThat(Files.size(request)).isLessThan(5_000);
        Ended cosigned = judge();
        assertThat(cosigned.code()).isZero();
        assertThat(cosigned.out().lines()).hasSize(1).allMatch(line -> line.startsWith("— judge.example/witness "));
        assertThat(witnessed()).isZero();

        assertThat(take("governance", cosigned.out())).isEqualTo(new Ended(0, "judge\n", ""));
        assertThat(witnessed()).isEqualTo(5);
        assertThat(take("governance", cosigned.out())).as("the same line twice").isEqualTo(new Ended(0, "judge\n", ""));
        assertThat(house.db().queryForObject("SELECT count(*) FROM governance.cosignature", Long.class))
                .isOne();

        // Under another log, the line says nothing.
        assertOneLine(take("access_log", cosigned.out()), "no witness of the policy", "aucun témoin");
    }

    @Test
    void what_nobody_of_the_policy_said_is_not_taken() throws IOException {
        ask("governance", "judge", request);
        var asked = AddCheckpoint.parse(Files.readAllBytes(request));
        var head = Checkpoint.parse(asked.note().text());
        var line = Cosigner.draw("stranger.example/witness")
                .cosign(head, LogOutside.NOW)
                .line();
        assertOneLine(take("governance", line + "\n"), "no witness of the policy", "aucun témoin");
        assertOneLine(take("governance", "bonjour\n"), "not the line of a witness", "pas la ligne d'un témoin");
        assertOneLine(take("governance", ""), "no witness of the policy", "aucun témoin");
        assertThat(witnessed()).isZero();
        assertOneLine(
                commune(
                        "witness-answer",
                        "--log",
                        "governance",
                        state.resolve("nowhere").toString()),
                "cannot be read",
                "illisible");
    }

    @Test
    void a_request_for_a_log_a_witness_or_a_folder_that_is_not_there_is_not_written() {
        assertOneLine(ask("nothing", "judge", request), "no such log or witness", "absent de la politique");
        assertOneLine(ask("governance", "nobody", request), "no such log or witness", "absent de la politique");
        assertOneLine(ask("governance", "judge", state.resolve("no/such/file")), "no such folder", "dossier absent");
        assertOneLine(
                commune(
                        "witness-request",
                        "--log",
                        "governance",
                        "--witness",
                        "judge",
                        "--out",
                        request.toString(),
                        "--old",
                        "6"),
                "shorter than --old",
                "plus court");
        assertThat(request).doesNotExist();
        assertThat(house.folder.path().resolve("witnesses/sent")).doesNotExist();
        assertThat(commune("witness-request", "--log", "governance").code()).isEqualTo(2);
    }

    @Test
    void a_log_is_recovered_once_somebody_says_that_she_has_read_how() {
        Ended unread = commune("recover-log", "--log", "governance");
        assertThat(unread.code()).isEqualTo(2);
        assertThat(unread.err().lines().findFirst().orElseThrow())
                .contains("cannot be undone", "irréversible", "recover-a-rolled-back-log.md", "--yes");
        Ended unknown = commune("recover-log", "--log", "nothing", "--yes");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err().lines().findFirst().orElseThrow())
                .contains("no log is called nothing", "aucun journal");
        assertThat(house.origin().edition()).doesNotContain(".");

        Ended recovered = commune("recover-log", "--log", "governance", "--yes");
        assertThat(recovered.code()).as(recovered.err()).isZero();
        assertThat(recovered.out().lines())
                .hasSize(1)
                .allMatch(line -> line.contains("Recovered") && line.contains("Repris"));
        assertThat(house.origin().edition()).endsWith(".2");
    }

    @Test
    void a_log_that_somebody_sequences_is_not_recovered() {
        house.engine.start();
        Ended busy = commune("recover-log", "--log", "governance", "--yes");
        assertThat(busy.code()).isEqualTo(1);
        assertThat(busy.err().lines()).hasSize(1);
        assertThat(busy.err()).contains("stop every node first", "arrêtez d'abord chaque nœud");
        assertThat(house.origin().edition()).doesNotContain(".");
    }

    @Test
    void a_policy_that_cannot_be_followed_is_named_with_its_line() throws IOException {
        Files.writeString(policy, "witness judge nonsense\n");
        assertPolicyRefused("Ligne 1", "Line 1");
        Files.delete(policy);
        assertPolicyRefused("cannot be followed", "n'est pas applicable");
    }

    private void assertPolicyRefused(String... words) {
        Ended refused = ask("governance", "judge", request);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(refused.err()).contains(words).contains(policy.toString());
        assertThat(request).doesNotExist();
    }
}
