package limits.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a run is told.
 *
 * @param quick a smoke run of about a minute, whose figures mean nothing
 * @param largest how far the log grows, by powers of ten from 10,000; a million, if nothing is said
 * @param rounds how often the contenders take turns, besides a first round that only warms up
 * @param only the measurements to run, by name; empty for all
 */
record Options(boolean quick, int largest, int rounds, List<String> only) {

    private static final List<String> NAMES = List.of("--quick", "--largest", "--rounds", "--only");

    Options {
        only = List.copyOf(only);
    }

    /** @throws IllegalArgumentException at the first word that is none of these, before hours of work are begun */
    static Options of(List<String> words, List<String> measurements) {
        for (int at = 0; at < words.size(); at += words.get(at).equals("--quick") ? 1 : 2) {
            if (!NAMES.contains(words.get(at))) {
                throw new IllegalArgumentException(words.get(at) + " is none of " + NAMES);
            }
        }
        boolean quick = words.contains("--quick");
        int only = words.indexOf("--only");
        List<String> wanted = only < 0 ? List.of() : List.of(words.get(only + 1).split(","));
        if (!measurements.containsAll(wanted)) {
            throw new IllegalArgumentException(wanted + ": known are " + measurements);
        }
        return new Options(
                quick, number(words, "--largest", 1_000_000), number(words, "--rounds", quick ? 1 : 5), wanted);
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    /** The sizes of logs at which things are measured. */
    List<Integer> sizes() {
        return quick
                ? List.of(1_000, 10_000)
                : IntStream.iterate(10_000, size -> size <= largest, size -> size * 10)
                        .boxed()
                        .toList();
    }

    boolean wants(String measurement) {
        return only.isEmpty() || only.contains(measurement);
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
