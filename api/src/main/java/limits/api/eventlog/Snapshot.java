package limits.api.eventlog;

/**
 * One story folded up to one of its events.
 *
 * @param sequence the last event that is in it
 * @param revision which code folded it; read by that code only
 * @param standing what is so, as JSON
 */
public record Snapshot(String stream, String story, long sequence, String revision, String standing) {}
