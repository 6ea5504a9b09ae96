package limits.casesharing.index;

import java.time.LocalDate;
import limits.kernel.EventName;

/** Everything that can be so about an index. Who is in it and who was asked about is told by no event. */
public sealed interface PersonIndexEvent {

    PersonIndex.Id index();

    /** The impact assessment covers it, until this day. */
    @EventName("casesharing.index-opened")
    record IndexOpened(PersonIndex.Id index, LocalDate assessedOn, LocalDate until, LocalDate on)
            implements PersonIndexEvent {}

    @EventName("casesharing.index-closed")
    record IndexClosed(PersonIndex.Id index, LocalDate on) implements PersonIndexEvent {}
}
