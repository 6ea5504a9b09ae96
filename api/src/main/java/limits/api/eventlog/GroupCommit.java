package limits.api.eventlog;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import limits.kernel.Together;

/**
 * Appends single entries that decide nothing and keep no board, each committed when the call returns. A few callers write
 * each for herself, since PostgreSQL lets them share a flush; whoever finds more at work waits, and all that wait share the
 * next round trip and the next flush.
 *
 * <p>What this guarantees: a call that returns has committed its entry, whatever becomes of the caller's own transaction; a
 * sequence number that is taken fails its own call only. What it does not: keep several entries together, as
 * {@link EventLog#append} does.
 */
public final class GroupCommit {

    /** Callers that write each for herself; measured: with fewer, four callers lose; more gain nothing. */
    private static final int ALONE = 4;

    private final EventLog log;
    private final SharedInsert insert;
    private final Together<Draft, Boolean> together = new Together<>(ALONE, this::write);

    public GroupCommit(EventLog log) {
        this.log = log;
        this.insert = new SharedInsert(log);
    }

    /**
     * Appends in a transaction of its own.
     *
     * @throws CameSecond when the sequence number was taken
     */
    public void append(Draft draft) {
        if (!together.ask(draft)) {
            throw new CameSecond();
        }
    }

    private List<Boolean> write(List<Draft> drafts) {
        Set<UUID> committed = insert.rows(drafts);
        log.told();
        return drafts.stream().map(draft -> committed.contains(draft.event())).toList();
    }
}
