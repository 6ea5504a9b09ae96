package limits.api.eventlog.axon;

import static limits.api.eventlog.axon.TallyLog.counted;
import static limits.api.eventlog.axon.TallyLog.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import limits.api.database.Role;
import limits.api.eventlog.Snapshot;
import limits.api.eventlog.axon.Tally.Standing;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot spares reading the beginning of a story, and is never believed more than the story. */
@Tag("postgres")
class SnapshotsAreTrustedOnlyUnderTheSeal {

    private final TallyLog log = new TallyLog();
    private final Tally.Id tally = Tally.Id.drawn();
    private final LogStore store = log.store(Waking.never());

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_story_is_told_from_its_newest_snapshot_on() {
        log.append(first(tally, 6));
        keep(2, 3);
        keep(4, 5);
        assertThat(told()).containsExactly(4L, 5L);
        assertThat(store.story(tally.toString(), "Tally").next().getPayload()).isEqualTo(new Standing.Counting(5, 100));
        assertThat(log.axon.readSnapshot(tally.toString()).orElseThrow().getSequenceNumber())
                .isEqualTo(4);
        assertThat(store.readEvents(tally.toString()).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(4L, 5L);
    }

    @Test
    void without_a_snapshot_it_is_told_whole() {
        log.append(first(tally, 3));
        assertThat(told()).containsExactly(0L, 1L, 2L);
        assertThat(log.axon.readSnapshot(tally.toString())).isEmpty();
    }

    @Test
    void the_first_of_two_at_one_event_stays() {
        log.append(first(tally, 2));
        keep(1, 2);
        keep(1, 99);
        assertThat(store.story(tally.toString(), "Tally").next().getPayload()).isEqualTo(new Standing.Counting(2, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE governance.snapshot SET payload = replace(payload, ':3', ':4')",
                "UPDATE governance.snapshot SET sequence = 4",
                "UPDATE governance.snapshot SET seal = sha256(seal)",
                "UPDATE governance.snapshot SET stream = decode('00000000000000000000000000000000000000', 'hex') || '\\x01'",
            })
    void a_snapshot_that_somebody_altered_is_as_if_there_were_none(String tamper) {
        log.append(first(tally, 6));
        keep(2, 3);
        log.asOwner(tamper);
        assertThat(told()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(log.axon.readSnapshot(tally.toString())).isEmpty();
    }

    @Test
    void a_snapshot_that_other_code_folded_is_as_if_there_were_none() {
        log.append(first(tally, 4));
        log.engine
                .snapshots(Role.GOVERNANCE)
                .keep(new Snapshot(tally.toString(), "Tally", 2, "0000", "{\"Counting\":{\"count\":3,\"most\":100}}"));
        assertThat(told()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(log.axon.readSnapshot(tally.toString())).isEmpty();
    }

    @Test
    void a_snapshot_speaks_for_its_own_story_alone() {
        log.append(first(tally, 3));
        DomainEventMessage<?> counted = counted(tally, 0, 1);
        log.append(new GenericDomainEventMessage<>(
                "Another", tally.toString(), 0, counted.getPayload(), counted.getMetaData()));
        keep(1, 2);
        assertThat(told()).containsExactly(1L, 2L);
        assertThat(log.axon.readSnapshot(tally.toString()))
                .as("two stories under one key")
                .isEmpty();
        assertThatThrownBy(() -> store.story(tally.toString(), "Another")).isInstanceOf(IllegalStateException.class);
    }

    private List<Long> told() {
        return store.story(tally.toString(), "Tally")
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private void keep(long sequence, int count) {
        store.storeSnapshot(new GenericDomainEventMessage<>(
                "Tally", tally.toString(), sequence, new Standing.Counting(count, 100)));
    }
}
