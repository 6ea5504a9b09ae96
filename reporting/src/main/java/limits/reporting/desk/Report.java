package limits.reporting.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.kernel.Fingerprint;

/**
 * What the attacker came to on one reading, as text that the same releases and the same seed give again byte for byte: one
 * line for each figure, its name first. Numbers of groups and widths in facts; no place, no person, no published number.
 *
 * <p>What this guarantees: the outcome follows from the figures. What it does not: that a group nobody asked is hidden; that
 * is proved on paper.
 *
 * @param unhidden groups that were not shown to be hidden, as one asks for them: first those that are proved small. Not in the
 *     text, since they name places; the first few, and none of those drawn by chance
 */
public record Report(String text, Outcome outcome, List<Question> unhidden) {

    /** Counts the forms of this text and what is asked for it; another number may come to another text. */
    public static final int VERSION = 3;

    private static final int NAMED = 20;

    public Report {
        unhidden = List.copyOf(unhidden);
    }

    /** What it comes to. */
    public enum Outcome {
        /** Of every group asked, worlds showed that it is hidden. */
        HIDDEN,
        /** Of at least one group it is proved that it is not. */
        NOT_HIDDEN,
        /** It is proved that no table of whole blocks is behind the numbers. */
        CONTRADICTORY,
        /** Of some group neither was shown, or no table was found: nothing is proved, either way. */
        NOT_FINISHED
    }

    /** The text as it is kept and handed out; its fingerprint is theirs. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public Fingerprint fingerprint() {
        return Reading.digest(text);
    }

    /** Each figure by its name, in the order of the text. */
    public static Map<String, String> figures(String text) {
        var figures = new LinkedHashMap<String, String>();
        text.lines().skip(1).map(line -> line.split(" ", 2)).forEach(line -> figures.put(line[0], line[1]));
        return figures;
    }

    private static List<Question> unhidden(Reading reading, Found found) {
        return Stream.concat(found.settled().small().stream(), found.settled().open().stream())
                .flatMap(one -> Question.of(reading, one).stream())
                .limit(NAMED)
                .toList();
    }

    static Report of(Reading reading, long seed, Found found) {
        var head = Stream.of(
                "limits attack report " + VERSION,
                "quarter " + reading.last().quarter(),
                "catalogue " + reading.catalogue().version().number(),
                "base " + reading.catalogue().base().persons(),
                "cells " + reading.catalogue().cells().size(),
                "releases " + reading.releases().size(),
                "ledger " + reading.fingerprint(),
                "seed " + seed);
        var text = Stream.concat(head, found.lines()).collect(Collectors.joining("\n"));
        return new Report(text, found.outcome(), unhidden(reading, found));
    }
}
