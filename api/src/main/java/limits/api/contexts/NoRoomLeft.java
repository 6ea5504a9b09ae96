package limits.api.contexts;

import java.io.Serial;
import java.sql.SQLException;

/** The disk under the database is full: nothing of what was asked is kept. It may be asked again once there is room. */
public final class NoRoomLeft extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What PostgreSQL calls it. */
    private static final String DISK_FULL = "53100";

    public NoRoomLeft(Throwable cause) {
        super("the disk of the database is full", cause);
    }

    /** Whether that is why something failed. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoRoomLeft
                    || cause instanceof SQLException told && DISK_FULL.equals(told.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
