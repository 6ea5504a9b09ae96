package limits.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.api.eventlog.StableJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The peer, {@code @event-driven-io/emmett-postgresql}, as a programme of its own under Node, on the same server. It is asked for
 * one round at a time, so that it works while the others rest.
 */
final class Peer implements AutoCloseable {

    private final JsonMapper json = StableJson.mapper();
    private final Process process;
    private final BufferedWriter asks;
    private final BufferedReader answers;
    private final String node;

    private Peer(Process process, Remarks remarks) throws IOException {
        this.process = process;
        this.asks = process.outputWriter();
        this.answers = process.inputReader();
        this.node = ask(json.writeValueAsString(Map.of(
                        "words", Remarks.WORDS.text(),
                        "on", Remarks.ON.toString(),
                        "provenance", json.readTree(remarks.provenanceText()))))
                .get("ready")
                .asString();
    }

    /** The peer at work; empty, and said so, where Node or its package registry is out of reach. */
    static Optional<Peer> start(Server server, Remarks remarks) {
        Path folder = Path.of("emmett").toAbsolutePath();
        try {
            int installed = new ProcessBuilder("npm", "install", "--no-package-lock", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (installed != 0) {
                System.out.println("The peer could not be installed by npm: the run goes on without it.");
                return Optional.empty();
            }
            var builder = new ProcessBuilder("node", "contender.mjs").directory(folder.toFile());
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("EMMETT_DATABASE", server.addressOfNew("emmett"));
            return Optional.of(new Peer(builder.start(), remarks));
        } catch (IOException missing) {
            System.out.println(
                    "The peer needs node and npm: the run goes on without it (" + missing.getMessage() + ").");
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    String name() {
        return "emmett on Node " + node;
    }

    Round append(int callers, int milliseconds) {
        return round("append", List.of(callers, milliseconds));
    }

    Round update(int callers, int turns, int stories) {
        return round("update", List.of(callers, turns, stories));
    }

    /** What one stored event takes on disk, indexes and all. */
    double bytesPerEvent() {
        JsonNode answer = ask("bytes");
        return answer.get("bytes").asDouble() / answer.get("events").asInt();
    }

    private Round round(String what, List<Integer> numbers) {
        var line = new StringBuilder(what);
        numbers.forEach(number -> line.append(' ').append(number));
        JsonNode answer = ask(line.toString());
        return new Round(
                answer.get("perSecond").asDouble(),
                answer.get("p50").asDouble(),
                answer.get("p99").asDouble());
    }

    private JsonNode ask(String line) {
        try {
            asks.write(line);
            asks.newLine();
            asks.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the peer stopped; its own words stand above");
            }
            return json.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("the peer stopped; its own words stand above", e);
        }
    }

    @Override
    public void close() {
        try {
            asks.close();
            process.waitFor();
        } catch (IOException | InterruptedException e) {
            process.destroy();
        }
    }
}
