package limits.benchmarks;

import java.time.LocalDate;
import java.util.Set;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of minutes. */
sealed interface MinutesCommand extends Ask {

    /** Notes a remark. */
    record NoteRemark(@TargetAggregateIdentifier Minutes.Id minutes, Words words, LocalDate on)
            implements MinutesCommand {}

    @Override
    default Set<Capacity> openTo() {
        return Set.of(Capacity.COORDINATOR);
    }
}
