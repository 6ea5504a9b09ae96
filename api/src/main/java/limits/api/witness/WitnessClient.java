package limits.api.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import limits.api.eventlog.note.WitnessPolicy;

/** Asks a witness at the address that the policy gives, at no other: it follows no redirection, and reads short answers only. */
final class WitnessClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(8);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @throws IOException when no answer comes in time */
    Answer ask(WitnessPolicy.Witness witness, AddCheckpoint asked) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(address(witness))
                            .timeout(WHOLE)
                            .POST(BodyPublishers.ofByteArray(asked.bytes()))
                            .build(),
                    BodyHandlers.limiting(BodyHandlers.ofByteArray(), AddCheckpoint.MOST_BYTES));
            return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        } catch (IllegalArgumentException address) {
            throw new IOException("not an address", address);
        }
    }

    private static URI address(WitnessPolicy.Witness witness) {
        String prefix = witness.url();
        return URI.create(
                (prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix) + "/add-checkpoint");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
