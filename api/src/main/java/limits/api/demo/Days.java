package limits.api.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import limits.kernel.ParisTime;

/**
 * The calendar of the story, told backwards from the week of the first load: week -1 is the one before it.
 *
 * @param monday of the week in which loading began
 */
record Days(LocalDate monday) {

    /** The week of the first command, long enough before the eight quarters for a committee and a charter. */
    static final int FIRST_WEEK = -118;

    static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static Days endingAt(Instant now) {
        return new Days(ParisTime.dayOf(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The same calendar again, from the first command of an earlier load. */
    static Days begunAt(Instant first) {
        return new Days(ParisTime.dayOf(first).minusWeeks(FIRST_WEEK));
    }

    /** @param weekday 0 for Monday */
    LocalDate on(int week, int weekday) {
        return monday.plusWeeks(week).plusDays(weekday);
    }

    Instant at(int week, int weekday, int hour) {
        return on(week, weekday).atTime(hour, 0).atZone(PARIS).toInstant();
    }
}
