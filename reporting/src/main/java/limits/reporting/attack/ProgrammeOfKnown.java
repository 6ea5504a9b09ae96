package limits.reporting.attack;

import java.util.ArrayList;
import java.util.List;

/** Writes what is known as rows: one for each cell and quarter, each link and quarter, each thing told besides. */
final class ProgrammeOfKnown {

    private record Entry(int row, int times) {}

    private final Known known;
    private final Grid grid;
    private final List<List<Entry>> columns = new ArrayList<>();
    private final List<Long> least = new ArrayList<>();
    private final List<Long> greatest = new ArrayList<>();

    ProgrammeOfKnown(Known known) {
        this.known = known;
        this.grid = known.grid();
        for (int pair = 0; pair < known.quarters() * grid.atoms(); pair++) {
            columns.add(new ArrayList<>());
        }
    }

    Programme programme() {
        for (int quarter = 0; quarter < known.quarters(); quarter++) {
            for (int cell = 0; cell < grid.cells(); cell++) {
                row(known.least(quarter, cell), known.greatest(quarter, cell));
                for (int atom : grid.within(cell)) {
                    running(quarter, atom, 1);
                }
            }
            for (int atom = 0; atom < grid.atoms(); atom++) {
                if (grid.up(atom) != Grid.NONE) {
                    row(-Programme.OPEN, 0);
                    running(quarter, atom, 1);
                    running(quarter, grid.up(atom), -1);
                }
            }
        }
        known.told().forEach(this::told);
        return new Programme(least.size(), in(), times(), array(least), array(greatest));
    }

    private void told(Known.Told told) {
        row(told.least(), told.greatest());
        for (int pair = 0; pair < columns.size(); pair++) {
            int weight = told.group().weight(pair / grid.atoms(), pair % grid.atoms());
            if (weight != 0) {
                columns.get(pair).add(new Entry(least.size() - 1, weight));
            }
        }
    }

    private void row(long from, long to) {
        least.add(from);
        greatest.add(to);
    }

    private void running(int quarter, int atom, int times) {
        for (int earlier = 0; earlier <= quarter; earlier++) {
            columns.get(earlier * grid.atoms() + atom).add(new Entry(least.size() - 1, times));
        }
    }

    private int[][] in() {
        return columns.stream()
                .map(column -> column.stream().mapToInt(Entry::row).toArray())
                .toArray(int[][]::new);
    }

    private int[][] times() {
        return columns.stream()
                .map(column -> column.stream().mapToInt(Entry::times).toArray())
                .toArray(int[][]::new);
    }

    private static long[] array(List<Long> of) {
        return of.stream().mapToLong(Long::longValue).toArray();
    }
}
