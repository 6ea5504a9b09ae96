package limits.reporting.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Test;

/** What one table leaves open is asked of others and of a solver: hidden, small, or neither, and never guessed. */
class SettlingWhatIsOpen {

    private static final int BASE = 5;
    private static final long STEPS = 10_000;
    private static final int MORE_THAN_A_SOLVER_IS_ASKED = 100;
    /** Says that every price is nought, which proves hardly anything. */
    private static final Solver SILENT = programme -> (worth, least, greatest) ->
            new Solver.Answer(new double[programme.unknowns()], new double[programme.rows()], false);

    /** Two further steps hang on either of two entries, and their total is held to one base. */
    private static final Grid HELD = new Grid(
            BASE,
            new int[][] {{0, 1}, {2, 3, 4, 5}, {2, 4}, {3, 5}},
            new boolean[] {true, true, true, true},
            new int[] {Grid.NONE, Grid.NONE, 0, 0, 1, 1});

    private static final int[][] ONE_ENTRY_TWO_STEPS = {{5, 10, 5, 5}};
    private static final int[][] TWO_ENTRIES_TWO_STEPS = {{10, 10, 5, 5}};

    @Test
    void a_group_that_the_numbers_hold_fast_is_proved_small() {
        var settled = settled(ONE_ENTRY_TWO_STEPS, new Simplex(2_000));
        assertThat(settled.small())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.cell()).isZero());
    }

    @Test
    void with_a_solver_that_proves_nothing_the_same_group_is_open_and_never_called_hidden_or_small() {
        var proved = settled(ONE_ENTRY_TWO_STEPS, new Simplex(2_000));
        var silent = settled(ONE_ENTRY_TWO_STEPS, SILENT);
        assertThat(silent.small()).isEmpty();
        assertThat(silent.hidden()).isEqualTo(proved.hidden());
        assertThat(names(silent.open())).containsAll(names(proved.small()));
    }

    @Test
    void what_one_table_piles_up_another_spreads_and_shows_hidden_without_a_solver() {
        var known = Known.published(HELD, TWO_ENTRIES_TWO_STEPS);
        var piled = Reader.of(known, new int[][] {{1, 1, 1, 1, 0, 0}}).orElseThrow();
        var unshown = piled.atomsUnshown();
        assertThat(unshown).isNotEmpty();
        var more = Collections.nCopies(MORE_THAN_A_SOLVER_IS_ASKED, unshown.getFirst());
        var settled = Settling.of(piled, TWO_ENTRIES_TWO_STEPS, STEPS, more, SILENT);
        assertThat(settled.open()).isEmpty();
        assertThat(settled.hidden()).isEqualTo(more.size());
    }

    @Test
    void of_numbers_that_no_table_adds_up_to_that_is_proved_and_of_others_never() {
        var solver = new Simplex(2_000);
        assertThat(NoTable.proved(HELD, ONE_ENTRY_TWO_STEPS, solver)).isFalse();
        assertThat(NoTable.proved(HELD, new int[][] {{5, 10, 5, 0}}, solver)).isTrue();
        assertThat(NoTable.proved(HELD, new int[][] {{5, 15, 15, 0}}, solver)).isTrue();
        assertThat(NoTable.proved(HELD, new int[][] {{5, 10, 5, 5}, {5, 5, 5, 0}}, solver))
                .isTrue();
        assertThat(NoTable.proved(HELD, new int[][] {{5, 10, 5, 0}}, SILENT)).isFalse();
    }

    private static Settling.Settled settled(int[][] totals, Solver solver) {
        var reader = Reader.of(HELD, totals, STEPS).orElseThrow();
        return Settling.of(reader, totals, STEPS, cells(reader), solver);
    }

    /** Cells and differences that her own table does not show to be hidden. */
    private static List<Unshown> cells(Reader reader) {
        return reader.attacking(new Attack.Effort(true, 0, 0, 1)).unshown();
    }

    private static List<String> names(List<Unshown> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(groups::get)
                .map(one -> one.cell() + " " + one.less())
                .toList();
    }
}
