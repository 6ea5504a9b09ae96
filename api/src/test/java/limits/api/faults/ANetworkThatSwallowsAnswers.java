package limits.api.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import limits.api.database.Logins;
import limits.api.database.Role;

/**
 * Lies between a role and its server and passes everything on, until it is told to cut: then the next request that has the
 * given text goes to the server, is done there, and the connection ends before the answer; or to fall silent.
 */
final class ANetworkThatSwallowsAnswers implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> cutBehind = new AtomicReference<>("");
    private final AtomicReference<String> silentBehind = new AtomicReference<>("");

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

    /** From now on nothing that was sent over a connection made before arrives, in either direction; none of them ends. */
    void fallSilent() {
        lines.forEach(line -> line.silent = true);
    }

    /** The same behind the next request with this text, once: it is done there, and the line falls silent before the answer. */
    void fallSilentBehind(String text) {
        silentBehind.set(text);
    }

    /** Whether it has. */
    boolean hasFallenSilent() {
        return silentBehind.get().isEmpty();
    }

    private static boolean isNow(AtomicReference<String> behind, String request) {
        String text = behind.get();
        return !text.isEmpty() && request.contains(text) && behind.compareAndSet(text, "");
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                var line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), server));
                lines.add(line);
                Thread.ofVirtual().start(line::asks);
                Thread.ofVirtual().start(line::answers);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    /** One connection through here. */
    private final class Line {

        private final Socket client;
        private final Socket onward;
        private volatile boolean swallowed;
        private volatile boolean hushed;
        private volatile boolean silent;

        Line(Socket client, Socket onward) {
            this.client = client;
            this.onward = onward;
        }

        private void asks() {
            pass(client, onward, (piece, read) -> {
                String text = new String(piece, 0, read, StandardCharsets.ISO_8859_1);
                swallowed |= isNow(cutBehind, text);
                hushed |= isNow(silentBehind, text);
                return true;
            });
        }

        /** The server has answered, so it is done: then, where it is to be swallowed, the line ends, or says no more. */
        private void answers() {
            pass(onward, client, (piece, read) -> {
                silent |= hushed;
                return !swallowed;
            });
        }

        private void pass(Socket from, Socket to, BiPredicate<byte[], Integer> goesOn) {
            byte[] piece = new byte[65_536];
            try {
                for (int read = from.getInputStream().read(piece);
                        read > 0 && goesOn.test(piece, read);
                        read = from.getInputStream().read(piece)) {
                    if (!silent) {
                        to.getOutputStream().write(piece, 0, read);
                    }
                }
            } catch (IOException ended) {
                // One side is gone: the other goes too, unless it is not to know.
            }
            if (!silent) {
                end();
            }
        }

        private void end() {
            try (client;
                    onward) {
                silent = true;
            } catch (IOException gone) {
                // As it should be.
            }
        }
    }

    @Override
    public void close() {
        lines.forEach(Line::end);
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
