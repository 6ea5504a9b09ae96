package limits.api.eventlog.axon;

import static limits.api.eventlog.axon.TallyLog.counted;
import static limits.api.eventlog.axon.TallyLog.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import limits.api.database.Role;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What readers expect of a stream of ours: each its own place, told when something arrives, nothing lost, nothing twice. */
@Tag("postgres")
class ReadersFollowALog {

    private final TallyLog log = new TallyLog();
    private final Tally.Id tally = Tally.Id.drawn();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final LogStore store = log.store(arrived -> {
        listeners.add(arrived);
        return () -> listeners.remove(arrived);
    });

    @AfterEach
    void close() {
        log.close();
    }

    private void arrive(long sequence) {
        log.append(counted(tally, sequence, 1));
        log.sequence();
        listeners.forEach(Runnable::run);
    }

    @Test
    void from_the_beginning_one_reads_what_is_there_and_then_what_arrives() throws Exception {
        log.append(first(tally, 2));
        log.sequence();
        try (var stream = store.openStream(null)) {
            assertThat(position(stream.nextAvailable())).isEqualTo(1);
            assertThat(position(stream.nextAvailable())).isEqualTo(2);
            assertThat(stream.hasNextAvailable()).isFalse();
            arrive(2);
            assertThat(stream.hasNextAvailable()).isTrue();
            assertThat(position(stream.nextAvailable())).isEqualTo(3);
        }
    }

    @Test
    void from_a_token_one_reads_what_is_behind_it() throws Exception {
        log.append(first(tally, 3));
        log.sequence();
        try (var stream = store.openStream(new GlobalSequenceTrackingToken(2))) {
            assertThat(position(stream.nextAvailable())).isEqualTo(3);
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void to_look_at_the_next_one_does_not_take_it() throws Exception {
        arrive(0);
        try (var stream = store.openStream(null)) {
            assertThat(stream.peek().map(ReadersFollowALog::position)).contains(1L);
            assertThat(stream.peek().map(ReadersFollowALog::position)).contains(1L);
            assertThat(position(stream.nextAvailable())).isEqualTo(1);
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void whoever_waits_in_vain_waits_no_longer_than_she_said() throws Exception {
        try (var stream = store.openStream(null)) {
            long begun = System.nanoTime();
            assertThat(stream.hasNextAvailable(30, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(30_000_000);
        }
    }

    @Test
    void whoever_waits_is_woken_by_an_arrival() throws Exception {
        try (var stream = store.openStream(null);
                var thread = Executors.newSingleThreadExecutor()) {
            var read = thread.submit(stream::nextAvailable);
            arrive(0);
            assertThat(position(read.get(10, TimeUnit.SECONDS))).isEqualTo(1);
        }
    }

    @Test
    void each_of_several_readers_keeps_her_own_place() throws Exception {
        log.append(first(tally, 3));
        log.sequence();
        try (var one = store.openStream(null);
                var other = store.openStream(new GlobalSequenceTrackingToken(1))) {
            assertThat(position(one.nextAvailable())).isEqualTo(1);
            assertThat(position(other.nextAvailable())).isEqualTo(2);
            assertThat(position(one.nextAvailable())).isEqualTo(2);
            assertThat(position(other.nextAvailable())).isEqualTo(3);
        }
    }

    @Test
    void a_reader_who_asked_to_be_called_is_called_until_she_closes() {
        var calls = new AtomicInteger();
        var stream = store.openStream(null);
        assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
        arrive(0);
        assertThat(calls).hasValue(1);
        stream.close();
        arrive(1);
        assertThat(calls).hasValue(1);
        assertThat(listeners).isEmpty();
    }

    @Test
    void where_nobody_tells_a_reader_is_told_to_look_by_herself() {
        try (var stream = log.store(Waking.never()).openStream(null)) {
            assertThat(stream.setOnAvailableCallback(() -> {})).isFalse();
        }
    }

    @Test
    void who_waits_at_a_stream_that_is_closed_waits_no_longer() throws Exception {
        BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var waiting = new CountDownLatch(1);
            var read = thread.submit(() -> {
                waiting.countDown();
                return stream.nextAvailable();
            });
            waiting.await();
            stream.close();
            assertThatThrownBy(() -> read.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void no_arrival_is_missed_while_many_append() throws Exception {
        int many = 200;
        List<Long> read = new ArrayList<>();
        var arrivals = log.engine.arrivals(Role.GOVERNANCE, Role.REPORTING).start();
        var told = log.store(arrivals::listen);
        log.engine.start();
        try (var threads = Executors.newFixedThreadPool(4);
                var stream = told.openStream(null)) {
            for (int n = 0; n < many; n++) {
                threads.submit(() -> log.append(counted(Tally.Id.drawn(), 0, 1)));
            }
            while (read.size() < many && stream.hasNextAvailable(20, TimeUnit.SECONDS)) {
                read.add(position(stream.nextAvailable()));
            }
        } finally {
            arrivals.close();
            log.engine.close();
        }
        assertThat(read).hasSize(many).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void what_was_fetched_in_advance_is_read_in_its_order_and_what_arrived_meanwhile_behind_it() throws Exception {
        log.append(first(tally, 2 * LogStream.PAGE));
        log.sequence();
        List<Long> read = new ArrayList<>();
        try (var stream = store.openStream(null)) {
            assertThat(stream.peek()).isPresent();
            arrive(2 * LogStream.PAGE);
            while (stream.hasNextAvailable()) {
                read.add(position(stream.nextAvailable()));
            }
        }
        assertThat(read)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 2 * LogStream.PAGE + 1)
                        .boxed()
                        .toList());
    }

    @Test
    void what_fails_in_advance_is_told_in_its_turn_and_fetched_again() throws Exception {
        List<? extends TrackedEventMessage<?>> page = pageOfOnes();
        var asked = new AtomicInteger();
        var stream = new LogStream(
                (position, most) -> {
                    if (asked.incrementAndGet() == 2) {
                        throw new DataAccessResourceFailureException("the server is away");
                    }
                    return List.copyOf(position == 0 ? page : page.subList(0, 1));
                },
                0,
                Waking.never());
        for (int n = 0; n < LogStream.PAGE; n++) {
            assertThat(stream.nextAvailable()).isNotNull();
        }
        assertThatThrownBy(stream::peek).hasMessage("the server is away");
        assertThat(stream.peek()).isPresent();
        assertThat(asked).hasValue(3);
    }

    private List<? extends TrackedEventMessage<?>> pageOfOnes() {
        log.append(first(tally, LogStream.PAGE));
        log.sequence();
        return log.axon.readEvents(null, false).toList();
    }

    private static long position(EventMessage<?> event) {
        return LogSource.position(((TrackedEventMessage<?>) event).trackingToken());
    }
}
