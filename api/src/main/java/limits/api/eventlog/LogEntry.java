package limits.api.eventlog;

import java.time.Instant;
import limits.kernel.Fingerprint;

/**
 * One stored entry.
 *
 * @param position counts the log's entries, from 1 without gaps
 * @param recordedAt when the database took it, in UTC, to the microsecond
 * @param previous the fingerprint of the entry before, or of the log's name for the first
 * @param fingerprint covers every other part, {@code previous} included
 */
public record LogEntry(long position, Instant recordedAt, Draft draft, Fingerprint previous, Fingerprint fingerprint) {}
