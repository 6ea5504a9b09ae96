package limits.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The calendar that mandates, agreements and meetings are counted in: the one of metropolitan France. */
public final class ParisTime {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ParisTime() {}

    /** The instant at which it is this time of this day in Paris. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PARIS).toInstant();
    }

    /** The day it was in Paris at this instant. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, PARIS);
    }
}
