package limits.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.eventlog.export.Evidence;
import limits.api.eventlog.export.ExportVerifier;
import limits.api.eventlog.export.Verdict;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Tile;
import limits.api.identity.Persona;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outsider's programme fetches a log over HTTP, as C2SP tlog-tiles lays it out, and verifies what it got. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("postgres")
class TheTreeIsServed {

    private final HouseForTests house = HouseForTests.demonstration();
    private final String token = TestPerson.stranger(house).token(Persona.AUDITOR);

    @TempDir
    private Path fetched;

    @ParameterizedTest
    @ValueSource(strings = {"governance", "casesharing", "access_log", "published"})
    void every_log_can_be_fetched_and_verified_without_us(String log) throws Exception {
        Checkpoint head = head("/log/" + log + "/checkpoint");
        String edition = head.origin().substring(head.origin().lastIndexOf('/') + 1);
        Path folder = fetched.resolve(edition);
        String root = "/log/" + log + "/" + edition + "/";
        // One checkpoint for all: the log may grow meanwhile.
        byte[] note = get(root + "checkpoint").body();
        long size = Checkpoint.parse(SignedNote.parse(note).text()).size();
        keep(folder, "checkpoint", note);
        keep(folder, "keys", get(root + "keys").body());
        for (String place : places(size)) {
            HttpResponse<byte[]> tile = get(root + place);
            assertThat(tile.statusCode()).as(place).isEqualTo(200);
            keep(folder, place, tile.body());
        }
        var said = new ArrayList<String>();
        assertThat(new ExportVerifier(Evidence.none(), said::add).verify(fetched))
                .as(said.toString())
                .isEqualTo(Verdict.WHOLE);
    }

    @Test
    void what_no_checkpoint_covers_is_not_there() throws Exception {
        String edition = head("/log/governance/checkpoint").origin().replaceAll(".*/", "");
        for (String nothing : List.of(
                "/log/vault/checkpoint",
                "/log/governance/1999/checkpoint",
                "/log/governance/" + edition + "/tile/0/999",
                "/log/governance/" + edition + "/tile/0/000.p/256",
                "/log/governance/" + edition + "/tile/0/000.p/0",
                "/log/governance/" + edition + "/tile/0/x000/000.p/1",
                "/log/governance/" + edition + "/tile/0/0",
                "/log/governance/" + edition + "/tile/63/000.p/1",
                "/log/governance/" + edition + "/tile/entries/999")) {
            assertThat(get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    void nobody_else_finds_a_tree_here() throws Exception {
        for (Persona persona : List.of(Persona.COORDINATOR, Persona.SOCIAL_WORKER, Persona.ADMINISTRATOR)) {
            String other = TestPerson.stranger(house).token(persona);
            var answer = get("/log/governance/checkpoint", other);
            assertThat(answer.statusCode())
                    .as(persona.name() + new String(answer.body()))
                    .isEqualTo(404);
        }
        assertThat(get("/log/governance/checkpoint", "nonsense").statusCode()).isEqualTo(401);
    }

    private static List<String> places(long size) {
        var places = new ArrayList<String>();
        for (int level = 0; size >>> (8 * level) > 0; level++) {
            long hashes = size >>> (8 * level);
            for (long index = 0; index * Tile.FULL < hashes; index++) {
                int width = Tile.widthAt(level, index, size);
                places.add(Tile.path(level, index, width));
                if (level == 0) {
                    places.add(Tile.entriesPath(index, width));
                }
            }
        }
        return places;
    }

    private Checkpoint head(String address) throws Exception {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        return Checkpoint.parse(SignedNote.parse(answer.body()).text());
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        return get(address, token);
    }

    private HttpResponse<byte[]> get(String address, String bearer) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(house.address().resolve(address))
                            .header("Authorization", "Bearer " + bearer)
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static void keep(Path folder, String place, byte[] bytes) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
