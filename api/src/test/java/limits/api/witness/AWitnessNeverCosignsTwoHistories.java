package limits.api.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import limits.api.eventlog.note.Cosigner;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AWitnessNeverCosignsTwoHistories {

    private final LogOutside log = new LogOutside(LogKeys.draw(LogOutside.ORIGIN));
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path state;

    private WitnessFolder folder;
    private Cosigner cosigner;
    private WitnessServer server;

    @BeforeEach
    void listen() {
        folder = WitnessFolder.take(state);
        cosigner = folder.cosigner("prefecture.example/witness");
        var witness = new Witness(cosigner, List.of(log.verifiers()), folder, InstantSource.fixed(LogOutside.NOW));
        server = WitnessServer.start(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() {
        server.close();
        folder.close();
        http.close();
    }

    private HttpResponse<String> post(String path, String body) {
        URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
        var request =
                HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).build();
        return http.sendAsync(request, BodyHandlers.ofString()).join();
    }

    private HttpResponse<String> ask(AddCheckpoint request) {
        return post("/add-checkpoint", request.text());
    }

    private void assertCosigned(AddCheckpoint request) {
        var answer = ask(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var line = SignedNote.Signature.parse(answer.body().strip());
        assertThat(cosigner.verifier().verifies(request.note().text(), line)).isTrue();
        assertThat(cosigner.verifier().timeOf(line)).contains(LogOutside.NOW);
    }

    private void assertHolds(AddCheckpoint request, long size) {
        var answer = ask(request);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo(size + "\n");
    }

    @Test
    void a_log_that_grows_is_cosigned_each_time() {
        assertCosigned(log.request(0, 5));
        assertCosigned(log.request(5, 300));
        assertCosigned(log.request(300, 300));
        assertCosigned(log.request(300, 70_000));
    }

    @Test
    void what_was_cosigned_is_remembered_by_the_next_witness_of_the_folder() {
        assertCosigned(log.request(0, 5));
        folder.close();
        try (var again = WitnessFolder.take(state)) {
            assertThat(again.last(LogOutside.ORIGIN).orElseThrow().size()).isEqualTo(5);
            assertThat(again.cosigner("another.example").verifier()).isEqualTo(cosigner.verifier());
        }
    }

    @Test
    void a_folder_has_one_witness_at_a_time() {
        assertThatThrownBy(() -> WitnessFolder.take(state)).hasMessageContaining("another witness");
    }

    @Test
    void a_log_that_was_set_back_is_told_the_size_that_was_seen() {
        assertCosigned(log.request(0, 300));
        assertHolds(log.request(0, 5), 300);
        assertHolds(log.request(5, 200), 300);
        assertHolds(log.request(299, 301), 300);
    }

    @Test
    void of_one_size_there_is_one_head() {
        assertCosigned(log.request(0, 7));
        var other = new LogOutside(log.keys, "not so", 3);
        assertHolds(other.request(7, 7), 7);
        assertCosigned(log.request(7, 7));
    }

    @Test
    void another_history_is_refused() {
        assertCosigned(log.request(0, 7));
        var other = new LogOutside(log.keys, "not so", 3);
        assertThat(ask(other.request(7, 20)).statusCode()).isEqualTo(422);
        assertThat(ask(log.broken(7, 20)).statusCode()).isEqualTo(422);
        assertThat(ask(new AddCheckpoint(7, List.of(), log.note(20))).statusCode())
                .isEqualTo(422);
        assertCosigned(log.request(7, 20));
    }

    @Test
    void a_first_head_needs_no_proof_and_takes_none() {
        var asked = log.request(3, 7);
        assertThat(ask(new AddCheckpoint(0, asked.proof(), asked.note())).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_log_that_is_not_known_is_not_found() {
        var stranger = new LogOutside(LogKeys.draw("elsewhere.example/log/governance/2026"));
        assertThat(ask(stranger.request(0, 5)).statusCode()).isEqualTo(404);
    }

    @Test
    void both_signatures_of_the_log_are_demanded() {
        var impostor = new LogOutside(LogKeys.draw(LogOutside.ORIGIN));
        assertThat(ask(impostor.request(0, 5)).statusCode()).isEqualTo(403);
        SignedNote whole = log.note(5);
        for (SignedNote.Signature left : whole.signatures()) {
            var stripped = SignedNote.of(whole.text()).with(left);
            assertThat(ask(new AddCheckpoint(0, List.of(), stripped)).statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 0\n",
                "old 0\n\n",
                "old 00\n\n%s",
                "old -1\n\n%s",
                "old 9999999999999999999\n\n%s",
                "Old 0\n\n%s",
                "old 0 \n\n%s",
                "old 0\r\n\r\n%s",
                "old 0\nAAAA\n\n%s",
                "old 0\n\n\n%s",
                "old 9\n\n%s",
                "%s"
            })
    void what_is_malformed_is_refused(String form) {
        var answer = post("/add-checkpoint", form.replace("%s", log.note(5).encoded()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void nobody_fills_the_witness_with_long_requests() {
        assertThat(post("/add-checkpoint", "x".repeat(AddCheckpoint.MOST_BYTES + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("/elsewhere", "old 0\n\n").statusCode()).isEqualTo(404);
    }

    @Test
    void of_many_who_ask_at_once_from_one_head_one_wins() {
        assertCosigned(log.request(0, 10));
        var requests = LongStream.rangeClosed(11, 26)
                .mapToObj(size -> log.request(10, size))
                .toList();
        var answers = requests.stream()
                .map(request -> CompletableFuture.supplyAsync(() -> ask(request).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(200).hasSize(16);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(15);
    }

    @Test
    void a_request_of_a_large_log_is_a_small_file() {
        long size = (1 << 20) - 1;
        for (long old : new long[] {1, 1 << 18, (1 << 19) + 1, size - 1}) {
            var request = log.request(old, size);
            assertThat(request.text().getBytes(StandardCharsets.UTF_8).length)
                    .as("from " + old)
                    .isLessThan(5_000);
            assertThat(AddCheckpoint.parse(request.bytes())).isEqualTo(request);
        }
    }
}
