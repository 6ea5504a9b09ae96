package limits.kernel;

import java.util.Locale;

/**
 * A rule said no. Carries the reason only: the words for people live in the front door's messages, in French and in
 * English, and nothing of what was asked is repeated.
 */
public final class Refused extends RuntimeException {

    /** Why not. Implemented by one enum in each deciding room. */
    public interface Reason {

        /** The name of the constant. */
        String name();

        /** Stable code such as {@code action-plan.not-quorate}: the room's aggregate, then the reason. */
        default String code() {
            Class<?> type = this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
            Class<?> room = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
            return hyphens(room.getSimpleName()) + "."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public Refused(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    private static String hyphens(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
