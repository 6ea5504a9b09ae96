package limits.api.eventlog.axon;

import static limits.api.eventlog.axon.TallyLog.counted;
import static limits.api.eventlog.axon.TallyLog.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.axon.Tally.TallyEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Axon asks of any storage engine, asked of ours on a real PostgreSQL. */
@Tag("postgres")
class WhatAxonExpectsOfAnEngine {

    private final TallyLog log = new TallyLog();
    private final Tally.Id tally = Tally.Id.drawn();
    private final Tally.Id another = Tally.Id.drawn();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void what_was_appended_is_loaded_in_its_order_to_the_letter() {
        var events = first(tally, 4);
        log.append(events);
        var loaded = log.axon.readEvents(tally.toString(), 0).asStream().toList();
        assertThat(loaded).hasSize(4);
        for (int n = 0; n < 4; n++) {
            DomainEventMessage<?> asked = events.get(n);
            DomainEventMessage<?> told = loaded.get(n);
            assertThat(told.getPayload()).isEqualTo(asked.getPayload());
            assertThat(told.getPayloadType()).isEqualTo(TallyEvent.Counted.class);
            assertThat(told.getIdentifier()).isEqualTo(asked.getIdentifier());
            assertThat(told.getType()).isEqualTo("Tally");
            assertThat(told.getAggregateIdentifier()).isEqualTo(tally.toString());
            assertThat(told.getSequenceNumber()).isEqualTo(n);
            assertThat(told.getMetaData()).isEqualTo(asked.getMetaData());
            assertThat(told.getTimestamp()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        }
    }

    @Test
    void more_told_about_a_loaded_event_stands_beside_what_was_stored() {
        log.append(counted(tally, 0, 1));
        var loaded = log.axon.readEvents(tally.toString(), 0).next().andMetaData(java.util.Map.of("more", 1));
        assertThat(loaded.getMetaData()).containsEntry("more", 1).containsKey(Provenance.ACTOR);
        assertThat(loaded.getPayload()).isEqualTo(new TallyEvent.Counted(tally, 1));
    }

    @Test
    void a_story_is_loaded_from_a_number_on() {
        log.append(first(tally, 5));
        assertThat(log.axon.readEvents(tally.toString(), 3).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(3L, 4L);
    }

    @Test
    void a_story_that_nobody_told_is_empty_and_has_no_last_number() {
        log.append(first(another, 1));
        assertThat(log.axon.readEvents(tally.toString(), 0).hasNext()).isFalse();
        assertThat(log.axon.lastSequenceNumberFor(tally.toString())).isEmpty();
    }

    @Test
    void the_last_number_of_a_story_is_known() {
        log.append(first(tally, 3));
        assertThat(log.axon.lastSequenceNumberFor(tally.toString())).contains(2L);
    }

    @Test
    void a_story_of_several_pages_is_loaded_whole() {
        log.append(first(tally, 2_500));
        assertThat(log.axon.readEvents(tally.toString(), 0).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(0, 2_500).boxed().toList());
    }

    @Test
    void to_append_nothing_is_nothing() {
        log.append(List.of());
        log.sequence();
        assertThat(log.axon.readEvents(null, false).toList()).isEmpty();
    }

    @Test
    void what_belongs_to_no_story_or_comes_from_nobody_is_not_stored() {
        var payload = new TallyEvent.Counted(tally, 1);
        assertThatThrownBy(() -> log.append(GenericEventMessage.asEventMessage(payload)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> log.append(counted(tally, 0, 1).withMetaData(java.util.Map.of())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log.axon.lastSequenceNumberFor(tally.toString())).isEmpty();
    }

    @Test
    void a_number_is_taken_once_and_whoever_comes_second_is_told_so() {
        log.append(first(tally, 2));
        assertThatThrownBy(() -> log.append(counted(tally, 1, 9))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> log.append(counted(tally, 0, 9))).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(payloads(log.axon.readEvents(tally.toString(), 0).asStream()))
                .containsOnly(new TallyEvent.Counted(tally, 1));
    }

    @Test
    void of_several_appended_together_none_is_stored_when_one_comes_second() {
        log.append(counted(tally, 2, 7));
        assertThatThrownBy(() -> log.append(first(tally, 4))).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.axon.readEvents(tally.toString(), 0).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(2L);
    }

    @Test
    void several_stories_may_be_appended_to_at_once() {
        log.append(Stream.concat(first(tally, 2).stream(), first(another, 3).stream())
                .toList());
        log.sequence();
        assertThat(log.axon.readEvents(null, false).toList()).hasSize(5);
        assertThat(log.axon.lastSequenceNumberFor(another.toString())).contains(2L);
    }

    @Test
    void of_many_who_append_the_same_number_at_once_one_wins() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int number = 0; number < 20; number++) {
                List<Callable<Boolean>> racers = new ArrayList<>();
                for (int racer = 0; racer < 8; racer++) {
                    var event = counted(tally, number, racer + 1);
                    racers.add(() -> wins(event));
                }
                long winners = 0;
                for (var race : threads.invokeAll(racers)) {
                    winners += race.get() ? 1 : 0;
                }
                assertThat(winners).as("number %d", number).isEqualTo(1);
            }
        }
        assertThat(log.axon.lastSequenceNumberFor(tally.toString())).contains(19L);
    }

    private boolean wins(EventMessage<?> event) {
        try {
            log.append(event);
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException second) {
            return false;
        }
    }

    private static Stream<Object> payloads(Stream<? extends EventMessage<?>> events) {
        return events.map(EventMessage::getPayload);
    }
}
