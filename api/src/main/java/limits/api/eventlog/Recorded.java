package limits.api.eventlog;

import java.time.Instant;

/**
 * What was appended, as it was stored.
 *
 * @param at when the appending node's clock said it was, in UTC, to the microsecond
 */
public record Recorded(Instant at, Draft draft) {}
