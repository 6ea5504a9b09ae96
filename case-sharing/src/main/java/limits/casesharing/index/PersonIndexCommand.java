package limits.casesharing.index;

import java.time.LocalDate;
import java.util.Set;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask about an index: that it be open, and that it be no more. What is asked of it is asked at its desk. */
public sealed interface PersonIndexCommand extends Ask {

    @TargetAggregateIdentifier
    PersonIndex.Id index();

    /**
     * Records that the impact assessment covers the index of a group; from then on it may be asked. GDPR art. 35.
     *
     * @param assessedOn the day the assessment was completed
     * @param until the last day it counts, three years after that day at most
     */
    record OpenIndex(@TargetAggregateIdentifier PersonIndex.Id index, LocalDate assessedOn, LocalDate until)
            implements PersonIndexCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.DATA_PROTECTION_OFFICER);
        }
    }

    /** Closes it again, at once; every mark and every question goes. */
    record CloseIndex(@TargetAggregateIdentifier PersonIndex.Id index) implements PersonIndexCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.DATA_PROTECTION_OFFICER, Capacity.MAYOR);
        }
    }
}
