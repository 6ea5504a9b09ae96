package limits.api.eventlog.sequencing;

import java.time.Instant;
import limits.api.eventlog.export.StoredOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a year is over. An origin that was opened stays, so one clock alone does not open it: the clock of this machine and
 * that of the database server have to agree. Where both are one machine's, nothing is gained by asking twice.
 */
final class TurnOfTheYear {

    private static final Logger LOG = LoggerFactory.getLogger(TurnOfTheYear.class);

    private final Plan plan;
    private boolean disputed;

    TurnOfTheYear(Plan plan) {
        this.plan = plan;
    }

    /** Whether the year of the origin is over; while the clocks do not agree, it is not, and the programme's log says so once. */
    boolean isOver(StoredOrigin origin, Instant at) {
        boolean here = Origins.isOver(origin, at);
        boolean there = here && Origins.isOver(origin, plan.server().instant());
        if (here && !there && !disputed) {
            LOG.error(
                    "the clock of this machine is in another year than that of the database server; the log {} stays"
                            + " in its origin {}: set the clocks",
                    plan.log(),
                    origin.edition());
        }
        disputed = here && !there;
        return there;
    }

    /** The earlier of two times: no later year than both clocks have reached. */
    Instant agreed(Instant at) {
        Instant there = plan.server().instant();
        return there.isBefore(at) ? there : at;
    }
}
