package limits.api.protect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import limits.kernel.Quarter;
import limits.reporting.attack.BlockTable;
import limits.reporting.attack.Grid;

/**
 * What anybody can find out about published files without us: from {@code catalogue.json} and one {@code
 * release-YYYY-Qn.json} a quarter alone.
 *
 * <p>What this guarantees: where a table is found, every number is a sum of whole blocks of one table that only grows and
 * keeps the links, so all of them add up over cells and quarters. What it does not: that a count is true, nor that a
 * series for which none was found in so many steps has none.
 */
public final class CheckedReleases {

    /** Steps back of the search for a table; design value, minutes at most. */
    private static final long STEPS = 4_000_000;

    /** In bytes: one call for each block of a large table, of which there are thousands. */
    private static final long STACK = 1L << 29;

    /**
     * What was found.
     *
     * @param told quarters that have a file, oldest first
     * @param silent quarters between them that have none: delayed, or told once a year
     * @param blocks how many blocks the table behind all of them holds; empty where none was found
     */
    public record Found(int cells, int base, List<Quarter> told, List<Quarter> silent, Optional<Integer> blocks) {}

    private final Path folder;

    public CheckedReleases(Path folder) {
        this.folder = folder;
    }

    /** @throws NotProtected with everything that is wrong in the files */
    public Found check() throws IOException {
        var named = CatalogueFile.read(folder.resolve(ReleaseFolder.CATALOGUE));
        var totals = new TreeMap<Quarter, int[]>();
        var mistakes = new ArrayList<Mistake>();
        for (Path file : files()) {
            new ReleaseFile(file, named, mistakes).read().ifPresent(read -> totals.put(read.quarter(), read.values()));
        }
        falls(named, totals, mistakes);
        if (totals.isEmpty() && mistakes.isEmpty()) {
            throw Mistakes.one(folder, Wrong.NO_RELEASE);
        }
        if (!mistakes.isEmpty()) {
            throw new NotProtected(mistakes);
        }
        return new Found(
                named.cells().size(),
                named.base().persons(),
                List.copyOf(totals.keySet()),
                silent(totals),
                blocks(named, totals.values().toArray(int[][]::new)));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("release-.*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private void falls(NamedCatalogue named, TreeMap<Quarter, int[]> totals, List<Mistake> mistakes) {
        totals.forEach((quarter, now) -> {
            var earlier = totals.lowerEntry(quarter);
            int[] before = earlier == null ? now : earlier.getValue();
            for (int cell = 0; cell < now.length; cell++) {
                if (now[cell] < before[cell]) {
                    mistakes.add(new Mistake(
                            folder.resolve(ReleaseFolder.name(quarter)).toString(),
                            0,
                            Wrong.FALLS,
                            named.cells().get(cell).id(),
                            List.of(Integer.toString(now[cell]), Integer.toString(before[cell]))));
                }
            }
        });
    }

    private static List<Quarter> silent(TreeMap<Quarter, int[]> totals) {
        var silent = new ArrayList<Quarter>();
        for (var quarter = totals.firstKey(); quarter.compareTo(totals.lastKey()) < 0; quarter = quarter.next()) {
            if (!totals.containsKey(quarter)) {
                silent.add(quarter);
            }
        }
        return silent;
    }

    private static Optional<Integer> blocks(NamedCatalogue named, int[][] totals) {
        var grid = grid(named);
        var found = new ArrayList<int[]>();
        var searching = new Thread(
                null,
                () -> BlockTable.of(grid, totals, STEPS).ifPresent(table -> found.addAll(Arrays.asList(table))),
                "looking-for-a-table",
                STACK);
        searching.start();
        try {
            searching.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().flatMapToInt(Arrays::stream).sum());
    }

    private static Grid grid(NamedCatalogue named) {
        var combinations = new Combinations(named);
        int[][] cells = named.cells().stream()
                .map(cell -> combinations.of(cell).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        var headline = new boolean[cells.length];
        for (int cell = 0; cell < headline.length; cell++) {
            headline[cell] = named.cells().get(cell).headline();
        }
        var up = new int[combinations.size()];
        Arrays.fill(up, Grid.NONE);
        combinations.links().forEach(link -> up[link.lower()] = link.upper());
        return new Grid(named.base().persons(), cells, headline, up);
    }
}
