/**
 * Axon's side of a log: stories for its aggregates, a stream that wakes for its readers, what is remembered of recently
 * decided subjects, snapshots. Knows Axon and the log; knows no SQL and no room of the domain.
 */
@NullMarked
package limits.api.eventlog.axon;

import org.jspecify.annotations.NullMarked;
