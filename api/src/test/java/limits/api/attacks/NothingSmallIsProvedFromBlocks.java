package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import limits.published.Base;
import limits.reporting.attack.Attack;
import limits.reporting.attack.AttackReport;
import limits.reporting.attack.BlockTable;
import limits.reporting.attack.Elimination;
import limits.reporting.attack.Group;
import limits.reporting.attack.Known;
import limits.reporting.attack.PossibleWorld;
import limits.reporting.attack.Reconstruction;
import limits.reporting.attack.Window;
import limits.reporting.attack.Windows;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody can infer from twelve quarters of releases, the contract and the code. Attacks A1 to A6, A10 and A18. */
class NothingSmallIsProvedFromBlocks {

    private static final int QUARTERS = 12;
    private static final int STEPS = 20_000;
    private static final long SEED = Long.getLong("deep.seed", 20261123);

    @ParameterizedTest
    @CsvSource({"1, FIVE, 1", "1, ELEVEN, 2", "2, FIVE, 3", "2, TEN, 4", "3, FIVE, 5"})
    void every_cell_every_difference_of_two_and_groups_drawn_by_chance_stay_hidden(int level, Base base, long seed) {
        var report = attacked(level, base, seed, new Attack.Effort(false, 2000, 0, seed));
        assertThat(report.holds()).as("seed %d: %s", seed, report).isTrue();
        assertThat(report.groups()).isGreaterThan(6_000);
        assertThat(report.narrowest()).isGreaterThanOrEqualTo(base.persons() - 1);
    }

    @ParameterizedTest
    @CsvSource({"1, FIVE, 20", "1, ELEVEN, 10", "2, FIVE, 10", "2, ELEVEN, 10"})
    void bounds_that_a_solver_proves_leave_every_group_of_a_sample_hidden(int level, Base base, int sample) {
        var report = attacked(level, base, SEED, new Attack.Effort(false, 0, sample, SEED));
        assertThat(report.solved()).isEqualTo(sample);
        assertThat(report.broken()).as("seed %d: %s", SEED, report).isZero();
        assertThat(report.narrowestProved()).as("seed %d: %s", SEED, report).isGreaterThanOrEqualTo(base.persons() - 1);
    }

    @Test
    void whole_numbers_leave_no_gap_between_nothing_and_base_less_one() {
        var town = new Town(2, Base.FIVE);
        var releases = Releases.of(town, 4, 10, SEED);
        var known = Known.published(town.known(), releases.published());
        var world = world(town, releases);
        for (int cell = 0; cell < town.cells().length; cell++) {
            int shown = releases.last()[cell];
            for (int by = shown > 0 ? -town.base() + 1 : 0; by < town.base(); by++) {
                var facts = world.facts();
                shift(facts, town.cells()[cell], by);
                assertThat(known.allows(facts))
                        .as("seed %d, cell %d shows %d, %+d", SEED, cell, shown, by)
                        .isTrue();
            }
        }
    }

    @Test
    void no_atom_follows_by_elimination_even_where_every_published_number_were_exact() {
        var town = new Town(2, Base.FIVE);
        var facts = new Elimination();
        for (int[] cell : town.cells()) {
            facts.knows(form(cell));
        }
        for (int atom = 0; atom < Town.ATOMS; atom++) {
            assertThat(facts.follows(form(atom))).as("atom %d", atom).isFalse();
        }
        assertThat(facts.follows(form(town.cells()[7]))).isTrue();
    }

    @Test
    void records_cannot_be_rebuilt() {
        var town = new Town(2, Base.FIVE);
        var releases = Releases.of(town, QUARTERS, 10, SEED);
        var known = Known.published(town.known(), releases.published());
        var rebuilt = Reconstruction.of(known, world(town, releases), 200, SEED);
        System.out.println("reconstruction, seed " + SEED + ": " + rebuilt);
        assertThat(rebuilt.fixedSmall()).as("seed %d: %s", SEED, rebuilt).isZero();
        assertThat(rebuilt.fixedAtNothing()).as("seed %d: %s", SEED, rebuilt).isZero();
    }

    @Test
    void whole_windows_of_small_groups_are_found_by_branching() {
        var town = new Town(1, Base.FIVE);
        var releases = Releases.of(town, 2, 10, SEED);
        var windows = new Windows(Known.published(town.known(), releases.published()), new Simplex(STEPS));
        var chance = new Random(SEED);
        for (int asked = 0; asked < 10; asked++) {
            var cell = town.cells()[chance.nextInt(town.cells().length)];
            int quarter = chance.nextInt(2);
            var window = windows.whole(Group.of(2, Town.ATOMS, quarter, quarter, cell), 40);
            assertThat(window.verdict(town.base()))
                    .as("seed %d: %s", SEED, window)
                    .isEqualTo(Window.Verdict.HOLDS);
        }
    }

    @Test
    @Tag("deep")
    void two_thousand_groups_for_each_level_stay_hidden() {
        int forms = Integer.getInteger("deep.forms", 2000);
        var base = Base.valueOf(System.getProperty("deep.base", "FIVE"));
        for (String level : System.getProperty("deep.levels", "1,2,3").split(",")) {
            var report = attacked(Integer.parseInt(level), base, SEED, new Attack.Effort(true, 20_000, forms, SEED));
            System.out.println("windows, level " + level + ", base " + base + ", seed " + SEED + ": " + report);
            assertThat(report.holds()).as("seed %d: %s", SEED, report).isTrue();
        }
    }

    private static AttackReport attacked(int level, Base base, long seed, Attack.Effort effort) {
        var town = new Town(level, base);
        var releases = Releases.of(town, QUARTERS, 10, seed);
        return Attack.on(town.known(), releases.published(), new Simplex(STEPS), effort);
    }

    static PossibleWorld world(Town town, Releases releases) {
        var facts = BlockTable.of(town.known(), releases.published(), 2_000_000).orElseThrow();
        for (int[] quarter : facts) {
            for (int atom = 0; atom < quarter.length; atom++) {
                quarter[atom] *= town.base();
            }
        }
        return PossibleWorld.of(Known.published(town.known(), releases.published()), facts)
                .orElseThrow();
    }

    /** To one atom of the cell: in the last quarter where facts come, in one that holds a block where they go. */
    private static void shift(int[][] facts, int[] cell, int by) {
        for (int quarter = facts.length - 1; quarter >= 0; quarter--) {
            for (int atom : cell) {
                if (facts[quarter][atom] + by >= 0) {
                    facts[quarter][atom] += by;
                    return;
                }
            }
        }
    }

    private static int[] form(int... atoms) {
        var form = new int[Town.ATOMS];
        for (int atom : atoms) {
            form[atom] = 1;
        }
        return form;
    }
}
