package limits.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar that mandates, agreements and meetings are counted in: the one of metropolitan France. */
public final class ParisTime {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ParisTime() {}

    /** The day it was in Paris at this instant. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, PARIS);
    }
}
