package limits.api.eventlog.axon;

import static limits.api.eventlog.axon.TallyLog.counted;
import static limits.api.eventlog.axon.TallyLog.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a unit of work is about to append, and what becomes of it. */
@Tag("postgres")
class AStoreWithinAUnitOfWork {

    private final TallyLog log = new TallyLog();
    private final Tally.Id tally = Tally.Id.drawn();
    private final LogStore store = log.store(Waking.never());

    @AfterEach
    void close() {
        log.close();
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
}
