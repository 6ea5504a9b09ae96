package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.Organisation;

/**
 * A situation as decisions see it.
 *
 * @param originator the body that brought it
 * @param reviewBy the last day of the next review
 * @param seen sequence number of the last event that this rests on
 */
public record SituationFile(
        Situation.Id id,
        Group.Id group,
        Pseudonym pseudonym,
        Youth youth,
        Origin origin,
        Set<Purpose> purposes,
        Organisation originator,
        LocalDate openedOn,
        Notice notice,
        Team team,
        LocalDate reviewBy,
        Optional<LocalDate> closedOn,
        long seen) {

    public SituationFile {
        purposes = Set.copyOf(purposes);
    }

    public boolean open() {
        return closedOn.isEmpty();
    }

    /** What the family was told, as far as it counts on this day. */
    public FamilyNotice noticeOn(LocalDate day) {
        return notice.on(day, youth.ofAgeOn(day));
    }
}
