package limits.casesharing.charter;

import java.util.Optional;

/** The answer: the gate that decided and, at the needs' gate, which need was not met. */
public sealed interface Decision {

    Gate gate();

    /** Permitted: a report of danger, or every gate was passed. */
    record Permitted(Gate gate) implements Decision {}

    /** Stopped at the first gate that failed. */
    record Denied(Gate gate) implements Decision {}

    /** Stopped at the needs of the channel. */
    record Lacking(Need missing) implements Decision {

        @Override
        public Gate gate() {
            return Gate.R15_NEED;
        }
    }

    default boolean permitted() {
        return this instanceof Permitted;
    }

    default Optional<Need> need() {
        return this instanceof Lacking lacking ? Optional.of(lacking.missing()) : Optional.empty();
    }

    /** The name an access log keeps, such as {@code R14_RECEIVER} or {@code R15_NEED_CASE_TASK}. */
    default String code() {
        return this instanceof Lacking lacking ? Gate.R15_NEED + "_" + lacking.missing() : gate().name();
    }
}
