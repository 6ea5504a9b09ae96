package limits.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of one contender in one setting, round by round.
 *
 * @param measured what was measured, such as {@code append}
 * @param setting under which circumstances, such as {@code 16 callers}
 * @param who the contender
 * @param unit of the values
 */
record Series(String measured, String setting, String who, String unit, List<Double> values) {

    Series {
        values = List.copyOf(values);
    }

    static Series single(String measured, String setting, String who, String unit, double value) {
        return new Series(measured, setting, who, unit, List.of(value));
    }

    Spread spread() {
        return Spread.of(values);
    }

    /** This divided by the other, each round by the round beside it, so that what slows both cancels out. */
    Spread against(Series other) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < values.size(); round++) {
            ratios.add(values.get(round) / other.values().get(round));
        }
        return Spread.of(ratios);
    }
}
