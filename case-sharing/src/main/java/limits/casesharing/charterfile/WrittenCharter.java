package limits.casesharing.charterfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Terms;

/**
 * A charter as a file says it.
 *
 * @param name what the authority calls it
 * @param version as the authority counts
 * @param proposed by the members of the group. CSI L132-5
 * @param adoptedOn by the council, on that day; empty for a draft
 * @param unmoved what it asks that no charter moves
 */
public record WrittenCharter(
        String name,
        int version,
        boolean proposed,
        Optional<LocalDate> adoptedOn,
        Clauses clauses,
        List<Unmoved> unmoved) {

    public WrittenCharter {
        unmoved = List.copyOf(unmoved);
    }

    /** Whether the council adopted it. */
    public boolean adopted() {
        return adoptedOn.isPresent();
    }

    /** What binds under it, over this floor: from its first day on, and nothing before the council adopted it. CSI L132-5. */
    public Terms over(Floor floor) {
        LocalDate from = adoptedOn.filter(clauses.validFrom()::isBefore).orElse(clauses.validFrom());
        boolean inTime = adopted() && !from.isAfter(clauses.validUntil());
        return new Terms(floor, inTime ? clauses.from(from) : clauses, proposed, inTime);
    }
}
