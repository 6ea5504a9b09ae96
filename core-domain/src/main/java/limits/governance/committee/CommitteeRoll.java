package limits.governance.committee;

import java.time.LocalDate;
import java.util.Optional;
import limits.governance.project.Project;

/**
 * Answers who could decide and when the committee sat. Asked by a decision and answered in the same transaction; the
 * answer holds until that transaction ends.
 */
public interface CommitteeRoll {

    /** The seats in mandate on this day; none if there is no such committee. */
    SeatsOnDate seatsOn(Committee.Id committee, LocalDate day);

    /** The meeting, if this committee held it with its quorum; a decision "of that session" refuses otherwise. */
    Optional<HeldMeeting> held(Committee.Id committee, Meeting.Id meeting);

    /** Whether this committee was constituted for this project. */
    boolean steers(Committee.Id committee, Project.Id project);
}
