package limits.casesharing.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import limits.published.Base;
import org.junit.jupiter.api.Test;

/**
 * The claims of the package, against a reader who writes down every history of a tiny town that the figures allow, one by
 * one. Releases are drawn, whatever the gate lets pass; the reader uses nothing of the mechanism but the figures.
 */
final class EveryGroupKeepsItsWindow {

    private static final int BASE = 5;

    /** Two places, their town, two quarters. */
    private static final Grid PLACES =
            new Grid(2, Base.FIVE, List.of(cell(true, 0, 1), cell(true, 0), cell(false, 1)), List.of());

    /** Opened (0), and two schemes below that share a cell (1, 2). */
    private static final Grid SCHEMES = new Grid(
            3, Base.FIVE, List.of(cell(true, 0), cell(false, 1, 2)), List.of(new Grid.Link(1, 0), new Grid.Link(2, 0)));

    /** Opened, started, completed. */
    private static final Grid CHAIN = new Grid(
            3,
            Base.FIVE,
            List.of(cell(true, 0), cell(true, 1), cell(true, 2)),
            List.of(new Grid.Link(1, 0), new Grid.Link(2, 1)));

    /** Opened, and three schemes below that share a cell. */
    private static final Grid THREE = new Grid(
            4,
            Base.FIVE,
            List.of(cell(true, 0), cell(false, 1, 2, 3)),
            List.of(new Grid.Link(1, 0), new Grid.Link(2, 0), new Grid.Link(3, 0)));

    @Test
    void without_links() {
        assertThat(broken(PLACES, 40, 2, 1)).isEqualTo(0);
    }

    @Test
    void with_two_lowers_of_one_upper_in_one_cell() {
        assertThat(broken(SCHEMES, 12, 2, 2)).isEqualTo(0);
    }

    @Test
    void along_a_chain_of_links() {
        assertThat(broken(CHAIN, 12, 2, 3)).isEqualTo(0);
    }

    @Test
    void what_the_gate_refuses_would_break_it() {
        int[][] tight = {{1, 1, 1, 1}};
        assertThat(passed(THREE, tight)).isFalse();
        assertThat(new Reader(THREE, tight).broken()).isPositive();
        int[][] loose = {{1, 1, 1, 0}};
        assertThat(passed(THREE, loose)).isTrue();
        assertThat(new Reader(THREE, loose).broken()).isZero();
    }

    /** How many windows are too small, over releases drawn until so many have passed the gate. */
    private static int broken(Grid grid, int series, int quarters, long seed) {
        var dice = new Random(seed);
        int broken = 0;
        for (int passed = 0; passed < series; ) {
            int[][] blocks = new int[quarters][grid.atoms()];
            for (int quarter = 0; quarter < quarters; quarter++) {
                for (int atom = 0; atom < grid.atoms(); atom++) {
                    blocks[quarter][atom] = (quarter > 0 ? blocks[quarter - 1][atom] : 0) + dice.nextInt(2);
                }
            }
            if (passed(grid, blocks)) {
                passed++;
                broken += new Reader(grid, blocks).broken();
            }
        }
        return broken;
    }

    /** Whether the gate lets every quarter pass, where counts are what the blocks say. */
    private static boolean passed(Grid grid, int[][] blocks) {
        var layout = new Layout(grid);
        var gate = new Gate(layout, grid.base());
        var state = Optional.of(RunningState.beginning(grid));
        for (int[] quarter : blocks) {
            int[] counts = new int[quarter.length];
            for (int atom = 0; atom < counts.length; atom++) {
                counts[atom] = quarter[atom] * BASE;
            }
            var proposal = new Proposal(Layout.list(quarter), Layout.list(layout.sums(quarter)));
            int[] thresholds = new int[layout.cells];
            state = state.flatMap(before -> gate.pass(proposal, before, counts, thresholds))
                    .map(Released::next);
        }
        return state.isPresent();
    }

    private static Grid.Cell cell(boolean headline, int... atoms) {
        return new Grid.Cell(Layout.list(atoms), headline);
    }

    /** Writes down all histories, and what every group may have counted in them. */
    private static final class Reader {

        private final Grid grid;
        private final int[][] blocks;
        private final int pairs;
        /** For each group of pairs (quarter, atom), the counts that occur, as bits. */
        private final long[] possible;
        /** For each quarter, upper and lower atom, by how much the upper may exceed the lower. */
        private final long[][] apart;

        private final List<List<int[]>> running = new ArrayList<>();

        Reader(Grid grid, int[][] blocks) {
            this.grid = grid;
            this.blocks = blocks;
            pairs = blocks.length * grid.atoms();
            possible = new long[1 << pairs];
            apart = new long[blocks.length][grid.atoms() * grid.atoms()];
            for (int[] quarter : blocks) {
                var counts = new ArrayList<int[]>();
                write(quarter, new int[grid.atoms()], 0, counts);
                running.add(counts);
            }
            tell(0, new int[grid.atoms()], new int[pairs]);
        }

        int broken() {
            int broken = 0;
            for (int group = 1; group < possible.length; group++) {
                broken += lacks(possible[group], BASE * arrived(group));
            }
            for (int quarter = 0; quarter < blocks.length; quarter++) {
                for (Grid.Link link : grid.links()) {
                    int more = blocks[quarter][link.upper()] - blocks[quarter][link.lower()];
                    broken += lacks(apart[quarter][link.upper() * grid.atoms() + link.lower()], BASE * more);
                }
            }
            return broken;
        }

        private int lacks(long values, int figure) {
            for (int value = figure >= BASE ? figure - BASE + 1 : figure; value < figure + BASE; value++) {
                if ((values >> value & 1) == 0) {
                    return 1;
                }
            }
            return 0;
        }

        private int arrived(int group) {
            int arrived = 0;
            for (int pair = 0; pair < pairs; pair++) {
                if ((group >> pair & 1) == 1) {
                    int quarter = pair / grid.atoms();
                    int atom = pair % grid.atoms();
                    arrived += blocks[quarter][atom] - (quarter > 0 ? blocks[quarter - 1][atom] : 0);
                }
            }
            return arrived;
        }

        /** Every vector of running counts that one quarter's figures and the links allow. */
        private void write(int[] quarter, int[] counts, int atom, List<int[]> into) {
            if (atom == counts.length) {
                if (allowed(quarter, counts)) {
                    into.add(counts.clone());
                }
                return;
            }
            for (int count = 0; count <= 4 * BASE; count++) {
                counts[atom] = count;
                write(quarter, counts, atom + 1, into);
            }
            counts[atom] = 0;
        }

        private boolean allowed(int[] quarter, int[] counts) {
            for (Grid.Link link : grid.links()) {
                if (counts[link.lower()] > counts[link.upper()]) {
                    return false;
                }
            }
            for (Grid.Cell cell : grid.cells()) {
                int off = 0;
                for (int atom : cell.atoms()) {
                    off += quarter[atom] * BASE - counts[atom];
                }
                if (Math.abs(off) > (cell.headline() ? BASE - 1 : 2 * BASE - 1)) {
                    return false;
                }
            }
            return true;
        }

        private void tell(int quarter, int[] before, int[] history) {
            if (quarter == blocks.length) {
                note(history);
                return;
            }
            for (int[] counts : running.get(quarter)) {
                boolean grows = true;
                for (int atom = 0; atom < before.length; atom++) {
                    history[quarter * before.length + atom] = counts[atom] - before[atom];
                    grows &= counts[atom] >= before[atom];
                }
                if (grows) {
                    tell(quarter + 1, counts, history);
                }
            }
        }

        private void note(int[] history) {
            int[] sums = new int[possible.length];
            for (int group = 1; group < sums.length; group++) {
                int lowest = Integer.numberOfTrailingZeros(group);
                sums[group] = sums[group & (group - 1)] + history[lowest];
                possible[group] |= 1L << sums[group];
            }
            int[] now = new int[grid.atoms()];
            for (int pair = 0; pair < pairs; pair++) {
                now[pair % now.length] += history[pair];
                if (pair % now.length == now.length - 1) {
                    for (Grid.Link link : grid.links()) {
                        apart[pair / now.length][link.upper() * now.length + link.lower()] |=
                                1L << now[link.upper()] - now[link.lower()];
                    }
                }
            }
        }
    }
}
