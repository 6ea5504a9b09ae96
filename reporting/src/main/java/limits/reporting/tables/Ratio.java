package limits.reporting.tables;

import java.util.Optional;

/**
 * A share, in whole per cent, computed from published blocks only, with the least and the most that the contract allows.
 * None where the denominator is below four blocks: there it would say little and seem to say much.
 */
public record Ratio(int percent, int least, int most) {

    /** Smallest denominator of a share, in blocks. Our rule. */
    public static final int FEWEST_BLOCKS = 4;

    private static final int ALL = 100;

    /** @param part counts some of those whom {@code whole} counts, so a share is never above 100 */
    static Optional<Ratio> of(Shown part, Shown whole) {
        if (whole.value().blocks() < FEWEST_BLOCKS) {
            return Optional.empty();
        }
        int persons = whole.value().persons();
        return Optional.of(new Ratio(
                Math.min(ALL, Math.round((float) ALL * part.value().persons() / persons)),
                Math.min(ALL, ALL * part.least() / whole.most()),
                Math.min(ALL, (ALL * part.most() + whole.least() - 1) / whole.least())));
    }
}
