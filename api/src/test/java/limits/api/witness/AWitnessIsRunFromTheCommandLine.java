package limits.api.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.note.VerifierKey;
import limits.api.witness.CommandLineForTests.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a prefecture's clerk types, and what she is told. */
class AWitnessIsRunFromTheCommandLine {

    @TempDir
    private Path temp;

    private final LogOutside log = new LogOutside(LogKeys.draw(LogOutside.ORIGIN));
    private Path keys;

    @BeforeEach
    void the_keys_came_in_a_letter() throws IOException {
        keys = Files.writeString(
                temp.resolve("keys.txt"),
                "# Aubervelle, décisions\n\n" + log.verifiers().text());
    }

    private Ended run(String... words) {
        List<String> all = new ArrayList<>(
                List.of("witness", "--state", temp.resolve("state").toString()));
        all.addAll(List.of(words));
        return CommandLineForTests.run(all);
    }

    private Ended answer(AddCheckpoint asked) throws IOException {
        Path file = Files.write(temp.resolve("request.txt"), asked.bytes());
        return run("--log", keys.toString(), "--offline", file.toString());
    }

    private static void assertOneLine(Ended ended, int code, String english, String french) {
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains(english, " / ", french).doesNotContain("Exception");
        assertThat(ended.code()).isEqualTo(code);
    }

    @Test
    void what_follows_is_cosigned_and_what_does_not_is_refused_with_its_reason() throws IOException {
        assertThat(answer(log.request(0, 10)).code()).isZero();
        assertThat(answer(log.request(10, 30)).code()).isZero();
        assertThat(answer(log.request(30, 30)).code()).as("the same again").isZero();
        assertOneLine(answer(log.request(10, 40)), 1, "refused (409): last cosigned at 30 leaves", "30 feuilles");
        assertOneLine(answer(log.request(0, 20)), 1, "refused (409)", "refusé (409)");
        assertOneLine(answer(log.broken(30, 40)), 1, "refused (422)", "refusé (422)");
        var other = new LogOutside(LogKeys.draw("elsewhere.example/log/governance/2026"));
        assertOneLine(answer(other.request(0, 10)), 1, "refused (404)", "--log");
        var forger = new LogOutside(LogKeys.draw(LogOutside.ORIGIN));
        assertOneLine(answer(forger.request(30, 40)), 1, "refused (403)", "deux clés");
    }

    @Test
    void what_is_not_asked_rightly_is_told_in_one_line() throws IOException {
        String file =
                Files.writeString(temp.resolve("letter.txt"), "Bonjour,\n").toString();
        String known = keys.toString();
        assertOneLine(run("--log", known, "--offline", file), 2, "not a request (400)", "pas une demande");
        assertOneLine(run("--log", known, "--offline", file + "x"), 2, "cannot be read", "illisible");
        assertOneLine(run("--log", file, "--offline", file), 2, "not verifier keys", "pas des clés");
        assertOneLine(run("--log", file + "x", "--offline", file), 2, "cannot be read", "illisible");
        String half = Files.writeString(
                        temp.resolve("half.txt"),
                        log.verifiers().text().lines().findFirst().orElseThrow())
                .toString();
        assertOneLine(run("--log", half, "--offline", file), 2, "not the two keys", "pas les deux clés");
        assertOneLine(run("--log", known, "--listen", "8090"), 2, "ADDRESS:PORT", "ADRESSE:PORT");
        assertThat(run("--log", known, "--offline", file, "--nmae", "x").err())
                .contains("unknown / inconnu : [--nmae, x]");
        assertThat(run("--log", known).code()).isEqualTo(2);
        assertThat(run("--offline", file).code()).isEqualTo(2);
        assertThat(run("--log", known, "--offline", file, "--listen", "127.0.0.1:0")
                        .code())
                .isEqualTo(2);
        try (var held = WitnessFolder.take(temp.resolve("state"))) {
            assertOneLine(run("--log", known, "--offline", file), 2, "another witness", "un autre témoin");
        }
        try (var taken = new ServerSocket(0)) {
            String port = "127.0.0.1:" + taken.getLocalPort();
            assertOneLine(run("--log", known, "--listen", port), 2, "cannot listen", "ne peut pas écouter");
        }
    }

    @Test
    void a_name_that_is_none_is_refused_before_a_key_is_drawn() {
        assertOneLine(
                run("--log", keys.toString(), "--name", "two words", "--offline", keys.toString()),
                2,
                "no key of that name",
                "pas de clé de ce nom");
        assertThat(temp.resolve("state/cosigner.key")).doesNotExist();
    }

    @Test
    void it_prints_its_key_and_its_address_and_answers_there() throws Exception {
        var out = new StringWriter();
        var words = List.of(
                "witness",
                "--log",
                keys.toString(),
                "--state",
                temp.resolve("state").toString(),
                "--listen",
                "127.0.0.1:0");
        var ended = new FutureTask<>(() -> CommandLineForTests.run(words, out, new StringWriter()));
        Thread serving = Thread.ofPlatform().daemon().start(ended);
        for (int tries = 0; tries < 2_000 && out.toString().lines().count() < 2; tries++) {
            LockSupport.parkNanos(10_000_000);
        }
        List<String> lines = out.toString().lines().toList();
        VerifierKey key = VerifierKey.parse(lines.getFirst());
        var asked = HttpRequest.newBuilder(URI.create(lines.getLast() + "/add-checkpoint"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(log.request(0, 10).bytes()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(asked, BodyHandlers.ofString());
            var line = SignedNote.Signature.parse(answer.body().strip());
            assertThat(key.verifies(log.note(10).text(), line)).isTrue();
        }
        serving.interrupt();
        assertThat(ended.get()).isZero();
    }
}
