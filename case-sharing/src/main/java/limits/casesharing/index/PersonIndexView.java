package limits.casesharing.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The index of her group as a member sees it: nothing in it depends on who was asked about, but the notices that go to
 * her as a lead.
 *
 * @param openUntil the last day on which it may be asked; empty while it is shut
 * @param leftToday how often she may still ask today
 * @param notices of the last thirty days, newest first
 */
public record PersonIndexView(Optional<LocalDate> openUntil, int leftToday, List<IndexNotice> notices) {

    public PersonIndexView {
        notices = List.copyOf(notices);
    }
}
