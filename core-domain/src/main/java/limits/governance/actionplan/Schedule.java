package limits.governance.actionplan;

import java.time.LocalDate;

/** When an action is to run: first and last day, both included, Paris time. */
public record Schedule(LocalDate from, LocalDate to) {

    boolean backwards() {
        return to.isBefore(from);
    }
}
