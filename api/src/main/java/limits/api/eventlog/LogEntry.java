package limits.api.eventlog;

import java.time.Instant;

/**
 * One sequenced entry.
 *
 * @param position counts what the log holds, from 1; a position that no entry has belongs to the log itself, as a heartbeat
 * @param recordedAt when the appending node's clock said it was, in UTC, to the microsecond
 */
public record LogEntry(long position, Instant recordedAt, Draft draft) {}
