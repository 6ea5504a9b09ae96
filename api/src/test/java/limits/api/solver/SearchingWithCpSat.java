package limits.api.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.api.attacks.Town;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.casesharing.blocks.Wanted;
import limits.casesharing.blocks.Wanted.Limits;
import limits.published.Base;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The second search, where it is: whatever it finds the gate lets pass, and it comes as near as our own. */
@Tag("solver")
final class SearchingWithCpSat {

    private static final int TOWNS = 3;
    private static final Limits ONE = new Limits(1, 1, 1, 1, 1, false);
    private static final Limits TWO = new Limits(2, 2, 2, 2, 2, false);

    @BeforeAll
    static void it_is_here() {
        Solver.needed();
    }

    @ParameterizedTest
    @CsvSource({"1, FIVE", "1, ELEVEN", "2, FIVE", "2, ELEVEN", "3, FIVE", "3, ELEVEN"})
    void over_twelve_quarters_every_bound_is_kept_and_figures_are_as_near_as_by_our_own(int level, Base base) {
        var grid = new Town(level, base).grid();
        var own = Year.byOurOwn(grid);
        var solved = Year.by(grid, new CpSat());
        for (long seed = 1; seed <= TOWNS; seed++) {
            own.live(seed, chance -> Town.quarter(15, chance));
            solved.live(seed, chance -> Town.quarter(15, chance));
        }
        System.out.printf("level %d, %s, %d towns: own %s; cp-sat %s%n", level, base, TOWNS, own, solved);
        assertThat(solved.mean()).as("seeds 1 to %d", TOWNS).isLessThan(own.mean() * 1.03);
        assertThat(solved.beyond()).isLessThan(own.beyond() + 0.005);
        assertThat(solved.delayed).isLessThanOrEqualTo(own.delayed + 1);
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void of_linked_measures_too_the_gate_lets_pass_what_it_finds(Base base) {
        var own = Year.byOurOwn(Linked.grid(base));
        var solved = Year.by(Linked.grid(base), new CpSat());
        for (long seed = 1; seed <= TOWNS; seed++) {
            own.live(seed, Linked::quarter);
            solved.live(seed, Linked::quarter);
        }
        System.out.printf("linked, %s, %d towns: own %s; cp-sat %s%n", base, TOWNS, own, solved);
        assertThat(solved.figures).isPositive();
        assertThat(solved.delayed).as("seeds 1 to %d", TOWNS).isLessThanOrEqualTo(own.delayed);
    }

    @Test
    void the_same_dice_give_the_same_proposal() {
        var grid = new Town(3, Base.FIVE).grid();
        var counts = Arrays.stream(Town.quarter(60, new Random(4))).boxed().toList();
        var mechanism = ReleaseMechanism.of(grid, new CpSat());
        var beginning = RunningState.beginning(grid);
        var first = (Released) mechanism.release(beginning, counts, new Random(4));
        for (int again = 0; again < 3; again++) {
            assertThat(((Released) mechanism.release(beginning, counts, new Random(4))).next())
                    .isEqualTo(first.next());
        }
    }

    @Test
    void where_several_are_as_good_the_dice_say_which() {
        var cells = IntStream.range(0, 6).mapToObj(atom -> new Grid.Cell(List.of(atom), false));
        var all = new Grid.Cell(IntStream.range(0, 6).boxed().toList(), true);
        var grid = new Grid(6, Base.FIVE, Stream.concat(Stream.of(all), cells).toList(), List.of());
        var limits = new ArrayList<>(Collections.nCopies(7, new Limits(0, 0, 1, 0, 1, false)));
        limits.set(0, ONE);
        var found = new HashSet<List<Integer>>();
        for (long seed = 0; seed < 40; seed++) {
            var proposal = new CpSat().find(wanted(grid, 0, limits), new Random(seed));
            found.add(proposal.orElseThrow().totals());
        }
        assertThat(found).as("who of six alike has the block").hasSize(6);
    }

    @Test
    void where_nothing_keeps_the_limits_there_is_no_proposal() {
        var cell = new Grid.Cell(List.of(0, 1), true);
        var grid = new Grid(2, Base.FIVE, List.of(cell, cell), List.of());
        assertThat(new CpSat().find(wanted(grid, 0, List.of(ONE, ONE)), new Random(1)))
                .isPresent();
        assertThat(new CpSat().find(wanted(grid, 0, List.of(ONE, TWO)), new Random(1)))
                .isEmpty();
        assertThat(new CpSat().find(wanted(grid, 2, List.of(ONE, ONE)), new Random(1)))
                .isEmpty();
    }

    @Test
    void a_search_that_may_take_no_step_proposes_nothing() {
        var grid = new Town(3, Base.FIVE).grid();
        var counts = Arrays.stream(Town.quarter(60, new Random(5))).boxed().toList();
        var tired = Year.by(grid, new CpSat(0));
        tired.live(5, chance -> counts.stream().mapToInt(Integer::intValue).toArray());
        assertThat(tired.delayed).isEqualTo(12);
    }

    /** So many blocks before, all of the first atom. */
    private static Wanted wanted(Grid grid, int before, List<Limits> limits) {
        var none = Collections.nCopies(grid.atoms(), 0);
        var atoms = IntStream.range(0, grid.atoms()).boxed().toList();
        var had = atoms.stream().map(atom -> atom == 0 ? before : 0).toList();
        var thresholds = Collections.nCopies(limits.size(), 0);
        return new Wanted(grid, new RunningState(had, none, thresholds, atoms), none, limits);
    }
}
