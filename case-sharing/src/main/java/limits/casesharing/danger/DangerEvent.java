package limits.casesharing.danger;

import java.time.LocalDate;
import limits.casesharing.casefile.Situation;
import limits.kernel.EventName;
import limits.kernel.Person;

/** Everything that can be so about a report of danger: that it was made, never what it said. */
public sealed interface DangerEvent {

    DangerReport.Id report();

    @EventName("casesharing.danger-reported")
    record DangerReported(DangerReport.Id report, Addressee addressee, Person author, LocalDate on)
            implements DangerEvent {}

    /** The author named the situation it is about. */
    @EventName("casesharing.danger-linked")
    record DangerLinked(DangerReport.Id report, Situation.Id situation) implements DangerEvent {}

    @EventName("casesharing.copy-sent")
    record CopySent(DangerReport.Id report, LocalDate on) implements DangerEvent {}
}
