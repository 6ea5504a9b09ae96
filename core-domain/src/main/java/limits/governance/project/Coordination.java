package limits.governance.project;

import java.time.LocalDate;
import limits.governance.project.ProjectEvent.CoordinatorAppointed;
import limits.governance.project.ProjectEvent.CoordinatorReplaced;
import limits.kernel.Person;

/** Who does the operational work: nobody yet, or one person at a time. Guidelines §1.1. */
public sealed interface Coordination {

    record Vacant() implements Coordination {}

    /**
     * Entrusted to one person.
     *
     * @param from this person's first day
     * @param coveredSince first day since which somebody has done the work without a gap
     */
    record Entrusted(Person coordinator, LocalDate from, LocalDate coveredSince) implements Coordination {}

    default Coordination evolve(ProjectEvent.OfCoordination event) {
        return switch (event) {
            case CoordinatorAppointed a -> new Entrusted(a.coordinator(), a.from(), a.from());
            case CoordinatorReplaced r -> new Entrusted(r.successor(), r.from(), coveredSince(r.from()));
        };
    }

    /** Whether somebody does the work on this day. */
    default boolean activeOn(LocalDate day) {
        return this instanceof Entrusted now && !day.isBefore(now.coveredSince());
    }

    private LocalDate coveredSince(LocalDate otherwise) {
        return this instanceof Entrusted now ? now.coveredSince() : otherwise;
    }
}
