package limits.casesharing.item;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import limits.casesharing.casefile.Situation;
import limits.kernel.Actor;
import limits.kernel.ParisTime;

/**
 * What this node saw around situations a moment ago, for whoever shares: her command is decided again on what is so.
 *
 * <p><b>What this guarantees:</b> nothing older than ten seconds and nothing of another day; gives nothing to somebody whom
 * the situation is not there for.
 *
 * <p><b>What it does not:</b> it is not what is so. No reading, no preview and no refusal may rest on it.
 */
final class Lately {

    static final Duration LASTS = Duration.ofSeconds(10);

    /** Situations remembered; a team works in far fewer within ten seconds. */
    private static final int MOST = 500;

    private record Seen(Exchange exchange, Instant at) {

        boolean fits(Instant moment) {
            return !moment.isBefore(at)
                    && moment.isBefore(at.plus(LASTS))
                    && exchange.day().equals(ParisTime.dayOf(moment));
        }
    }

    private final Map<Situation.Id, Seen> seen = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Situation.Id, Seen> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Exchange> around(Situation.Id situation, Actor by, Instant at) {
        return Optional.ofNullable(seen.get(situation))
                .filter(one -> one.fits(at))
                .map(Seen::exchange)
                .filter(there -> there.knows(by));
    }

    /** What was just looked up. */
    synchronized void saw(Situation.Id situation, Exchange exchange, Instant at) {
        seen.remove(situation);
        seen.put(situation, new Seen(exchange, at));
    }

    /** It may not be so any more. */
    synchronized void forget(Situation.Id situation) {
        seen.remove(situation);
    }
}
