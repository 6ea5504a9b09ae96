package limits.benchmarks;

import java.util.Locale;

/** What was asked of a figure. */
record Asked(double limit, boolean atMost) {

    static Asked atLeast(double limit) {
        return new Asked(limit, false);
    }

    static Asked atMost(double limit) {
        return new Asked(limit, true);
    }

    boolean reachedBy(double figure) {
        return atMost ? figure <= limit : figure >= limit;
    }

    @Override
    public String toString() {
        String number = limit == Math.rint(limit)
                ? String.format(Locale.ROOT, "%.0f", limit)
                : String.format(Locale.ROOT, "%s", limit);
        return (atMost ? "≤ " : "≥ ") + number;
    }
}
