package limits.reporting.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Test;

/** Against a ledger that the test made of whole blocks, and against ledgers with a fault. */
class AttackingALedger {

    private static final int QUARTERS = 6;
    private static final int BASE = 5;
    private static final long SEED = 20261123;

    @Test
    void whole_blocks_that_add_up_and_only_grow_give_nothing_away() {
        var report =
                Attack.on(Town.grid(BASE), published(), new Simplex(5000), new Attack.Effort(false, 2000, 6, SEED));
        assertThat(report.holds()).as("seed %d: %s", SEED, report).isTrue();
        assertThat(report.groups()).isGreaterThan(10_000);
        assertThat(report.narrowest()).isEqualTo(BASE - 1);
    }

    @Test
    void a_number_that_is_no_multiple_has_no_table_behind_it() {
        var totals = published();
        totals[QUARTERS - 1][7]++;
        assertThat(attacked(totals).tableFound()).isFalse();
        assertThat(attacked(totals).holds()).isFalse();
    }

    @Test
    void a_total_that_does_not_add_up_has_no_table_behind_it() {
        var totals = published();
        totals[QUARTERS - 1][0] += BASE;
        assertThat(attacked(totals).tableFound()).isFalse();
    }

    @Test
    void a_number_that_falls_has_no_table_behind_it() {
        var totals = published();
        totals[QUARTERS - 1] = new int[totals[0].length];
        assertThat(attacked(totals).tableFound()).isFalse();
        assertThat(BlockTable.of(Town.grid(BASE), totals, 1000)).isEmpty();
    }

    @Test
    void a_narrower_contract_is_seen() {
        var totals = published();
        var grid = Town.grid(BASE);
        var least = new int[QUARTERS][grid.cells()];
        var greatest = new int[QUARTERS][grid.cells()];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int cell = 0; cell < grid.cells(); cell++) {
                least[quarter][cell] = Math.max(0, totals[quarter][cell] - 3);
                greatest[quarter][cell] = totals[quarter][cell] + 3;
            }
        }
        var windows = new Windows(Known.between(grid, least, greatest), new Simplex(5000));
        var town = Group.of(QUARTERS, Town.ATOMS, 0, 0, grid.atomsOf(0));
        assertThat(windows.proved(town).verdict(BASE)).isEqualTo(Window.Verdict.BROKEN);
    }

    @Test
    void exits_that_never_exceed_entries_are_hidden_too() {
        var grid = twoFamilies();
        var totals = new int[][] {{15, 10, 5, 5, 5, 0}, {20, 10, 10, 10, 5, 5}};
        var known = Known.published(grid, totals);
        var witnesses = Witnesses.of(known, BlockTable.of(grid, totals, 100_000).orElseThrow())
                .orElseThrow();
        for (int place = 0; place < 2; place++) {
            var in = Group.of(2, 4, 0, 1, place);
            var still = in.less(Group.of(2, 4, 0, 1, place + 2));
            var window = witnesses.of(still);
            assertThat(window.verdict(BASE)).as("%s", window).isEqualTo(Window.Verdict.HOLDS);
            assertThat(new Windows(known, new Simplex(500)).whole(still, 500).verdict(BASE))
                    .isEqualTo(Window.Verdict.HOLDS);
        }
    }

    /** As many went out as came in: neither can be moved without the other. */
    @Test
    void what_bounds_and_what_is_bounded_come_and_go_together() {
        var grid = twoFamilies();
        var totals = new int[][] {{5, 5, 0, 0, 0, 0}, {10, 5, 5, 10, 5, 5}};
        var known = Known.published(grid, totals);
        var witnesses = Witnesses.of(known, BlockTable.of(grid, totals, 100_000).orElseThrow())
                .orElseThrow();
        for (int atom = 0; atom < 4; atom++) {
            var window = witnesses.of(0, 1, new int[] {atom});
            assertThat(window.verdict(BASE)).as("atom %d: %s", atom, window).isEqualTo(Window.Verdict.HOLDS);
        }
    }

    /** Atoms 0 and 1 are entries in two places, 2 and 3 the exits among them; a total and two places for each. */
    private static Grid twoFamilies() {
        return new Grid(
                BASE,
                new int[][] {{0, 1}, {0}, {1}, {2, 3}, {2}, {3}},
                new boolean[] {true, true, true, true, true, true},
                new int[] {Grid.NONE, Grid.NONE, 0, 1});
    }

    private static AttackReport attacked(int[][] totals) {
        return Attack.on(Town.grid(BASE), totals, new Simplex(10), new Attack.Effort(false, 10, 0, SEED));
    }

    private static int[][] published() {
        var blocks = Town.facts(QUARTERS, 2, new Random(SEED));
        var totals = Town.totals(blocks, Town.cells());
        for (int[] quarter : totals) {
            for (int cell = 0; cell < quarter.length; cell++) {
                quarter[cell] *= BASE;
            }
        }
        return totals;
    }
}
