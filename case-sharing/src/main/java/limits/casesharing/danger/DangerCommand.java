package limits.casesharing.danger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import limits.casesharing.casefile.Situation;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask about a report of danger; everybody may. */
public sealed interface DangerCommand extends Ask {

    @TargetAggregateIdentifier
    DangerReport.Id report();

    @Override
    default Set<Capacity> openTo() {
        return EnumSet.allOf(Capacity.class);
    }

    /** Note that a report was made. */
    record ReportDanger(@TargetAggregateIdentifier DangerReport.Id report, Addressee addressee, LocalDate on)
            implements DangerCommand {}

    /** Note that a report was made, about the young person of a situation; the situation is not looked up. */
    record ReportDangerInSituation(
            @TargetAggregateIdentifier DangerReport.Id report,
            Addressee addressee,
            LocalDate on,
            Situation.Id situation)
            implements DangerCommand {}

    /** Note that the president of the departmental council has received the copy. */
    record RecordCopySent(@TargetAggregateIdentifier DangerReport.Id report, LocalDate on) implements DangerCommand {}
}
