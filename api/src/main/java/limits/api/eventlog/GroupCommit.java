package limits.api.eventlog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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

    private static final int MOST = 128;

    private final EventLog log;
    private final SharedInsert insert;
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private int alone;
    private boolean together;

    public GroupCommit(EventLog log) {
        this.log = log;
        this.insert = new SharedInsert(log);
    }

    /** What somebody who waited is told: that her entry has been dealt with, or that she is to write for all that wait. */
    private enum Turn {
        COMMITTED,
        TAKEN,
        WRITE
    }

    private record Waiting(Draft draft, CompletableFuture<Turn> turn) {}

    /**
     * Appends in a transaction of its own.
     *
     * @throws CameSecond when the sequence number was taken
     */
    public void append(Draft draft) {
        var mine = new Waiting(draft, new CompletableFuture<>());
        Turn turn = begins(mine) ? writeAlone(mine) : turn(mine);
        if (turn == Turn.WRITE) {
            turn = writeForAll(mine);
        }
        if (turn == Turn.TAKEN) {
            throw new CameSecond();
        }
    }

    /** Whether few enough are at work, so that this caller writes at once; else she waits. */
    private boolean begins(Waiting mine) {
        synchronized (queue) {
            boolean begins = queue.isEmpty() && !together && alone < ALONE;
            if (begins) {
                alone++;
            } else {
                queue.add(mine);
            }
            return begins;
        }
    }

    private static Turn turn(Waiting mine) {
        try {
            return mine.turn().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }

    private Turn writeAlone(Waiting mine) {
        try {
            return outcome(mine, write(List.of(mine)));
        } finally {
            synchronized (queue) {
                alone--;
                next();
            }
        }
    }

    private Turn writeForAll(Waiting mine) {
        List<Waiting> others = others();
        try {
            var group = new ArrayList<>(others);
            group.add(mine);
            Set<UUID> committed = write(group);
            others.forEach(each -> each.turn().complete(outcome(each, committed)));
            return outcome(mine, committed);
        } catch (RuntimeException | Error failed) {
            others.forEach(each -> each.turn().completeExceptionally(failed));
            throw failed;
        } finally {
            synchronized (queue) {
                together = false;
                next();
            }
        }
    }

    private List<Waiting> others() {
        synchronized (queue) {
            var others = new ArrayList<Waiting>();
            while (others.size() < MOST - 1 && !queue.isEmpty()) {
                others.add(queue.remove());
            }
            return others;
        }
    }

    /** Whoever has waited longest writes for all that wait, unless somebody does. */
    private void next() {
        if (!together && !queue.isEmpty()) {
            together = true;
            queue.remove().turn().complete(Turn.WRITE);
        }
    }

    private Set<UUID> write(List<Waiting> group) {
        Set<UUID> committed = insert.rows(group.stream().map(Waiting::draft).toList());
        log.told();
        return committed;
    }

    private static Turn outcome(Waiting each, Set<UUID> committed) {
        return committed.contains(each.draft().event()) ? Turn.COMMITTED : Turn.TAKEN;
    }
}
