package limits.api.eventlog;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import limits.kernel.Actor;

/**
 * Where an event comes from.
 *
 * @param actor who asked, under which mandate
 * @param at when it was decided
 * @param command the command's identifier, given by the asker; one command has one effect
 * @param cause what led to the command: the command itself when a person asked, else the event that a policy answered
 */
public record Provenance(Actor actor, Instant at, UUID command, UUID cause) {

    public static final String ACTOR = "actor";
    public static final String AT = "at";
    public static final String COMMAND = "command";
    public static final String CAUSE = "cause";

    /** As the metadata that handlers receive. */
    public Map<String, Object> metadata() {
        return Map.of(ACTOR, actor, AT, at, COMMAND, command, CAUSE, cause);
    }

    /** From the metadata of an event. */
    public static Provenance of(Map<String, ?> metadata) {
        if (!(metadata.get(ACTOR) instanceof Actor actor)
                || !(metadata.get(AT) instanceof Instant at)
                || !(metadata.get(COMMAND) instanceof UUID command)
                || !(metadata.get(CAUSE) instanceof UUID cause)) {
            throw new IllegalStateException("an event from nobody is not stored");
        }
        return new Provenance(actor, at, command, cause);
    }
}
