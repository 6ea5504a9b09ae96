package limits.api.eventlog.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limits.api.eventlog.LogName;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.LogReader.Committed;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tree;
import limits.kernel.Fingerprint;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Recomputes a log where it lies, from its entries alone, and names the first place that does not follow.
 *
 * <p>What this guarantees: the entries are, to the byte and in order, those whose tree the newest checkpoint signs, under the
 * keys that lie beside it. What it does not: that these are the keys, and this the checkpoint, that people saw; compare with
 * the fingerprint in the minutes, or verify an export under keys kept elsewhere.
 */
public final class LogVerifier {

    private static final int PAGE = 1_000;

    private final LogName log;
    private final LogReader reader;
    private final JdbcTemplate db;
    private final Instant expired;

    /** @param db signs in as a role that may read this log; no entry of it may be gone */
    public LogVerifier(LogName log, JdbcTemplate db) {
        this(log, db, Instant.EPOCH);
    }

    /** @param expired entries that got their place before this may be gone; their leaves must stand */
    public LogVerifier(LogName log, JdbcTemplate db, Instant expired) {
        this.log = log;
        this.reader = new LogReader(log, db);
        this.db = db;
        this.expired = expired;
    }

    /** What a verification found. */
    public sealed interface Verdict {

        /**
         * Every place follows.
         *
         * @param entries how many places the log has, its own signs of life included
         * @param printed what minutes print: how many of them are in its newest tree, and that tree's root
         */
        record Whole(long entries, PrintedFingerprint printed) implements Verdict {}

        /** The first place that does not follow, and in which way. */
        record Broken(long position, Fault fault) implements Verdict {}
    }

    /** In which way a place does not follow. */
    public enum Fault {
        /** A position is missing. */
        POSITION,
        /** Its entry is not there, although its time is not over. */
        MISSING,
        /** Its entry is not what was committed to. */
        CONTENT,
        /** The tree up to here is not the one that was signed. */
        CHECKPOINT,
        /** Before it lies an entry that never got a place, although those around it did: not ours, or kept from its place. */
        PASSED_OVER
    }

    /** Verifies every origin of the log. */
    public Verdict verify() {
        Optional<Verdict.Broken> broken = Optional.empty();
        var end = new PrintedFingerprint(0, Hash.EMPTY_ROOT);
        long position = 0;
        List<StoredOrigin> origins = StoredOrigin.all(log, db);
        for (int each = 0; each < origins.size() && broken.isEmpty(); each++) {
            StoredOrigin origin = origins.get(each);
            Optional<Checkpoint> signed = signed(origin);
            if (signed.isEmpty()) {
                return new Verdict.Broken(origin.first(), Fault.CHECKPOINT);
            }
            var tree = Tree.empty();
            broken = grow(tree, origin, signed.orElseThrow().size());
            position = origin.first() + tree.size() - 1;
            if (broken.isEmpty() && !tree.root().equals(signed.orElseThrow().root())) {
                broken = Optional.of(new Verdict.Broken(position, Fault.CHECKPOINT));
            }
            end = new PrintedFingerprint(tree.size(), tree.root());
        }
        if (broken.isPresent()) {
            return broken.orElseThrow();
        }
        // Places that no checkpoint covers: somebody else than the sequencer gave them.
        if (position < reader.head()) {
            return new Verdict.Broken(position + 1, Fault.CHECKPOINT);
        }
        var whole = new Verdict.Whole(position, end);
        return passedOver()
                .<Verdict>map(behind -> new Verdict.Broken(behind, Fault.PASSED_OVER))
                .orElse(whole);
    }

    /** The sequencer says up to which entry all have their places, and never says so of one that is not ours. */
    private Optional<Long> passedOver() {
        return db
                .queryForList(
                        "SELECT coalesce((SELECT min(position) FROM " + log + ".leaf WHERE entry > e.id), 1) FROM "
                                + log
                                + ".entry e WHERE e.id <= (SELECT sequenced FROM " + log
                                + ".lease) AND NOT EXISTS (SELECT 1 FROM " + log
                                + ".leaf l WHERE l.entry = e.id) ORDER BY e.id LIMIT 1",
                        Long.class)
                .stream()
                .findFirst();
    }

    private static Optional<Checkpoint> signed(StoredOrigin origin) {
        try {
            return Optional.of(LogVerifierKeys.parse(origin.keys()).open(origin.note()));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private Optional<Verdict.Broken> grow(Tree tree, StoredOrigin origin, long size) {
        while (tree.size() < size) {
            long behind = origin.first() + tree.size() - 1;
            List<Committed> page = reader.committed(behind, (int) Math.min(PAGE, size - tree.size()));
            if (page.isEmpty()) {
                return Optional.of(new Verdict.Broken(behind + 1, Fault.POSITION));
            }
            for (Committed place : page) {
                Optional<Fault> fault = fault(place, origin.first() + tree.size());
                if (fault.isPresent()) {
                    return Optional.of(new Verdict.Broken(origin.first() + tree.size(), fault.orElseThrow()));
                }
                byte[] leaf = leaf(origin, place);
                tree.addLeaf(leaf, 0, leaf.length);
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> fault(Committed place, long expected) {
        if (place.position() != expected) {
            return Optional.of(Fault.POSITION);
        }
        if (place.own()) {
            return Optional.empty();
        }
        if (place.now().isEmpty()) {
            return place.at().isBefore(expired) ? Optional.empty() : Optional.of(Fault.MISSING);
        }
        return Arrays.equals(place.body(), place.now().orElseThrow()) ? Optional.empty() : Optional.of(Fault.CONTENT);
    }

    private static byte[] leaf(StoredOrigin origin, Committed place) {
        return place.own()
                ? place.body()
                : origin.entry(place.at(), place.body(), place.position()).bytes();
    }

    /**
     * After which position the log had this fingerprint as the root of its tree; empty if it never had. Only as good as the
     * verification that went before.
     */
    public Optional<Long> positionOf(Fingerprint kept) {
        var found = new ArrayList<Long>();
        for (StoredOrigin origin : StoredOrigin.all(log, db)) {
            var tree = Tree.empty();
            if (tree.root().hex().equals(kept.hex())) {
                found.add(origin.first() - 1);
            }
            origin.eachLeaf(origin.size(), leaf -> {
                tree.addLeaf(leaf, 0, leaf.length);
                if (tree.root().hex().equals(kept.hex())) {
                    found.add(origin.first() + tree.size() - 1);
                }
            });
        }
        return found.stream().findFirst();
    }
}
