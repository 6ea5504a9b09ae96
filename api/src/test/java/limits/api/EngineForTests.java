package limits.api;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.database.ServerForTests;
import limits.api.eventlog.LogReader;

/** The log engine over a test's own databases, with keys of its own. */
public final class EngineForTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private EngineForTests() {}

    /** An engine that appends; nothing is sequenced before a test says so. */
    public static Engine over(Databases databases) {
        // Whoever comes to the same databases again needs the keys that their entries bear.
        String of = databases.as(Role.GOVERNANCE).source().getJdbcUrl();
        String name = "engine-" + ProcessHandle.current().pid() + "-" + Integer.toHexString(of.hashCode());
        return over(databases, Path.of("target", name));
    }

    /** The same with the keys of that folder. */
    public static Engine over(Databases databases, Path folder) {
        return new Engine(databases, ServerForTests.folder(folder), "test.example", Clock.systemUTC());
    }

    /** A log with all that has committed in it sequenced now, in this thread. */
    public static LogReader sequenced(Engine engine, Role log) {
        engine.sequencer(log).catchUp();
        return engine.reader(log, log);
    }

    /** A log that a running programme sequences, as soon as it has done so. */
    public static LogReader settled(LogReader log) {
        if (!log.settled(PATIENCE)) {
            throw new AssertionError("the log " + log.name() + " was not sequenced in time");
        }
        return log;
    }
}
