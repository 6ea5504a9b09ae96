package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tree;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody outside who keeps every checkpoint and follows every entry that shows while things break. */
final class Bystander implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(5);

    private final JdbcTemplate db;
    private final LogReader reader;
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<LogEntry> entries = new ArrayList<>();
    private final Thread thread;
    private volatile boolean open = true;

    /** @param db signs in as a role that may only read */
    Bystander(JdbcTemplate db) {
        this.db = db;
        this.reader = new LogReader(LogUnderFaults.LOG, db);
        this.thread = Thread.ofVirtual().name("bystander").start(this::run);
    }

    private void run() {
        while (open) {
            try {
                look();
            } catch (DataAccessException away) {
                // She looks again.
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private synchronized void look() {
        notes.addAll(db.queryForList("SELECT note FROM " + LogUnderFaults.LOG + ".checkpoint", String.class));
        entries.addAll(reader.after(entries.isEmpty() ? 0 : entries.getLast().position(), 1_000));
    }

    /** That every checkpoint she ever saw is one of the tree as it lies now, and every entry is where she read it. */
    synchronized void assertNothingChangedBehindHer() {
        look();
        var left = new LinkedHashSet<>(notes);
        for (StoredOrigin origin : StoredOrigin.all(LogUnderFaults.LOG, db)) {
            Set<Checkpoint> hers = opened(origin, left);
            var tree = Tree.empty();
            hers.removeIf(seen -> seen.size() == 0 && seen.root().equals(Hash.EMPTY_ROOT));
            origin.eachLeaf(origin.size(), leaf -> {
                tree.addLeaf(leaf, 0, leaf.length);
                hers.remove(new Checkpoint(origin.name(), tree.size(), tree.root()));
            });
            assertThat(hers).as("checkpoints that the tree does not follow").isEmpty();
        }
        assertThat(left).as("checkpoints of no origin").isEmpty();
        List<LogEntry> now = new ArrayList<>();
        reader.each(now::add);
        assertThat(now.subList(0, entries.size())).isEqualTo(entries);
    }

    private static Set<Checkpoint> opened(StoredOrigin origin, Set<String> left) {
        LogVerifierKeys keys = LogVerifierKeys.parse(origin.keys());
        Set<Checkpoint> opened = new LinkedHashSet<>();
        left.removeIf(text -> {
            SignedNote note = SignedNote.parse(text);
            return note.text().startsWith(origin.name() + "\n") && opened.add(keys.open(note));
        });
        return opened;
    }

    /** How many checkpoints she has kept. */
    synchronized int kept() {
        return notes.size();
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
