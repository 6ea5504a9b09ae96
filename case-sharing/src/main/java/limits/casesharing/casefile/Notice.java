package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.Optional;
import limits.casesharing.charter.FamilyNotice;
import limits.kernel.Person;

/**
 * What the family was told. Nothing is shared before the young person and the parents were informed, or a deferral in the
 * child's interest was confirmed by a second person. CASF L226-2-2; GDPR art. 14.
 *
 * @param youngPerson the day the young person was informed
 * @param parents the day the parents were informed; not needed once the young person is of age
 */
public record Notice(Optional<LocalDate> youngPerson, Optional<LocalDate> parents, Optional<Deferral> deferral) {

    public static final Notice NONE = new Notice(Optional.empty(), Optional.empty(), Optional.empty());

    /** Who is informed. */
    public enum Informed {
        YOUNG_PERSON,
        PARENTS
    }

    /** How somebody was informed. */
    public enum Manner {
        TOLD_IN_PERSON,
        TOLD_WITH_AN_INTERPRETER,
        BY_TELEPHONE,
        BY_LETTER
    }

    /** Why the information waits. CASF L226-2-2: in the child's interest alone. */
    public enum WaitsBecause {
        DANGER_FOR_THE_CHILD,
        REPRISALS_FEARED,
        PARENTS_INVOLVED,
        PARENTS_NOT_REACHED
    }

    /**
     * A deferral.
     *
     * @param proposedBy who proposed it, and so cannot confirm it
     * @param until the last day it counts
     */
    public record Deferral(Person proposedBy, LocalDate until, boolean confirmed) {}

    Notice informed(Informed who, LocalDate on) {
        return switch (who) {
            case YOUNG_PERSON -> new Notice(Optional.of(on), parents, deferral);
            case PARENTS -> new Notice(youngPerson, Optional.of(on), deferral);
        };
    }

    Notice deferred(Person proposedBy, LocalDate until) {
        return new Notice(youngPerson, parents, Optional.of(new Deferral(proposedBy, until, false)));
    }

    Notice confirmed() {
        return new Notice(youngPerson, parents, deferral.map(one -> new Deferral(one.proposedBy(), one.until(), true)));
    }

    boolean has(Informed who) {
        return switch (who) {
            case YOUNG_PERSON -> youngPerson.isPresent();
            case PARENTS -> parents.isPresent();
        };
    }

    /** What a decision on this day may rest on. */
    public FamilyNotice on(LocalDate day, boolean ofAge) {
        if (youngPerson.isPresent() && (ofAge || parents.isPresent())) {
            return FamilyNotice.INFORMED;
        }
        boolean waits = deferral.filter(Deferral::confirmed)
                .filter(one -> !day.isAfter(one.until()))
                .isPresent();
        return waits ? FamilyNotice.EXEMPT_CHILD_INTEREST : FamilyNotice.NONE;
    }
}
