package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.sequencing.Sequencer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that hold their rows back for as long as they like, commit in any order, or never: none is passed over. */
@Tag("postgres")
class ALateCommitIsNeverPassedOver {

    private static final int HOLDERS = 6;
    private static final int TRANSACTIONS = 60;

    private final LogUnderFaults log = LogUnderFaults.fresh();
    private final EventLog append = log.log(log.appending());
    private final Set<UUID> committed = ConcurrentHashMap.newKeySet();
    private final Set<UUID> rolledBack = ConcurrentHashMap.newKeySet();

    @AfterEach
    void close() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123})
    void whoever_commits_whenever_has_a_place_and_whoever_rolls_back_has_none(long seed) throws Exception {
        System.out.println("seed " + seed);
        try (Sequencer sequencer = log.sequencer().start();
                var bystander = new Bystander(log.auditing());
                var holders = Executors.newFixedThreadPool(HOLDERS)) {
            for (Future<?> each : held(holders, seed)) {
                each.get();
            }
            sequencer.nudge();
            assertThat(log.reader().settled(Duration.ofSeconds(30))).isTrue();
            bystander.assertNothingChangedBehindHer();
        }
        assertAllHaveTheirPlaces();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20261124})
    void nor_by_the_many_sequencers_that_each_go_on_from_what_the_one_before_has_proven(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int terms = 0;
        try (var bystander = new Bystander(log.auditing());
                var holders = Executors.newFixedThreadPool(HOLDERS)) {
            List<Future<?>> all = held(holders, seed);
            while (!all.stream().allMatch(Future::isDone)) {
                try (Sequencer sequencer = log.sequencer().start()) {
                    LockSupport.parkNanos(
                            Duration.ofMillis(20 + random.nextInt(60)).toNanos());
                    sequencer.nudge();
                }
                terms++;
            }
            for (Future<?> each : all) {
                each.get();
            }
            log.sequencer().catchUp();
            bystander.assertNothingChangedBehindHer();
        }
        assertThat(terms).isGreaterThan(10);
        assertAllHaveTheirPlaces();
    }

    private List<Future<?>> held(ExecutorService holders, long seed) {
        List<Future<?>> all = new ArrayList<>();
        for (int n = 0; n < HOLDERS; n++) {
            var random = new Random(seed + n);
            String story = "holder " + n;
            all.add(holders.submit(() -> hold(story, random)));
        }
        return all;
    }

    private void assertAllHaveTheirPlaces() {
        log.assertHolds(committed);
        List<UUID> told = new ArrayList<>();
        log.reader().each(entry -> told.add(entry.draft().event()));
        assertThat(told).hasSameSizeAs(committed).doesNotContainAnyElementsOf(rolledBack);
        assertThat(rolledBack).isNotEmpty();
    }

    private void hold(String story, Random random) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(log.appending()));
        long next = 0;
        for (int n = 0; n < TRANSACTIONS; n++) {
            List<Draft> drafts = drafts(story, next, 1 + random.nextInt(3));
            boolean goes = random.nextInt(4) > 0;
            transaction.executeWithoutResult(status -> {
                drafts.forEach(draft -> {
                    append.append(List.of(draft));
                    hesitate(random);
                });
                if (!goes) {
                    status.setRollbackOnly();
                }
            });
            drafts.forEach(draft -> (goes ? committed : rolledBack).add(draft.event()));
            next += goes ? drafts.size() : 0;
        }
    }

    private static List<Draft> drafts(String story, long next, int count) {
        List<Draft> drafts = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            drafts.add(LogUnderFaults.draft(UUID.randomUUID(), story, next + n));
        }
        return drafts;
    }

    /** Mostly for a moment, at times for longer than several batches of the sequencer. */
    private static void hesitate(Random random) {
        int millis = random.nextInt(20) == 0 ? 300 : random.nextInt(5);
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
