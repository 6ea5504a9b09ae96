package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.kernel.Fingerprint;

/**
 * One version of a charter, as people look at it.
 *
 * @param text fingerprint of the terms: what members sign
 * @param frozen the charter is closed on an incident, whatever its versions say
 * @param changes what it changes in substance against the version adopted before
 */
public record VersionSheet(
        int number,
        Fingerprint text,
        Clauses clauses,
        Optional<LocalDate> proposed,
        Opinion opinion,
        Optional<LocalDate> opinionGiven,
        Optional<Deliberation> adopted,
        List<MaterialChange> changes,
        Optional<LocalDate> supersededFrom,
        Optional<LocalDate> repealed,
        boolean frozen,
        YearlyReview review) {

    /** How a version stands on a day. */
    public enum Standing {
        DRAFTED,
        PROPOSED,
        /** Adopted, its day has not come. */
        TO_COME,
        IN_FORCE,
        /** Would be in force; closed on an incident. */
        FROZEN,
        ENDED,
        SUPERSEDED,
        REPEALED
    }

    /** Computed from the dates, the way decisions compute it. */
    public Standing standing(LocalDate on) {
        if (repealed.isPresent()) {
            return Standing.REPEALED;
        }
        if (adopted.isEmpty()) {
            return proposed.isPresent() ? Standing.PROPOSED : Standing.DRAFTED;
        }
        if (supersededFrom.filter(from -> !on.isBefore(from)).isPresent()) {
            return Standing.SUPERSEDED;
        }
        if (on.isBefore(clauses.validFrom())) {
            return Standing.TO_COME;
        }
        if (on.isAfter(clauses.validUntil())) {
            return Standing.ENDED;
        }
        return frozen ? Standing.FROZEN : Standing.IN_FORCE;
    }

    /** What binds under this version. */
    public Terms terms() {
        return new Terms(Floor.statute(), clauses, proposed.isPresent(), adopted.isPresent());
    }
}
