package limits.api.contexts;

import limits.kernel.Refused;

/** Why a command is refused before any rule of a room is asked. */
public enum CommandRefusal implements Refused.Reason {
    /** Not open to the mandate of whoever asked. */
    NOT_YOURS_TO_ASK,
    /** It is about something that does not exist. */
    NO_SUCH_THING,
    /** The same person used this identifier for something else. */
    IDENTIFIER_TAKEN,
    /** Another decision on the same subject came first. */
    CAME_SECOND;

    @Override
    public String code() {
        return "command." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
