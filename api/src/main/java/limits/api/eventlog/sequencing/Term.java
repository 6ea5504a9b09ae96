package limits.api.eventlog.sequencing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import limits.api.eventlog.Unsequenced;
import limits.api.eventlog.Unsequenced.Row;
import limits.api.eventlog.export.Leaf;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tree;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One sequencer's time at the head of a log: from taking its lock to the loss of its connection or its first fault. What it
 * keeps in memory is what it has committed; whatever fails, the next term reads everything again.
 */
final class Term implements AutoCloseable {

    /** How old the last leaf may become before the log says that it is alive. */
    static final Duration HEARTBEAT = Duration.ofHours(1);

    /** After so long this term did not live through it either: the machine slept, or its clock was set ahead. */
    private static final Duration MISSED = HEARTBEAT.multipliedBy(2);

    private static final int MOST = 4_096;

    private final Plan plan;
    private final HeldConnection held;
    private final TurnOfTheYear turn;
    private final TransactionTemplate transaction;
    private final Books books;
    private final Unsequenced unsequenced;
    private final Horizon horizon;
    private final Strangers strangers = new Strangers();
    private final long epoch;
    private LogKeys keys;
    private StoredOrigin origin;
    private Tree tree;
    private Instant last;
    private boolean takenOver = true;

    private Term(Plan plan, HeldConnection held, JdbcTemplate db, Books books, TransactionTemplate transaction) {
        this.plan = plan;
        this.held = held;
        this.turn = new TurnOfTheYear(plan);
        this.books = books;
        this.transaction = transaction;
        this.unsequenced = new Unsequenced(plan.log(), db, plan.seal());
        Books.Begun begun = books.term();
        this.epoch = begun.epoch();
        this.last = books.lastTime().orElse(Instant.EPOCH);
        this.origin = books.newestOrigin().orElseGet(() -> first(db));
        this.keys = Origins.keys(plan, origin);
        this.tree = origin.tree(origin.size());
        this.horizon = new Horizon(plan.log(), db, begun.sequencedIf(origin.first() + tree.size() - 1));
    }

    /** Takes the log over, unless another sequencer has it. */
    static Optional<Term> take(Plan plan) throws SQLException {
        HeldConnection held = HeldConnection.take(plan);
        try {
            var alone = new SingleConnectionDataSource(held.connection(), true);
            var db = new JdbcTemplate(alone);
            var books = new Books(plan.log(), db);
            if (books.lock()) {
                var transaction = new TransactionTemplate(new JdbcTransactionManager(alone));
                return Optional.of(new Term(plan, held, db, books, transaction));
            }
            held.close();
            return Optional.empty();
        } catch (RuntimeException failed) {
            held.close();
            throw failed;
        }
    }

    /** Gives positions to what waits, and signs; how many leaves were added. */
    int sequence() {
        long provable = horizon.provable();
        List<Row> rows = unsequenced.rows(horizon.passed(), strangers.ahead(), MOST);
        held.nothingTakesLong();
        Instant at = now();
        // An origin without a leaf stays until it has one: the next could not begin behind it.
        if (tree.size() > 0 && turn.isOver(origin, at)) {
            open(Leaf.Cause.YEAR, at);
        }
        var leaves = new Leaves(origin, tree.copy(), at);
        dueSign(at).ifPresent(leaves::add);
        rows.forEach(row -> sort(row, leaves));
        // A full look has seen all up to its last row; what is provable beyond that comes with the next.
        boolean all = rows.size() < MOST;
        long passed = all ? provable : Math.min(provable, rows.getLast().id());
        if (!leaves.isEmpty()) {
            commit(leaves, passed, () -> {});
        }
        horizon.pass(passed);
        strangers.pass(horizon.passed());
        return leaves.count();
    }

    private void sort(Row row, Leaves leaves) {
        switch (row) {
            case Row.Sealed ours -> leaves.add(ours.id(), ours.commitment());
            case Row.Foreign other -> strangers.see(other.id());
        }
    }

    /** The leaf that says that the log is alive, or that it is again, when the last one is old. */
    private Optional<Leaf> dueSign(Instant at) {
        boolean resumed = takenOver;
        takenOver = false;
        Duration silence = Duration.between(last, at);
        if (tree.size() == 0 || silence.compareTo(HEARTBEAT) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                resumed || silence.compareTo(MISSED) >= 0
                        ? new Leaf.Resumed(at, tree.size())
                        : new Leaf.Heartbeat(at, tree.size()));
    }

    /** Opens a new origin whose first leaf names the one before. */
    void open(Leaf.Cause cause, Instant at) {
        open(cause, Origins.next(plan, origin, tree.size(), at), at);
    }

    /** Opens the first origin to follow whose name was never used. */
    void recover(Predicate<String> used) {
        Instant at = now();
        neverEmpty(at);
        StoredOrigin opened = Origins.next(plan, origin, tree.size(), turn.agreed(at));
        while (used.test(opened.name())) {
            opened = Origins.next(plan, opened, 0, turn.agreed(at));
        }
        open(Leaf.Cause.RECOVERY, opened, at);
    }

    private void open(Leaf.Cause cause, StoredOrigin unsigned, Instant at) {
        StoredOrigin closed = origin;
        LocalDate day = day(last);
        var before = new Leaf.Opened(at, cause, origin.name(), tree.root(), tree.size());
        keys = keys.named(unsigned.name());
        origin = Origins.with(unsigned, keys);
        tree = Tree.empty();
        var leaves = new Leaves(origin, Tree.empty(), at);
        leaves.add(before);
        commit(leaves, 0, () -> {
            books.keepDay(closed, day);
            books.open(origin, at);
        });
    }

    /** An origin that another is to follow has a leaf: two cannot begin at one position. */
    private void neverEmpty(Instant at) {
        if (tree.size() == 0) {
            var sign = new Leaves(origin, tree.copy(), at);
            sign.add(new Leaf.Resumed(at, 0));
            commit(sign, 0, () -> {});
        }
    }

    private StoredOrigin first(JdbcTemplate db) {
        Instant at = now();
        StoredOrigin opened = Origins.first(plan, db, turn.agreed(at));
        LogKeys drawn = plan.keys()
                .kept(plan.log(), opened.name())
                .orElseGet(() -> plan.keys().draw(plan.log(), opened.name()));
        StoredOrigin known = Origins.with(opened, drawn);
        transaction.executeWithoutResult(status -> {
            books.renew(epoch);
            books.open(known, at);
            books.write(known, 0, Hash.EMPTY_ROOT, note(known, drawn, Tree.empty(), at), at);
        });
        return known;
    }

    /** @param passed up to which entry all have their places with this batch, as far as that is proven */
    private void commit(Leaves leaves, long passed, Runnable before) {
        long sequenced = strangers.notFrom(Math.max(passed, horizon.passed()));
        SignedNote note = note(origin, keys, leaves.tree(), leaves.at());
        LocalDate day = day(last);
        transaction.executeWithoutResult(status -> {
            books.reach(epoch, sequenced, leaves.end());
            before.run();
            if (tree.size() > 0 && day.isBefore(day(leaves.at()))) {
                books.keepDay(origin, day);
            }
            books.write(leaves);
            books.write(origin, leaves.tiles());
            books.write(origin, leaves.tree().size(), leaves.tree().root(), note, leaves.at());
            books.announce();
        });
        tree = leaves.tree();
        last = leaves.at();
    }

    private static SignedNote note(StoredOrigin under, LogKeys with, Tree signed, Instant at) {
        return with.sign(new Checkpoint(under.name(), signed.size(), signed.root()), at);
    }

    /** Times of a log never go back, whatever the clock does. */
    private Instant now() {
        Instant now = plan.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(last) ? last : now;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Says that this term is at work although nothing waits. */
    void beat() {
        transaction.executeWithoutResult(status -> books.renewIdly(epoch));
    }

    /** Behind which entry this term looks for more. */
    long looksBehind() {
        return horizon.passed();
    }

    /** How many rows were seen in this term that do not bear our seal. */
    long strangers() {
        return strangers.count();
    }

    @Override
    public void close() {
        held.close();
    }
}
