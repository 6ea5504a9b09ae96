package limits.reporting.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Test;

/** On grids small enough to write down every world there is. */
class AskingWhatAGroupCanHold {

    private static final int QUARTERS = 2;
    private static final int[][] CELLS = {{0, 1, 2}, {0, 1}, {1, 2}};
    private static final boolean[] HEADLINES = {true, true, false};

    private static final Grid APART = Grid.unlinked(2, 3, CELLS, HEADLINES);
    private static final Grid BOUND = new Grid(2, CELLS, HEADLINES, new int[] {Grid.NONE, 0, Grid.NONE});

    @Test
    void windows_are_those_of_every_world_there_is() {
        compare(new Simplex(2000), true);
    }

    @Test
    void a_solver_that_says_anything_excludes_no_world() {
        compare(programme -> new Lying(programme, new Random(7)), false);
    }

    @Test
    void a_solver_that_gives_up_at_once_excludes_no_world() {
        compare(new Simplex(1), false);
    }

    @Test
    void what_contradicts_itself_is_a_fault() {
        var known = Known.published(APART, new int[][] {{2, 2, 0}, {2, 2, 0}});
        var contradicted = known.told(Group.of(QUARTERS, 3, 0, 1, 0, 1, 2), 5, 5);
        var windows = new Windows(contradicted, new Simplex(2000));
        assertThatThrownBy(() -> windows.whole(Group.of(QUARTERS, 3, 0, 0, 1), 400))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void compare(Solver solver, boolean exactly) {
        for (long seed = 0; seed < 12; seed++) {
            var chance = new Random(seed);
            var known = drawn(seed % 2 == 0 ? APART : BOUND, chance);
            for (int asked = 0; asked < 6; asked++) {
                var group = group(chance);
                var truth = Enumeration.window(known, group);
                if (truth[0] > truth[1]) {
                    continue;
                }
                var window = new Windows(known, solver).whole(group, 400);
                var message =
                        "seed " + seed + ", group " + asked + ": " + window + " for " + truth[0] + " to " + truth[1];
                assertThat(window.leastProved()).as(message).isLessThanOrEqualTo(truth[0]);
                assertThat(window.greatestProved()).as(message).isGreaterThanOrEqualTo(truth[1]);
                assertThat(window.shows() && window.lowestShown() < truth[0])
                        .as(message)
                        .isFalse();
                if (exactly) {
                    assertThat(window).as(message).isEqualTo(new Window(truth[0], truth[0], truth[1], truth[1]));
                }
            }
        }
    }

    private static Known drawn(Grid grid, Random chance) {
        var blocks = new int[QUARTERS][3];
        blocks[0][chance.nextInt(3)]++;
        blocks[1][chance.nextInt(3)]++;
        for (int quarter = 0; quarter < QUARTERS && grid == BOUND; quarter++) {
            blocks[quarter][0] += blocks[quarter][1];
        }
        var known = Known.published(grid, published(blocks));
        boolean toldMore = chance.nextBoolean();
        return toldMore ? known.told(Group.of(QUARTERS, 3, 0, 1, 0, 1, 2), 3, 6) : known;
    }

    private static int[][] published(int[][] blocks) {
        var totals = Town.totals(blocks, CELLS);
        for (int[] quarter : totals) {
            for (int cell = 0; cell < quarter.length; cell++) {
                quarter[cell] *= 2;
            }
        }
        return totals;
    }

    private static Group group(Random chance) {
        var weights = new int[QUARTERS][3];
        for (int[] quarter : weights) {
            for (int atom = 0; atom < 3; atom++) {
                quarter[atom] = chance.nextInt(5) == 0 ? -1 : chance.nextInt(2);
            }
        }
        return Group.weighing(weights);
    }

    /** Answers with points and prices drawn by chance, and swears by them. */
    private record Lying(Programme programme, Random chance) implements Solver.Sitting {

        @Override
        public Solver.Answer greatest(long[] worth, long[] least, long[] greatest) {
            return new Solver.Answer(
                    chance.doubles(worth.length, 0, 3).map(Math::rint).toArray(),
                    chance.doubles(programme.rows(), -2, 2).toArray(),
                    chance.nextBoolean());
        }
    }
}
