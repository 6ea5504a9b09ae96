package limits.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What a run is told.
 *
 * @param quick a smoke run of about a minute, whose figures mean nothing
 * @param tenMillion grows the log to ten million entries, which takes hours
 * @param only the measurements to run, by name; empty for all
 */
record Options(boolean quick, boolean tenMillion, List<String> only) {

    Options {
        only = List.copyOf(only);
    }

    static Options of(List<String> words) {
        int only = words.indexOf("--only");
        return new Options(
                words.contains("--quick"),
                words.contains("--ten-million"),
                only < 0 ? List.of() : Arrays.asList(words.get(only + 1).split(",")));
    }

    boolean wants(String measurement) {
        return only.isEmpty() || only.contains(measurement);
    }

    /** How often the contenders take turns, besides a first round that only warms up. */
    int rounds() {
        return quick ? 1 : 5;
    }

    /** A number of turns or entries, or a hundredth part of it in a smoke run. */
    int scaled(int number) {
        return quick ? Math.max(1, number / 100) : number;
    }

    /** Milliseconds, or a tenth part of them in a smoke run. */
    int lasting(int milliseconds) {
        return quick ? milliseconds / 10 : milliseconds;
    }
}
