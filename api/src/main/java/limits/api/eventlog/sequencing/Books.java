package limits.api.eventlog.sequencing;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import limits.api.eventlog.Arrivals;
import limits.api.eventlog.LogName;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tile;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables that only a sequencer writes, on the one connection of its term. */
final class Books {

    private final LogName log;
    private final JdbcTemplate db;

    Books(LogName log, JdbcTemplate db) {
        this.log = log;
        this.db = db;
    }

    /** Whether this connection now holds the log's sequencer lock, which ends with the connection. */
    boolean lock() {
        return Boolean.TRUE.equals(db.queryForObject(
                "SELECT pg_try_advisory_lock(hashtext('limits/sequencer'), hashtext(?))", Boolean.class, log.text()));
    }

    /** A term as it begins: its number, and up to which entry and at which position the one before was done. */
    record Begun(long epoch, long sequenced, long position) {

        /** Up to which entry, if the log still reaches that position; of one that was set back nothing is known. */
        long sequencedIf(long last) {
            return position <= last ? sequenced : 0;
        }
    }

    /** Begins a term: every batch of an earlier one is refused from now on. */
    Begun term() {
        return db
                .query(
                        "UPDATE " + log
                                + ".lease SET epoch = epoch + 1, at = now() RETURNING epoch, sequenced, position",
                        (row, n) -> new Begun(row.getLong(1), row.getLong(2), row.getLong(3)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log " + log + " has no lease"));
    }

    /** The same as {@link #renew}, and how far this batch comes: kept with it, or not at all. */
    void reach(long epoch, long sequenced, long position) {
        String reached = "UPDATE " + log + ".lease SET at = now(), sequenced = ?, position = ? WHERE epoch = ?";
        if (db.update(reached, sequenced, position, epoch) == 0) {
            throw new Fenced(log);
        }
    }

    /** Says that this term is at work, and holds any other off until the transaction ends. */
    void renew(long epoch) {
        if (db.update("UPDATE " + log + ".lease SET at = now() WHERE epoch = ?", epoch) == 0) {
            throw new Fenced(log);
        }
    }

    /** The same while there is nothing to write: losing it in a crash loses nothing, so it waits for no disk. */
    void renewIdly(long epoch) {
        db.execute("SET LOCAL synchronous_commit = off");
        renew(epoch);
    }

    Optional<StoredOrigin> newestOrigin() {
        return StoredOrigin.newest(log, db);
    }

    /** When the last leaf was given its place. */
    Optional<Instant> lastTime() {
        return db
                .query(
                        "SELECT at FROM " + log + ".leaf ORDER BY position DESC LIMIT 1",
                        (row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst();
    }

    void open(StoredOrigin origin, Instant at) {
        db.update(
                "INSERT INTO " + log
                        + ".origin (first, name, edition, keys, type, opened_at) VALUES (?, ?, ?, ?, ?, ?)",
                origin.first(),
                origin.name(),
                origin.edition(),
                origin.keys(),
                origin.type().name(),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    void write(Leaves leaves) {
        db.execute((ConnectionCallback<Integer>) connection -> insert(connection, leaves));
    }

    private Integer insert(Connection connection, Leaves leaves) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO " + log + ".leaf (position, entry, at, body)"
                + " SELECT ? + n - 1, entry, ?, body FROM unnest(?::bigint[], ?::bytea[])"
                + " WITH ORDINALITY AS batch (entry, body, n)")) {
            Array entries = connection.createArrayOf("int8", leaves.entries());
            Array bodies = connection.createArrayOf("bytea", leaves.bodies());
            insert.setLong(1, leaves.position());
            insert.setObject(2, leaves.time());
            insert.setArray(3, entries);
            insert.setArray(4, bodies);
            return insert.executeUpdate();
        }
    }

    void write(StoredOrigin origin, List<Tile> tiles) {
        db.batchUpdate(
                "INSERT INTO " + log + ".tile (first, level, n, hashes) VALUES (?, ?, ?, ?)",
                tiles.stream()
                        .map(tile -> new Object[] {origin.first(), tile.level(), tile.index(), tile.bytes()})
                        .toList());
    }

    void write(StoredOrigin origin, long size, Hash root, SignedNote note, Instant at) {
        db.update(
                "INSERT INTO " + log + ".checkpoint (first, size, root, note, at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (first) DO UPDATE SET size = excluded.size, root = excluded.root,"
                        + " note = excluded.note, at = excluded.at WHERE checkpoint.size <= excluded.size",
                origin.first(),
                size,
                root.bytes(),
                note.encoded(),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    /** Keeps the newest checkpoint as that of the day on which it was signed. */
    void keepDay(StoredOrigin origin, LocalDate day) {
        db.update(
                "INSERT INTO " + log + ".daily (first, day, size, root, note)"
                        + " SELECT first, ?, size, root, note FROM " + log + ".checkpoint WHERE first = ?"
                        + " ON CONFLICT DO NOTHING",
                day,
                origin.first());
    }

    void announce() {
        db.execute("NOTIFY " + Arrivals.channel(log));
    }
}
