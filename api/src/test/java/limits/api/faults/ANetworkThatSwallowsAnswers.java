package limits.api.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import limits.api.database.Logins;
import limits.api.database.Role;

/**
 * Lies between a role and its server and passes everything on, until it is told to cut: then the next request that has the
 * given text goes to the server, is done there, and the connection ends before the answer.
 */
final class ANetworkThatSwallowsAnswers implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final AtomicReference<String> cutBehind = new AtomicReference<>("");

    ANetworkThatSwallowsAnswers(String url) {
        server = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    /** The same logins with the server reached through here. */
    Logins through(Logins real) {
        return new Logins() {

            @Override
            public String url(Role role) {
                String url = real.url(role).replaceAll(":\\d+/", ":" + door.getLocalPort() + "/");
                // Statements travel with their text each time, so that they are known on their way.
                return url + "?prepareThreshold=0";
            }

            @Override
            public String user(Role role) {
                return real.user(role);
            }

            @Override
            public String password(Role role) {
                return real.password(role);
            }
        };
    }

    /** Cuts behind the next request with this text, once. */
    void cutBehind(String text) {
        cutBehind.set(text);
    }

    /** Whether it has. */
    boolean hasCut() {
        return cutBehind.get().isEmpty();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                var onward = new Socket(InetAddress.getLoopbackAddress(), server);
                var answers = new Answers(client, onward);
                Thread.ofVirtual().start(() -> asks(client, onward, answers));
                Thread.ofVirtual().start(answers::pass);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void asks(Socket client, Socket onward, Answers answers) {
        byte[] piece = new byte[65_536];
        try (client;
                onward) {
            for (int read = client.getInputStream().read(piece);
                    read > 0;
                    read = client.getInputStream().read(piece)) {
                String text = new String(piece, 0, read, StandardCharsets.ISO_8859_1);
                String cut = cutBehind.get();
                if (!cut.isEmpty() && text.contains(cut) && cutBehind.compareAndSet(cut, "")) {
                    answers.swallowed = true;
                }
                onward.getOutputStream().write(piece, 0, read);
            }
        } catch (IOException ended) {
            // One side is gone: the other goes too.
        }
    }

    /** What the server says to one client. */
    private static final class Answers {

        private final Socket client;
        private final Socket onward;
        private volatile boolean swallowed;

        Answers(Socket client, Socket onward) {
            this.client = client;
            this.onward = onward;
        }

        private void pass() {
            byte[] piece = new byte[65_536];
            try (client;
                    onward) {
                for (int read = onward.getInputStream().read(piece);
                        read > 0;
                        read = onward.getInputStream().read(piece)) {
                    if (swallowed) {
                        // The server has answered, so it is done.
                        throw new SocketException("cut");
                    }
                    client.getOutputStream().write(piece, 0, read);
                }
            } catch (IOException ended) {
                // One side is gone: the other goes too.
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
