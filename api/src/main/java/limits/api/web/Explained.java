package limits.api.web;

import java.io.Serial;

/**
 * A gate said no to somebody who may hear which: told with the gate's words and the clause they rest on, and with nothing
 * of what was asked for.
 */
public final class Explained extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String gate;

    /** @param gate such as {@code R14_RECEIVER} or {@code R15_NEED_CASE_TASK} */
    public Explained(String gate) {
        super("a gate said no", null, false, false);
        this.gate = gate;
    }

    String gate() {
        return gate;
    }
}
