package limits.api.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers {@code POST /add-checkpoint} for a witness, with the JDK's own server. Put a proxy with TLS before it where others
 * than this machine ask.
 */
public final class WitnessServer implements AutoCloseable {

    private static final String ADD = "/add-checkpoint";
    private static final int TOO_LONG = 413;
    private static final int NOT_THIS_WAY = 405;
    private static final int FAULT = 500;
    private static final String SECONDS = "10";
    private static final int WAITING = 16;

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private WitnessServer(Witness witness, HttpServer server) {
        this.witness = witness;
        this.server = server;
    }

    /** Begins to answer at this address; port 0 takes a free one. */
    public static WitnessServer start(Witness witness, InetSocketAddress listen) {
        // Whoever sends or reads slowly does not hold a thread for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", SECONDS);
        try {
            var served = new WitnessServer(witness, HttpServer.create(listen, WAITING));
            served.server.createContext("/", served::handle);
            served.server.setExecutor(served.threads);
            served.server.start();
            return served;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the witness cannot listen there / le témoin ne peut pas écouter là : " + listen, e);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(ADD)) {
            return new Answer(Answer.UNKNOWN, "only " + ADD + " is here\n");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return new Answer(NOT_THIS_WAY, "only POST is taken\n");
        }
        byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MOST_BYTES + 1);
        if (body.length > AddCheckpoint.MOST_BYTES) {
            return new Answer(TOO_LONG, "too long\n");
        }
        try {
            return witness.answer(body);
        } catch (RuntimeException unkept) {
            // Nothing was cosigned: what cannot be kept is not said.
            return new Answer(FAULT, "not now\n");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
