package limits.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Puts the rounds of a contest into the report: everybody against one of them. */
final class Told {

    private Told() {}

    static void compare(
            Report report,
            String measured,
            String setting,
            Map<String, List<Round>> rounds,
            String base,
            Map<String, Asked> asked) {
        Series against = series(measured, setting, base, rounds.get(base));
        report.tell(against);
        rounds.forEach((who, theirs) -> {
            if (!who.equals(base)) {
                Series series = series(measured, setting, who, theirs);
                Optional.ofNullable(asked.get(who))
                        .ifPresentOrElse(
                                limit -> report.compare(series, against, limit), () -> report.compare(series, against));
            }
        });
        rounds.forEach((who, theirs) -> report.note(
                measured,
                setting + ", " + who + ": a turn took "
                        + Written.number(median(theirs, Round::p50)) + " ms (p50), "
                        + Written.number(median(theirs, Round::p99)) + " ms (p99)"));
    }

    static Series series(String measured, String setting, String who, List<Round> rounds) {
        return new Series(
                measured,
                setting,
                who,
                "/s",
                rounds.stream().map(Round::perSecond).toList());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> part) {
        return Spread.of(rounds.stream().map(part::applyAsDouble).toList()).median();
    }
}
