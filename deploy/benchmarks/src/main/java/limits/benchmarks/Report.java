package limits.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a run found, gathered as it goes: said on the console at once, written as a dated record at the end. */
final class Report {

    /**
     * One line of a table.
     *
     * @param ratio this divided by what it is held against
     * @param asked what was asked of the ratio, or of the figure itself where there is no ratio
     */
    record Line(Series series, Optional<Spread> ratio, String against, Optional<Asked> asked) {

        double judged() {
            return ratio.orElseGet(series::spread).median();
        }

        String verdict() {
            return asked.map(wanted -> wanted.reachedBy(judged()) ? "yes" : "**no**")
                    .orElse("");
        }
    }

    private final Map<String, List<Line>> tables = new LinkedHashMap<>();
    private final Map<String, List<String>> notes = new LinkedHashMap<>();
    private final List<Picture> pictures = new ArrayList<>();

    /** A figure that nothing was asked of. */
    void tell(Series series) {
        add(new Line(series, Optional.empty(), "", Optional.empty()));
    }

    /** A figure with a limit of its own. */
    void tell(Series series, Asked asked) {
        add(new Line(series, Optional.empty(), "", Optional.of(asked)));
    }

    /** A figure held against another's, each round by the round beside it. */
    void compare(Series series, Series other) {
        add(new Line(series, Optional.of(series.against(other)), other.who(), Optional.empty()));
    }

    /** The same, with what was asked of the ratio. */
    void compare(Series series, Series other, Asked asked) {
        add(new Line(series, Optional.of(series.against(other)), other.who(), Optional.of(asked)));
    }

    /** A sentence that belongs under a table. */
    void note(String measured, String sentence) {
        System.out.println("  " + sentence);
        notes.computeIfAbsent(measured, key -> new ArrayList<>()).add(sentence);
    }

    void show(Picture picture) {
        pictures.add(picture);
    }

    private void add(Line line) {
        tables.computeIfAbsent(line.series().measured(), key -> new ArrayList<>())
                .add(line);
        String ratio = line.ratio()
                .map(spread -> String.format(Locale.ROOT, "  = %.2f of %s", spread.median(), line.against()))
                .orElse("");
        System.out.printf(
                Locale.ROOT,
                "  %-10s %-28s %-34s %14s %s%s %s%n",
                line.series().measured(),
                line.series().setting(),
                line.series().who(),
                Written.number(line.series().spread().median()),
                line.series().unit(),
                ratio,
                line.verdict());
    }

    Map<String, List<Line>> tables() {
        return tables;
    }

    List<String> notes(String measured) {
        return notes.getOrDefault(measured, List.of());
    }

    List<Picture> pictures() {
        return pictures;
    }
}
