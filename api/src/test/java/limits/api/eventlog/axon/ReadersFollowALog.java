package limits.api.eventlog.axon;

import static limits.api.eventlog.axon.TallyLog.counted;
import static limits.api.eventlog.axon.TallyLog.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import limits.api.database.Role;
import limits.api.eventlog.axon.Tally.TallyEvent;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void an_entry_reaches_a_reader_within_a_twentieth_of_a_second_as_a_rule() throws Exception {
        var arrivals = log.engine.arrivals(Role.GOVERNANCE, Role.REPORTING).start();
        var told = log.store(arrivals::listen);
        log.engine.start();
        List<Long> micros = new ArrayList<>();
        try (var stream = told.openStream(null)) {
            var called = new Semaphore(0);
            stream.setOnAvailableCallback(called::release);
            for (int n = 0; n < 60; n++) {
                log.append(counted(tally, n, 1));
                long committed = System.nanoTime();
                while (!stream.hasNextAvailable()) {
                    called.tryAcquire(1, TimeUnit.SECONDS);
                }
                assertThat(stream.nextAvailable().getIdentifier()).isNotEmpty();
                micros.add((System.nanoTime() - committed) / 1_000);
            }
        } finally {
            arrivals.close();
            log.engine.close();
        }
        micros.sort(null);
        System.out.printf("commit to reader: median %d us, slowest %d us%n", micros.get(30), micros.getLast());
        assertThat(micros.get(30)).isLessThan(50_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void a_processor_handles_each_entry_once_and_each_story_in_its_order(int segments) throws Exception {
        int stories = 30;
        var heard = new ConcurrentHashMap<String, List<Long>>();
        var left = new CountDownLatch(stories * 50);
        var arrivals = log.engine.arrivals(Role.GOVERNANCE, Role.REPORTING).start();
        var processor = processor(log.store(arrivals::listen), segments, event -> {
            heard.computeIfAbsent(event.getAggregateIdentifier(), key -> new CopyOnWriteArrayList<>())
                    .add(event.getSequenceNumber());
            left.countDown();
        });
        log.engine.start();
        try {
            for (int story = 0; story < stories; story++) {
                log.append(first(Tally.Id.drawn(), 50));
            }
            assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            processor.shutdown();
            arrivals.close();
            log.engine.close();
        }
        assertThat(heard).hasSize(stories);
        assertThat(heard.values())
                .allSatisfy(numbers -> assertThat(numbers)
                        .containsExactlyElementsOf(
                                LongStream.range(0, 50).boxed().toList()));
    }

    private static Configuration processor(LogStore followed, int segments, Consumer<DomainEventMessage<?>> handler) {
        Serializer unused = Jackson3Serializer.builder().build();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> unused)
                .configureEventSerializer(axon -> unused)
                .configureMessageSerializer(axon -> unused);
        configurer.eventProcessing(readers -> readers.registerTokenStore(axon -> new InMemoryTokenStore())
                .byDefaultAssignTo("heard")
                .registerPooledStreamingEventProcessor(
                        "heard",
                        axon -> followed,
                        (axon, builder) -> builder.initialSegmentCount(segments)
                                .batchSize(100)
                                .initialToken(source -> source.createTailToken())
                                .coordinatorExecutor(ReaderThreads.coordinator("heard"))
                                .workerExecutor(ReaderThreads.workers("heard", segments)))
                .registerEventHandler(axon -> new Ear(handler)));
        return configurer.start();
    }

    /** Hears every event. */
    private record Ear(Consumer<DomainEventMessage<?>> hearing) {

        @EventHandler
        void on(TallyEvent happened, DomainEventMessage<?> event) {
            hearing.accept(event);
        }
    }

    @Test
    void what_a_unit_of_work_is_about_to_append_is_already_told_there_and_gone_when_it_is_rolled_back() {
        log.append(first(tally, 1));
        var work = DefaultUnitOfWork.startAndGet(null);
        store.publish(counted(tally, 1, 1));
        assertThat(store.story(tally.toString(), "Tally").asStream()).hasSize(2);
        assertThat(store.readEvents(tally.toString()).asStream()).hasSize(2);
        assertThat(store.lastSequenceNumberFor(tally.toString())).contains(1L);
        work.rollback();
        assertThat(store.readEvents(tally.toString()).asStream()).hasSize(1);
    }

    @Test
    void what_the_boards_refuse_is_not_stored() {
        var board = store.subscribe(events -> {
            throw new IllegalStateException("a board fails");
        });
        assertThatThrownBy(() -> log.transaction.executeWithoutResult(status -> {
                    var work = DefaultUnitOfWork.startAndGet(null);
                    store.publish(counted(tally, 0, 1));
                    work.commit();
                }))
                .hasMessage("a board fails");
        board.cancel();
        assertThat(store.lastSequenceNumberFor(tally.toString())).isEmpty();
    }

    private static long position(EventMessage<?> event) {
        return LogSource.position(((TrackedEventMessage<?>) event).trackingToken());
    }
}
