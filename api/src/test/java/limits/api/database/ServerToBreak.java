package limits.api.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** An embedded server of a test's own that may be stopped as by a failing machine, and started again at the same address. */
public final class ServerToBreak implements AutoCloseable {

    private final Path folder;
    private final Binaries binaries;
    private final EmbeddedServer server;

    private ServerToBreak(Path folder, Path programs) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.server = EmbeddedServer.open(folder, programs);
        this.binaries = Binaries.unpackedIn(programs);
    }

    public static ServerToBreak in(Path folder) {
        try {
            return new ServerToBreak(folder, Path.of("target", "programs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A migrated database with every role. */
    public Logins logins() {
        Logins logins = server.logins();
        new Migration(logins).run();
        return logins;
    }

    /** Without writing anything more: what was not on disk is gone. */
    public void stopAtOnce() {
        control("stop", "-m", "immediate");
    }

    /** With the settings it was last started with. */
    public void startAgain() {
        control("restart", "-l", folder.resolve("server.log").toString());
    }

    private void control(String... deed) {
        var arguments = new java.util.ArrayList<>(List.of(deed));
        arguments.addAll(List.of("-w", "-D", folder.resolve("cluster").toString()));
        binaries.run("pg_ctl", arguments);
    }

    @Override
    public void close() {
        server.close();
    }
}
