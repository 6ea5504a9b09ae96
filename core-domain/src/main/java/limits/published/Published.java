package limits.published;

import java.time.LocalDate;
import limits.kernel.Quarter;

/** Everything that can leave the confidential house: a catalogue, a quarter's numbers, or the word that they are late. */
public sealed interface Published permits Catalogue, PublishedRelease, ReleaseDelayed {

    /** Days between the end of a quarter and its release; design value. */
    int DAYS_TO_CLOSE = 30;

    /** The day on which a quarter closes: its numbers stand from then on, and never move. */
    static LocalDate closing(Quarter quarter) {
        return quarter.next().firstDay().plusDays(DAYS_TO_CLOSE);
    }

    /** Under which catalogue. */
    Catalogue.Version catalogue();
}
