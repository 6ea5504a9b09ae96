package limits.api.eventlog.sequencing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.export.LogVerifier;
import limits.api.identity.Persona;

/** One log in a database of its own, with its engine, and what somebody does to it. */
final class LogAtWork implements AutoCloseable {

    static final Role LOG = Role.GOVERNANCE;

    final Logins logins = PostgresForTests.freshDatabase();
    final Databases databases = new Databases(logins);
    final Path keys = Path.of("target", "log-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    final Engine engine = EngineForTests.over(databases, keys);

    Draft draft(String stream, long sequence) {
        return draft(UUID.randomUUID(), stream, sequence);
    }

    Draft draft(UUID event, String stream, long sequence) {
        String key = Persona.key(stream).text();
        return new Draft(event, "Story", key, sequence, "governance.something-happened", 1, "{\"n\":1}", "{}");
    }

    void append(Draft... drafts) {
        databases
                .as(LOG)
                .transaction()
                .executeWithoutResult(status -> engine.log(LOG).append(List.of(drafts)));
    }

    /** All that has committed, sequenced now. */
    LogReader sequenced() {
        return EngineForTests.sequenced(engine, LOG);
    }

    LogReader reader() {
        return engine.reader(LOG, LOG);
    }

    LogVerifier.Verdict verified() {
        return new LogVerifier(
                        Engine.name(LOG), databases.reading(Role.AUDITOR, LOG).template())
                .verify();
    }

    /** What an administrator of the database can do. */
    int asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
        databases.close();
    }
}
