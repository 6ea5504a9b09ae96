package limits.api.protect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** An open table of a statistical office, of fictitious counts: by region, source of income and months on support. */
class ProtectingTheTableOfAnOffice {

    private static final List<String> COLUMNS = List.of("region", "income", "months");

    @TempDir
    private Path folder;

    private record Shown(String id, Map<String, String> where, int count) {}

    @Test
    void every_cell_is_shown_and_nearly_all_are_as_near_as_a_headline() throws IOException {
        var lines = read();
        var shown = shown(lines);
        var desk = new Desk(folder);
        desk.write("catalogue.json", catalogue(lines, shown));
        var facts = new StringBuilder("quarter,region,income,months,count\n");
        lines.forEach(line -> facts.append("2023-Q4," + String.join(",", line) + "\n"));
        desk.write("facts.csv", facts.toString());
        long seed = 1;
        new Protecting(new Random(seed))
                .run(
                        folder.resolve("facts.csv"),
                        folder.resolve("catalogue.json"),
                        desk.state,
                        desk.out,
                        told -> assertThat(told.delayed()).isFalse());
        var values = desk.release("2023-Q4").get("values");
        int[] off = shown.stream()
                .mapToInt(cell -> Math.abs(values.get(cell.id()).asInt() - cell.count()))
                .toArray();
        long small = shown.stream()
                .filter(cell -> cell.count() > 0 && cell.count() < 5)
                .count();
        double mean = IntStream.of(off).average().orElseThrow();
        long near = IntStream.of(off).filter(each -> each <= 4).count();
        System.out.printf(
                "%d combinations, %d cells, %d of one to four; mean error %.2f, worst %d, within 4: %.1f %%%n",
                lines.size(),
                off.length,
                small,
                mean,
                IntStream.of(off).max().orElseThrow(),
                100.0 * near / off.length);
        assertThat(off[0]).isLessThanOrEqualTo(4);
        assertThat(IntStream.of(off).max().orElseThrow()).isLessThanOrEqualTo(9);
        assertThat(mean).as("seed %d", seed).isLessThan(2.5);
        assertThat(near).as("seed %d", seed).isGreaterThan(off.length * 95 / 100);
    }

    /** The same cells, table by table: one more hidden where one alone would be found, which is less than a real suppression needs. */
    @Test
    void suppression_hides_few_cells_of_the_same_large_counts_and_a_cell_key_does_not_add_up() throws IOException {
        var shown = shown(read());
        var keys = new Random(1);
        var noisy = shown.stream()
                .collect(toMap(
                        Shown::id, cell -> cell.count() == 0 ? 0 : Math.max(0, cell.count() + keys.nextInt(-2, 3))));
        var tables = shown.stream()
                .collect(groupingBy(cell -> cell.where().keySet()))
                .values();
        long hidden =
                tables.stream().mapToLong(ProtectingTheTableOfAnOffice::hidden).sum();
        long apart = tables.stream()
                .filter(table -> table.stream()
                                .mapToInt(cell -> noisy.getOrDefault(cell.id(), 0))
                                .sum()
                        != noisy.getOrDefault("c0", 0))
                .count();
        double off = shown.stream()
                .mapToInt(cell -> Math.abs(noisy.getOrDefault(cell.id(), 0) - cell.count()))
                .average()
                .orElseThrow();
        System.out.printf(
                "suppression hides %.1f %%; a cell key is off by %.2f, and %d of %d tables miss the total%n",
                100.0 * hidden / shown.size(), off, apart, tables.size());
        assertThat(hidden).isBetween(1L, shown.size() / 10L);
        assertThat(apart).isGreaterThan(tables.size() / 2);
        assertThat(off).isLessThan(2);
    }

    private static long hidden(List<Shown> table) {
        long small = table.stream()
                .filter(cell -> cell.count() > 0 && cell.count() < 5)
                .count();
        return small == 1 && table.size() > 1 ? 2 : small;
    }

    private static List<List<String>> read() throws IOException {
        try (InputStream file =
                ProtectingTheTableOfAnOffice.class.getResourceAsStream("social-assistance-excerpt.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .toList();
        }
    }

    /** The total, every one-way and every two-way table. */
    private static List<Shown> shown(List<List<String>> lines) {
        var cells = new LinkedHashMap<Map<String, String>, Integer>();
        for (int mask : List.of(0, 1, 2, 4, 3, 5, 6)) {
            for (var line : lines) {
                var where = new LinkedHashMap<String, String>();
                for (int column = 0; column < COLUMNS.size(); column++) {
                    if ((mask >> column & 1) == 1) {
                        where.put(COLUMNS.get(column), line.get(column));
                    }
                }
                cells.merge(where, Integer.parseInt(line.getLast()), Integer::sum);
            }
        }
        var shown = new ArrayList<Shown>();
        cells.forEach((where, count) -> shown.add(new Shown("c" + shown.size(), where, count)));
        return shown;
    }

    private static String catalogue(List<List<String>> lines, List<Shown> shown) {
        var dimensions = new LinkedHashMap<String, Object>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            var values = new LinkedHashSet<String>();
            for (var line : lines) {
                values.add(line.get(column));
            }
            dimensions.put(COLUMNS.get(column), values);
        }
        var cells = shown.stream()
                .map(cell -> Map.of("id", cell.id(), "headline", cell.where().isEmpty(), "where", cell.where()))
                .toList();
        return new JsonMapper()
                .writeValueAsString(Map.of("version", 1, "base", 5, "dimensions", dimensions, "cells", cells));
    }
}
