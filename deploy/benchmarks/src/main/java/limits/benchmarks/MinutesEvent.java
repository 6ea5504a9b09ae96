package limits.benchmarks;

import java.time.LocalDate;
import limits.kernel.EventName;
import limits.kernel.Words;

/** What can be so in minutes. */
sealed interface MinutesEvent {

    Minutes.Id minutes();

    /** Minutes began. */
    @EventName("benchmarks.minutes-opened")
    record MinutesOpened(Minutes.Id minutes) implements MinutesEvent {}

    /** A remark was noted. */
    @EventName("benchmarks.remark-noted")
    record RemarkNoted(Minutes.Id minutes, Words words, LocalDate on) implements MinutesEvent {}
}
