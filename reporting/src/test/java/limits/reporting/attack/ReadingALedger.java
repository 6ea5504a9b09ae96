package limits.reporting.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Test;

/** What the reader says of a group, against every world there is, on grids small enough to write them all down. */
class ReadingALedger {

    private static final int QUARTERS = 2;
    private static final int[][] CELLS = {{0, 1, 2}, {0, 1}, {1, 2}};
    private static final boolean[] HEADLINES = {true, true, false};
    private static final Grid APART = Grid.unlinked(2, 3, CELLS, HEADLINES);
    private static final Grid BOUND = new Grid(2, CELLS, HEADLINES, new int[] {Grid.NONE, 0, Grid.NONE});

    @Test
    void each_number_she_shows_has_a_world_and_none_lies_beyond_what_she_proves() {
        for (long seed = 0; seed < 12; seed++) {
            var chance = new Random(seed);
            var grid = seed % 2 == 0 ? APART : BOUND;
            var totals = totals(grid, chance);
            var reader = Reader.of(grid, totals, 10_000).orElseThrow();
            for (int asked = 0; asked < 4; asked++) {
                var group = group(chance);
                var held = new TreeSet<Long>();
                Enumeration.of(Known.published(grid, totals), facts -> held.add(group.in(facts)));
                var window = reader.of(group, new Simplex(2000));
                var message = "seed " + seed + ", group " + asked + ": " + window + " for " + held;
                for (long shown = window.lowestShown(); shown <= window.highestShown(); shown++) {
                    assertThat(held).as(message).contains(shown);
                }
                assertThat(window.leastProved()).as(message).isLessThanOrEqualTo(held.first());
                assertThat(window.greatestProved()).as(message).isGreaterThanOrEqualTo(held.last());
            }
        }
    }

    @Test
    void facts_are_exchanged_with_those_beside_the_group() {
        var reader =
                Reader.of(APART, new int[][] {{4, 4, 4}, {8, 6, 6}}, 10_000).orElseThrow();
        var window = reader.of(Group.of(QUARTERS, 3, 0, 1, 0), new Simplex(2000));
        assertThat(List.of(window.lowestShown(), window.highestShown())).isEqualTo(List.of(1L, 6L));
    }

    private static int[][] totals(Grid grid, Random chance) {
        var blocks = new int[QUARTERS][3];
        blocks[0][chance.nextInt(3)]++;
        blocks[1][chance.nextInt(3)]++;
        for (int quarter = 0; quarter < QUARTERS && grid == BOUND; quarter++) {
            blocks[quarter][0] += blocks[quarter][1];
        }
        var totals = Town.totals(blocks, CELLS);
        for (int[] quarter : totals) {
            for (int cell = 0; cell < quarter.length; cell++) {
                quarter[cell] *= 2;
            }
        }
        return totals;
    }

    /** A set, or one group set against another. */
    private static Group group(Random chance) {
        var weights = new int[QUARTERS][3];
        for (int[] quarter : weights) {
            for (int atom = 0; atom < 3; atom++) {
                quarter[atom] = chance.nextInt(5) == 0 ? -1 : chance.nextInt(2);
            }
        }
        return Group.weighing(weights);
    }
}
