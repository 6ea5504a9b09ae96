package limits.api.audit;

import java.util.List;
import java.util.stream.Collectors;
import limits.casesharing.item.ReadingAgain.Outcome;

/**
 * What came of deciding every answered reading again.
 *
 * @param readings how many answered readings the access log holds
 * @param undecided those for which no version was in force, so that there was nothing to decide on
 * @param differing those that came out otherwise, in order
 */
public record DecidedAgain(long readings, long undecided, List<Differing> differing) {

    /** A reading that came out otherwise, or whose grounds are gone. */
    public record Differing(long position, Outcome outcome) {}

    /** At most so many are named on one page or line. */
    private static final int NAMED = 20;

    public DecidedAgain {
        differing = List.copyOf(differing);
    }

    /** Whether every reading came out as it was answered. */
    public boolean same() {
        return differing.isEmpty();
    }

    /** Those that are named, the first ones. */
    public List<Differing> first() {
        return differing.stream().limit(NAMED).toList();
    }

    /** The finding in one line, in both languages, for a terminal. */
    public String line() {
        return same()
                ? "readings / lectures  same when decided again / identiques une fois redécidées  %d"
                        .formatted(readings)
                : "readings / lectures  OTHERWISE / AUTREMENT  %d / %d  entries / inscriptions %s"
                        .formatted(differing.size(), readings, positions());
    }

    private String positions() {
        return first().stream()
                .map(one -> one.position() + " (" + one.outcome() + ")")
                .collect(Collectors.joining(", "));
    }
}
