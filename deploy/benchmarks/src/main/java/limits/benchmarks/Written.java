package limits.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The dated record of a run: tables for people, every single figure for programs, pictures of growth. */
final class Written {

    private Written() {}

    static void to(Path folder, String date, Machine machine, Report report) {
        try {
            write(folder, date, machine, report);
        } catch (IOException e) {
            throw new UncheckedIOException("the record could not be written", e);
        }
    }

    private static void write(Path folder, String date, Machine machine, Report report) throws IOException {
        Files.createDirectories(folder);
        var lines = new ArrayList<String>();
        lines.add("# Benchmarks of " + date);
        lines.add("");
        lines.add("| Machine | |");
        lines.add("|---|---|");
        machine.lines().forEach(fact -> lines.add("| " + fact.name() + " | " + fact.value() + " |"));
        report.tables().forEach((measured, table) -> lines.addAll(table(measured, table, report)));
        for (Picture picture : report.pictures()) {
            String file = date + "-" + picture.name() + ".svg";
            Files.writeString(folder.resolve(file), picture.svg());
            lines.add("");
            lines.add("![" + picture.title() + "](" + file + ")");
        }
        Files.write(folder.resolve(date + ".md"), lines);
        Files.write(folder.resolve(date + ".csv"), figures(report));
        System.out.println("Written: " + folder.resolve(date + ".md"));
    }

    private static List<String> table(String measured, List<Report.Line> table, Report report) {
        var lines = new ArrayList<>(List.of(
                "",
                "## " + measured,
                "",
                "| Setting | Who | Median | Least … most | Unit | Ratio | Least … most | Against | Asked | Reached |",
                "|---|---|--:|--:|---|--:|--:|---|---|---|"));
        for (Report.Line line : table) {
            Series series = line.series();
            lines.add("| "
                    + String.join(
                            " | ",
                            series.setting(),
                            series.who(),
                            number(series.spread().median()),
                            range(series.spread()),
                            series.unit(),
                            line.ratio()
                                    .map(Spread::median)
                                    .map(Written::number)
                                    .orElse(""),
                            line.ratio().map(Written::range).orElse(""),
                            line.against(),
                            line.asked().map(Asked::toString).orElse(""),
                            line.verdict())
                    + " |");
        }
        if (!report.notes(measured).isEmpty()) {
            lines.add("");
            report.notes(measured).forEach(note -> lines.add("- " + note));
        }
        return lines;
    }

    private static List<String> figures(Report report) {
        var lines = new ArrayList<>(List.of("measured,setting,who,unit,round,value"));
        for (List<Report.Line> table : report.tables().values()) {
            for (Report.Line line : table) {
                Series series = line.series();
                for (int round = 0; round < series.values().size(); round++) {
                    lines.add(String.join(
                            ",",
                            series.measured(),
                            series.setting().replace(",", ""),
                            series.who(),
                            series.unit(),
                            String.valueOf(round + 1),
                            String.format(Locale.ROOT, "%.4f", series.values().get(round))));
                }
            }
        }
        return lines;
    }

    private static String range(Spread spread) {
        return number(spread.least()) + " … " + number(spread.most());
    }

    /** Three figures that mean something; thousands are set apart. */
    static String number(double value) {
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }
}
