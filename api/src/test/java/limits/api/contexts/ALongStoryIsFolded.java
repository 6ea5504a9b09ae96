package limits.api.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.axon.Tally;
import limits.api.eventlog.axon.Tally.TallyCommand.Cap;
import limits.api.eventlog.axon.Tally.TallyCommand.Count;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Decisions on a subject with a long story rest on its newest snapshot and what came after. */
@Tag("postgres")
class ALongStoryIsFolded {

    private final Tally.Id tally = Tally.Id.drawn();
    private final Actor coordinator = new Actor(
            new Person(Tally.Id.drawn().key()),
            Capacity.COORDINATOR,
            new Organisation(Tally.Id.drawn().key()));
    private final Logins logins = PostgresForTests.freshDatabase();
    private final Databases databases = new Databases(logins);
    private final Engine engine = EngineForTests.over(databases);

    @AfterEach
    void close() {
        engine.close();
        databases.close();
    }

    @Test
    void after_two_hundred_events_a_snapshot_is_kept_and_a_node_without_memory_decides_on_it() throws SQLException {
        try (Context first = node()) {
            ask(first, new Count(tally, 1));
            ask(first, new Cap(tally, 1_000));
            for (int n = 2; n < 199; n++) {
                ask(first, new Count(tally, 1));
            }
            assertThat(snapshots()).isEmpty();
            ask(first, new Count(tally, 1));
            assertThat(snapshots()).containsExactly(199L);
        }
        // What is folded is not read again: without its early events, a story told from its beginning would count less.
        asOwner("DELETE FROM governance.entry WHERE sequence BETWEEN 1 AND 149");
        try (Context second = node()) {
            assertThat(ask(second, new Count(tally, 10))).isEqualTo(209);
            assertThat(engine.log(Role.GOVERNANCE).lastSequence(tally.toString()))
                    .contains(200L);
        }
    }

    @Test
    void a_story_that_was_long_before_is_folded_at_its_next_event() throws SQLException {
        try (Context first = node()) {
            for (int n = 0; n < 100; n++) {
                ask(first, new Count(tally, 1));
            }
            ask(first, new Cap(tally, 1_000));
            for (int n = 0; n < 150; n++) {
                ask(first, new Count(tally, 1));
            }
        }
        asOwner("DELETE FROM governance.snapshot");
        try (Context second = node()) {
            assertThat(ask(second, new Count(tally, 1))).isEqualTo(251);
            assertThat(snapshots()).containsExactly(251L);
        }
    }

    private Context node() {
        return new Wiring(databases.as(Role.GOVERNANCE), Tally.VOCABULARY, engine)
                .decides(Tally.class)
                .start();
    }

    private Object ask(Context node, Ask ask) {
        return new CommandDesk(List.of(node), new KeyedDigest(new byte[32]), Clock.systemUTC())
                .ask(ask, UUID.randomUUID(), coordinator)
                .orElse("done");
    }

    private List<Long> snapshots() {
        return databases
                .as(Role.GOVERNANCE)
                .template()
                .queryForList("SELECT sequence FROM governance.snapshot ORDER BY sequence", Long.class);
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
