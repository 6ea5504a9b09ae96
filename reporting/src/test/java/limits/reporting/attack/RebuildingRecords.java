package limits.reporting.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many worlds, all fitting: what is the same in all of them is known. */
class RebuildingRecords {

    private static final int[][] CELLS = {{0, 1}, {0}, {1}};

    @Test
    void exact_figures_leave_one_world_and_rebuild_it() {
        var grid = Grid.unlinked(5, 2, CELLS, new boolean[] {true, true, true});
        var known = Known.between(grid, new int[][] {{3, 3, 0}}, new int[][] {{3, 3, 0}});
        var world = PossibleWorld.of(known, new int[][] {{3, 0}}).orElseThrow();
        var rebuilt = Reconstruction.of(known, world, 50, 1);
        assertThat(rebuilt.fixedSmall()).isEqualTo(1);
        assertThat(rebuilt.fixedAtNothing()).isEqualTo(1);
    }

    @Test
    void blocks_leave_no_atom_fixed() {
        var grid = Town.grid(5);
        var blocks = Town.facts(4, 2, new Random(5));
        var totals = Town.totals(blocks, Town.cells());
        for (int quarter = 0; quarter < 4; quarter++) {
            for (int cell = 0; cell < totals[0].length; cell++) {
                totals[quarter][cell] *= 5;
            }
            for (int atom = 0; atom < Town.ATOMS; atom++) {
                blocks[quarter][atom] *= 5;
            }
        }
        var known = Known.published(grid, totals);
        var rebuilt = Reconstruction.of(known, PossibleWorld.of(known, blocks).orElseThrow(), 200, 5);
        assertThat(rebuilt.fixedSmall()).as("seed 5: %s", rebuilt).isZero();
        assertThat(rebuilt.fixedAtNothing()).as("seed 5: %s", rebuilt).isZero();
    }

    @Test
    void what_follows_by_subtraction_is_known_and_nothing_else() {
        var facts = new Elimination();
        facts.knows(new int[] {1, 1, 1, 0});
        facts.knows(new int[] {0, 1, 1, 1});
        assertThat(facts.follows(new int[] {1, 0, 0, -1})).isTrue();
        assertThat(facts.follows(new int[] {1, 0, 0, 0})).isFalse();
        facts.knows(new int[] {0, 0, 0, 2});
        assertThat(facts.follows(new int[] {1, 0, 0, 0})).isTrue();
        assertThat(facts.follows(new int[] {0, 1, 0, 0})).isFalse();
    }
}
