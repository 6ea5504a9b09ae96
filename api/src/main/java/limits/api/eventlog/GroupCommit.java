package limits.api.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Appends single entries that decide nothing and keep no board, each committed when the call returns. Callers that wait
 * while another is being written share the next round trip and the next flush; a lone caller waits for nobody.
 *
 * <p>What this guarantees: a call that returns has committed its entry, whatever becomes of the caller's own transaction; a
 * sequence number that is taken fails its own call only. What it does not: keep several entries together, as
 * {@link EventLog#append} does.
 */
public final class GroupCommit {

    private static final int MOST = 128;

    private static final String COLUMNS =
            ".entry (recorded_at, event, sequence, story, kind, stream, payload, provenance, seal)";

    private final EventLog log;
    private final String one;
    private final String many;
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private boolean writing;

    public GroupCommit(EventLog log) {
        this.log = log;
        this.one = "INSERT INTO " + log.name() + COLUMNS + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING RETURNING event";
        this.many = "INSERT INTO " + log.name() + COLUMNS
                + " SELECT ?, * FROM unnest(?::uuid[], ?::integer[], ?::smallint[], ?::smallint[], ?::bytea[], ?::text[],"
                + " ?::text[], ?::bytea[]) ON CONFLICT DO NOTHING RETURNING event";
    }

    private enum Turn {
        COMMITTED,
        TAKEN,
        /** It is this caller's turn to write for all that wait. */
        WRITE
    }

    private record Waiting(Draft draft, CompletableFuture<Turn> turn) {}

    /**
     * Appends in a transaction of its own.
     *
     * @throws DuplicateKeyException when the sequence number was taken
     */
    public void append(Draft draft) {
        var mine = new Waiting(draft, new CompletableFuture<>());
        Turn turn = queued(mine) ? Turn.WRITE : turn(mine);
        if (turn == Turn.WRITE) {
            turn = write(mine);
        }
        if (turn == Turn.TAKEN) {
            throw new DuplicateKeyException("this entry, or another under its number, is there already");
        }
    }

    /** Whether nobody writes, so that this caller begins. */
    private boolean queued(Waiting mine) {
        synchronized (queue) {
            boolean begins = !writing;
            writing = true;
            if (!begins) {
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

    private Turn write(Waiting mine) {
        var group = new ArrayList<Waiting>();
        group.add(mine);
        synchronized (queue) {
            while (group.size() < MOST && !queue.isEmpty()) {
                group.add(queue.remove());
            }
        }
        try {
            Set<UUID> committed = insert(group.stream().map(Waiting::draft).toList());
            log.told();
            group.forEach(each ->
                    each.turn().complete(committed.contains(each.draft().event()) ? Turn.COMMITTED : Turn.TAKEN));
        } catch (RuntimeException | Error failed) {
            group.forEach(each -> each.turn().completeExceptionally(failed));
            throw failed;
        } finally {
            next();
        }
        return mine.turn().join();
    }

    private void next() {
        synchronized (queue) {
            if (queue.isEmpty()) {
                writing = false;
            } else {
                queue.remove().turn().complete(Turn.WRITE);
            }
        }
    }

    private Set<UUID> insert(List<Draft> drafts) {
        Instant now = EventLog.now();
        List<Object[]> rows = drafts.stream().map(draft -> log.row(draft, now)).toList();
        return log.alone(connection -> rows.size() == 1 ? one(connection, rows.getFirst()) : many(connection, rows));
    }

    private Set<UUID> one(Connection connection, Object[] row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(one)) {
            for (int column = 0; column < row.length; column++) {
                insert.setObject(column + 1, row[column]);
            }
            return events(insert);
        }
    }

    private static final List<String> TYPES = List.of("uuid", "int4", "int2", "int2", "bytea", "text", "text", "bytea");

    private Set<UUID> many(Connection connection, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(many)) {
            insert.setObject(1, rows.getFirst()[0]);
            for (int type = 0; type < TYPES.size(); type++) {
                int column = type + 1;
                Object[] values = rows.stream().map(row -> row[column]).toArray();
                insert.setArray(column + 1, connection.createArrayOf(TYPES.get(type), values));
            }
            return events(insert);
        }
    }

    private static Set<UUID> events(PreparedStatement insert) throws SQLException {
        var events = new HashSet<UUID>();
        try (var inserted = insert.executeQuery()) {
            while (inserted.next()) {
                events.add(inserted.getObject(1, UUID.class));
            }
        }
        return events;
    }
}
