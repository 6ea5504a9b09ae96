package limits.casesharing.accesslog;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.sealing.OpeningGrant;
import limits.kernel.Key;
import limits.kernel.Person;

/**
 * A committed entry that permits one reading, and so the grant to open it: the only kind of grant there is.
 *
 * <p><b>What this guarantees:</b> serves once, for the item, version and reader of its entry, from the instant of the
 * entry and for ten seconds.
 *
 * <p><b>What it does not:</b> it cannot be kept, stored or handed to another process.
 */
public final class CommittedEntry implements OpeningGrant {

    /** How long after its instant an entry may open something. */
    public static final Duration LASTS = Duration.ofSeconds(10);

    private final ReadingAnswered entry;
    private final AtomicBoolean spent = new AtomicBoolean();

    CommittedEntry(ReadingAnswered entry) {
        this.entry = entry;
    }

    @Override
    public boolean serves(Key item, int version, Person reader, Instant at) {
        return spent.compareAndSet(false, true)
                && entry.item().equals(item)
                && entry.version() == version
                && entry.by().person().equals(reader)
                && !at.isBefore(entry.at())
                && !at.isAfter(entry.at().plus(LASTS));
    }

    /** The key of the entry. */
    public Key key() {
        return entry.entry();
    }

    @Override
    public String toString() {
        return "(an entry)";
    }
}
