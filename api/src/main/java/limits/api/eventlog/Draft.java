package limits.api.eventlog;

import java.util.UUID;

/**
 * What is about to be appended, as stable names and exact text.
 *
 * @param event the event's own identifier, unique in the log
 * @param story the kind of story, such as {@code ActionPlan}
 * @param stream which story: the aggregate's key
 * @param sequence counts the events of this stream, from 0 without gaps; one writer wins a number
 * @param name stable event name, never a Java name
 * @param revision which shape of that event, from 1
 * @param payload the event as JSON, stored to the byte
 * @param provenance who, under which mandate, when, by which command and caused by what, as JSON, stored to the byte
 */
public record Draft(
        UUID event,
        String story,
        String stream,
        long sequence,
        String name,
        int revision,
        String payload,
        String provenance) {}
