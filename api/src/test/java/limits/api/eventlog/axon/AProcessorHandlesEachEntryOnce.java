package limits.api.eventlog.axon;

import static limits.api.eventlog.axon.TallyLog.first;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import limits.api.database.Role;
import limits.api.eventlog.axon.Tally.TallyEvent;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axon's pooled processor behind a log of ours, with one segment and with several. */
@Tag("postgres")
class AProcessorHandlesEachEntryOnce {

    private final TallyLog log = new TallyLog();

    @AfterEach
    void close() {
        log.close();
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
}
