package limits.api.eventlog.axon;

import static limits.api.eventlog.axon.TallyLog.counted;
import static limits.api.eventlog.axon.TallyLog.first;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import limits.api.eventlog.axon.Tally.TallyEvent;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Axon asks of any stream of events that readers follow, asked of a log of ours on a real PostgreSQL. */
@Tag("postgres")
class WhatAxonExpectsOfALog {

    private final TallyLog log = new TallyLog();
    private final Tally.Id tally = Tally.Id.drawn();
    private final Tally.Id another = Tally.Id.drawn();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_reader_sees_what_was_sequenced_in_one_order_with_a_token_for_each_place() {
        log.append(first(tally, 2));
        log.append(first(another, 1));
        assertThat(all(null)).as("not sequenced yet").isEmpty();
        log.sequence();
        var read = all(null);
        assertThat(read.stream().map(TrackedEventMessage::trackingToken).map(LogSource::position))
                .containsExactly(1L, 2L, 3L);
        assertThat(all(read.get(0).trackingToken()).stream().map(EventMessage::getIdentifier))
                .containsExactly(read.get(1).getIdentifier(), read.get(2).getIdentifier());
        assertThat(all(read.get(2).trackingToken())).isEmpty();
    }

    @Test
    void a_log_of_several_pages_is_read_whole() {
        log.append(first(tally, 2_500));
        log.sequence();
        assertThat(all(log.axon.createTailToken()).stream().map(event -> LogSource.position(event.trackingToken())))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2_500).boxed().toList());
    }

    @Test
    void the_tail_is_before_everything_and_the_head_behind_what_was_sequenced() {
        assertThat(LogSource.position(log.axon.createHeadToken())).isZero();
        log.append(first(tally, 3));
        log.sequence();
        log.append(counted(tally, 3, 1));
        assertThat(all(log.axon.createTailToken())).hasSize(3);
        assertThat(log.axon.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        TrackingToken head = log.axon.createHeadToken();
        log.sequence();
        assertThat(payloads(all(head).stream())).hasSize(1);
    }

    @Test
    void a_token_at_a_time_begins_with_what_the_log_took_then_or_later() {
        Instant before = Instant.now();
        TallyLog.pause(Duration.ofMillis(5));
        log.append(counted(tally, 0, 1));
        log.sequence();
        TallyLog.pause(Duration.ofMillis(5));
        Instant between = Instant.now();
        TallyLog.pause(Duration.ofMillis(5));
        log.append(counted(tally, 1, 2));
        log.sequence();
        assertThat(all(log.axon.createTokenAt(before))).hasSize(2);
        assertThat(payloads(all(log.axon.createTokenAt(between)).stream()))
                .containsExactly(new TallyEvent.Counted(tally, 2));
        assertThat(log.axon.createTokenAt(Instant.now().plusSeconds(60))).isEqualTo(log.axon.createHeadToken());
        assertThat(all(log.store(Waking.never()).createTokenSince(Duration.ofHours(1))))
                .hasSize(2);
        assertThat(log.axon.createTokenAt(Instant.EPOCH)).isEqualTo(log.axon.createTailToken());
    }

    @Test
    void what_commits_late_is_read_late_and_nothing_twice() throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            log.append(counted(another, 0, 1));
            List<TrackedEventMessage<?>> seen = new ArrayList<>();
            log.transaction.executeWithoutResult(slow -> {
                log.axon.appendEvents(List.of(counted(tally, 0, 1)));
                join(thread.submit(() -> log.append(counted(another, 1, 1))));
                log.sequence();
                seen.addAll(all(null));
            });
            assertThat(seen).as("while the first to append has not committed").hasSize(2);
            log.sequence();
            seen.addAll(all(seen.getLast().trackingToken()));
            assertThat(seen.stream().map(EventMessage::getIdentifier))
                    .hasSize(3)
                    .doesNotHaveDuplicates();
            assertThat(seen.getLast().getPayload()).isEqualTo(new TallyEvent.Counted(tally, 1));
        }
    }

    private static void join(Future<?> done) {
        try {
            done.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<? extends TrackedEventMessage<?>> all(@Nullable TrackingToken token) {
        return log.axon.readEvents(token, false).toList();
    }

    private static Stream<Object> payloads(Stream<? extends EventMessage<?>> events) {
        return events.map(EventMessage::getPayload);
    }
}
