package limits.api.audit;

import java.time.ZonedDateTime;

/**
 * One entry of the governance log.
 *
 * @param position in the log, from 1
 * @param at when it was decided, on the clock of Paris
 * @param event stable name: the end of the message code {@code audit.event.<this>}
 * @param story kind of story: the end of the message code {@code audit.story.<this>}
 */
public record DecisionRow(long position, ZonedDateTime at, AccessRow.Author author, String event, String story) {}
