package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.GROUP;
import static limits.api.casesharing.ConfidentialSide.ITEM;
import static limits.api.casesharing.ConfidentialSide.KARIM;
import static limits.api.casesharing.ConfidentialSide.NOON;
import static limits.api.casesharing.ConfidentialSide.SAMIRA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import limits.casesharing.casefile.Youth;
import limits.casesharing.charter.Purpose;
import limits.kernel.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that a reading rests on changes before its entry has committed. */
@Tag("postgres")
class WhatADecisionHoldsStays {

    @TempDir
    private Path directory;

    private final ConfidentialSide side = new ConfidentialSide();
    private final JdbcClient board = side.database.client();
    private final ExecutorService node = Executors.newSingleThreadExecutor();

    @BeforeEach
    void something_is_shared_and_a_session_is_held() {
        side.opened(new Youth(15, new Quarter(2011, 1)), List.of(Purpose.P2_COORDINATE_SUPPORT));
        side.informed();
        side.sharing(directory).share(ConfidentialSide.draft(), SAMIRA, NOON, command -> side.ask(command, SAMIRA));
        board.sql("INSERT INTO group_session (session, in_group, chair, until, opened_on)"
                        + " VALUES ('one', ?, ?, now() + interval '1 hour', current_date)")
                .params(GROUP.toString(), KARIM.person().toString())
                .update();
    }

    @AfterEach
    void close() {
        node.shutdownNow();
        side.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE situation SET version = version",
                "UPDATE item SET version = version",
                "UPDATE group_session SET closed = true",
                "DELETE FROM group_session"
            })
    void a_change_waits_for_a_reading_that_rests_on_what_it_changes(String change) throws Exception {
        Future<?> changing = side.database.transaction().execute(reading -> {
            assertThat(side.exchanges.item(ITEM, NOON)).isPresent();
            var asked = node.submit(() -> side.database
                    .transaction()
                    .executeWithoutResult(status -> board.sql(change).update()));
            assertThat(somebodyWaits()).as(change).isTrue();
            assertThat(asked).isNotDone();
            return asked;
        });
        changing.get(10, TimeUnit.SECONDS);
    }

    /** Whether somebody waits for a lock, within some seconds. */
    private boolean somebodyWaits() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end) {
            boolean waits = board.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))")
                    .query(Boolean.class)
                    .single();
            if (waits) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return false;
    }
}
