package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.sequencing.Sequencer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes sequence one log: one leads, the other waits and takes over, and nothing shows that there were two. */
@Tag("postgres")
class TwoSequencersNeverShareALog {

    private static final int ALTERNATIONS = 10;
    private static final long SEED = 20261123;
    private static final String LEADERS = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

    private final LogUnderFaults one = LogUnderFaults.fresh();
    private final LogUnderFaults other = new LogUnderFaults(one.logins, one.keys);
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void ten_times_under_load_the_waiting_one_takes_over_from_the_one_that_stops_or_loses_its_connection() {
        var random = new Random(SEED);
        System.out.println("seed " + SEED);
        try (var bystander = new Bystander(one.auditing());
                var writers = new Writers(one.log(one.appending()), one.appending(), 4, acknowledged::add)) {
            Sequencer leads = one.sequencer().start();
            grows();
            for (int n = 0; n < ALTERNATIONS; n++) {
                Sequencer waits = (n % 2 == 0 ? other : one).sequencer().start();
                grows();
                assertThat(leaders()).isOne();
                if (random.nextBoolean()) {
                    cutOffTheLeader();
                    grows();
                }
                leads.close();
                grows();
                leads = waits;
            }
            writers.close();
            assertThat(writers.failures()).isZero();
            assertThat(one.reader().settled(Duration.ofSeconds(30))).isTrue();
            leads.close();
            bystander.assertNothingChangedBehindHer();
        }
        one.assertHolds(acknowledged);
    }

    @Test
    void while_one_leads_the_other_gives_no_place_and_says_so() {
        try (Sequencer leads = one.sequencer().start()) {
            one.log(one.appending()).append(List.of(LogUnderFaults.draft(UUID.randomUUID(), "one", 0)));
            leads.nudge();
            assertThat(one.reader().settled(Duration.ofSeconds(20))).isTrue();
            assertThatThrownBy(() -> other.sequencer().catchUp()).hasMessageContaining("another sequencer has the log");
        }
        assertThat(one.reader().head()).isOne();
    }

    private void grows() {
        long before = one.reader().head();
        Patience.until("the log grows", () -> one.reader().head() > before + 10);
    }

    private long leaders() {
        Long leaders = one.auditing().queryForObject(LEADERS, Long.class);
        return leaders == null ? 0 : leaders;
    }

    /** As an administrator does, or a network: the server ends the connection that holds the lock. */
    private void cutOffTheLeader() {
        Databases databases = one.databases;
        databases
                .reading(Role.SEQUENCER, LogUnderFaults.ROLE)
                .template()
                .queryForList("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }
}
