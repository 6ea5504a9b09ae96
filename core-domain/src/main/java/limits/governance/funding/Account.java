package limits.governance.funding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import limits.governance.actionplan.PlannedAction;
import limits.kernel.Euros;

/**
 * Committed money and where it goes.
 *
 * @param allocated by action, never more in all than committed
 * @param spent by action, never more than the action has
 */
public record Account(Euros committed, Map<PlannedAction.Id, Euros> allocated, Map<PlannedAction.Id, Euros> spent) {

    static Account opened(Euros committed) {
        return new Account(committed, Map.of(), Map.of());
    }

    Account allocating(PlannedAction.Id action, Euros amount) {
        return new Account(committed, plus(allocated, action, amount), spent);
    }

    Account spending(PlannedAction.Id action, Euros amount) {
        return new Account(committed, allocated, plus(spent, action, amount));
    }

    /** Whether more would be allocated than was committed. */
    boolean overdrawn() {
        return allocated.values().stream().reduce(Euros.NONE, Euros::plus).compareTo(committed) > 0;
    }

    /** Whether this action would cost more than it has. */
    boolean overspent(PlannedAction.Id action) {
        return of(spent, action).compareTo(of(allocated, action)) > 0;
    }

    private static Euros of(Map<PlannedAction.Id, Euros> sums, PlannedAction.Id action) {
        return sums.getOrDefault(action, Euros.NONE);
    }

    private static Map<PlannedAction.Id, Euros> plus(
            Map<PlannedAction.Id, Euros> sums, PlannedAction.Id action, Euros amount) {
        var more = new LinkedHashMap<>(sums);
        more.merge(action, amount, Euros::plus);
        return Collections.unmodifiableMap(more);
    }
}
