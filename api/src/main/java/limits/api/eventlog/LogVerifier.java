package limits.api.eventlog;

import java.util.Iterator;
import limits.kernel.Fingerprint;

/**
 * Recomputes a log from its entries and names the first one that does not follow.
 *
 * <p>What this guarantees: the entries are, to the byte and in order, those that led to the fingerprint it reports. What it
 * does not: that this fingerprint is the one that people saw; compare it with the one in the minutes.
 */
public final class LogVerifier {

    private final LogName log;
    private EventLog.Head head;

    public LogVerifier(LogName log) {
        this.log = log;
        this.head = new EventLog.Head(0, Chain.origin(log));
    }

    /** What a verification found. */
    public sealed interface Verdict {

        /** Every entry follows; this is where the log ends. */
        record Whole(long entries, Fingerprint fingerprint) implements Verdict {}

        /** The first entry that does not follow, and in which way. */
        record Broken(long position, Fault fault) implements Verdict {}
    }

    /** In which way an entry does not follow. */
    public enum Fault {
        /** A position is missing, or stands twice. */
        POSITION,
        /** It does not name the fingerprint of the entry before. */
        PREVIOUS,
        /** Its own fingerprint is not that of its content. */
        CONTENT
    }

    /** Verifies entries in order, from the first of the log on. */
    public Verdict verify(Iterator<LogEntry> entries) {
        while (entries.hasNext()) {
            LogEntry entry = entries.next();
            if (entry.position() != head.position() + 1) {
                return new Verdict.Broken(head.position() + 1, Fault.POSITION);
            }
            if (!entry.previous().equals(head.fingerprint())) {
                return new Verdict.Broken(entry.position(), Fault.PREVIOUS);
            }
            if (!entry.fingerprint().equals(recomputed(entry))) {
                return new Verdict.Broken(entry.position(), Fault.CONTENT);
            }
            head = new EventLog.Head(entry.position(), entry.fingerprint());
        }
        return new Verdict.Whole(head.position(), head.fingerprint());
    }

    /** Verifies a whole log where it lies. */
    public static Verdict verify(EventLog log) {
        return new LogVerifier(log.name()).verify(new Pages(log));
    }

    private Fingerprint recomputed(LogEntry entry) {
        return Chain.next(entry.previous(), entry.position(), entry.recordedAt(), entry.draft());
    }

    /** Walks a log a page at a time, so that a long one needs little memory. */
    private static final class Pages implements Iterator<LogEntry> {

        private final EventLog log;
        private Iterator<LogEntry> page = java.util.Collections.emptyIterator();
        private long position;

        Pages(EventLog log) {
            this.log = log;
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext()) {
                page = log.after(position, 1_000).iterator();
            }
            return page.hasNext();
        }

        @Override
        public LogEntry next() {
            LogEntry entry = page.next();
            position = entry.position();
            return entry;
        }
    }
}
