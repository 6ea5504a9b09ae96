package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import limits.published.Base;
import limits.reporting.attack.Group;
import limits.reporting.attack.Known;
import limits.reporting.attack.Window;
import limits.reporting.attack.Windows;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Test;

/** Readers who know records of their own, exact totals from elsewhere, or on which day somebody came. A11, A12 and A16. */
class KnowingMoreThanIsPublished {

    private static final int QUARTERS = 6;
    private static final int SCHEMES = 5;
    private static final int STEPS = 20_000;
    private static final long SEED = Long.getLong("deep.seed", 20261123);

    private final Town town = new Town(2, Base.FIVE);
    private final Releases releases = Releases.of(town, QUARTERS, 8, SEED);
    private final Known known = Known.published(town.known(), releases.published());
    private final int base = town.base();

    @Test
    void a_coalition_that_knows_one_to_three_records_proves_no_small_rest() {
        var chance = new Random(SEED);
        long narrowest = Long.MAX_VALUE;
        int asked = 0;
        for (int records = 1; records <= 3; records++) {
            for (int trial = 0; trial < 5; trial++) {
                int quarter = chance.nextInt(QUARTERS);
                var cell = holding(quarter, records, chance);
                var own = Group.of(QUARTERS, Town.ATOMS, quarter, quarter, cell[0]);
                var all = Group.of(QUARTERS, Town.ATOMS, 0, quarter, cell);
                var windows = new Windows(known.told(own, records, most()), new Simplex(STEPS));
                var others = less(windows.proved(all), records);
                narrowest = Math.min(narrowest, others.greatestProved() - others.leastProved());
                assertThat(provedSmall(others))
                        .as("seed %d, %d records: %s", SEED, records, others)
                        .isFalse();
                assertThat(others.greatestProved() - others.leastProved()).isGreaterThanOrEqualTo(base - 1 - records);
                asked++;
            }
        }
        System.out.println("coalition, seed " + SEED + ": " + asked + " windows, narrowest " + narrowest);
    }

    @Test
    void the_exact_total_of_the_town_in_every_quarter_proves_no_small_group() {
        var windows = new Windows(withTotals(), new Simplex(STEPS));
        var outcome = asked(windows, new Random(SEED));
        System.out.println("exact totals, seed " + SEED + ": " + outcome);
        assertThat(outcome.provedSmall()).as("seed %d", SEED).isZero();
        assertThat(outcome.narrowest()).as("seed %d", SEED).isGreaterThanOrEqualTo(base - 1);
    }

    /** As if everybody took one scheme at most, which binds more than life does. */
    @Test
    void public_tables_of_who_lives_where_prove_no_small_group() {
        var chance = new Random(SEED);
        var told = known;
        for (int lived = 0; lived < Town.ATOMS; lived += SCHEMES) {
            int first = lived;
            int[] alike = IntStream.range(first, first + SCHEMES).toArray();
            int residents = Math.max(releases.truth(QUARTERS - 1, alike), 3 + chance.nextInt(30));
            told = told.told(Group.of(QUARTERS, Town.ATOMS, 0, QUARTERS - 1, alike), 0, residents);
        }
        var outcome = asked(new Windows(told, new Simplex(STEPS)), chance);
        System.out.println("residents, seed " + SEED + ": " + outcome);
        assertThat(outcome.provedSmall()).as("seed %d", SEED).isZero();
        assertThat(outcome.narrowest()).as("seed %d", SEED).isGreaterThanOrEqualTo(base - 1);
    }

    /** A flip of a cell is watched, and on its quarter one knows that just one came in the whole town. */
    @Test
    void quarters_with_exactly_one_new_case_betray_no_small_group() {
        var chance = new Random(SEED);
        var few = Releases.of(town.grid(), QUARTERS, quarter -> Town.quarter(quarter == 0 ? 30 : 1, chance), chance);
        var told = Known.published(town.known(), few.published());
        for (int quarter = 1; quarter < QUARTERS; quarter++) {
            told = told.told(
                    Group.of(QUARTERS, Town.ATOMS, quarter, quarter, town.cells()[0]),
                    came(few, quarter),
                    came(few, quarter));
        }
        var windows = new Windows(told, new Simplex(STEPS));
        int flips = 0;
        int proved = 0;
        int narrowed = 0;
        for (int cell = 1; cell < town.cells().length; cell++) {
            for (int quarter = 1; quarter < QUARTERS; quarter++) {
                if (few.published()[quarter][cell] != few.published()[quarter - 1][cell]) {
                    flips++;
                    var all = Group.of(QUARTERS, Town.ATOMS, 0, quarter, town.cells()[cell]);
                    var window = windows.proved(all);
                    proved += provedSmall(window) ? 1 : 0;
                    narrowed += window.verdict(base) == Window.Verdict.BROKEN ? 1 : 0;
                }
            }
        }
        System.out.println("threshold crossing, seed " + SEED + ": " + flips + " flips, " + proved + " proved small, "
                + narrowed + " windows narrower than without that knowledge");
        assertThat(proved).as("seed %d", SEED).isZero();
    }

    private static int came(Releases releases, int quarter) {
        return Arrays.stream(releases.counts()[quarter]).sum();
    }

    /** How many windows were looked at, how many prove 1 to base - 1, how many fail the rule of all windows, how narrow they get. */
    record Asked(int windows, int provedSmall, int narrowed, long narrowest) {}

    private Asked asked(Windows windows, Random chance) {
        var spans = new ArrayList<Window>();
        for (int cell = 1; cell < town.cells().length; cell++) {
            int from = chance.nextInt(QUARTERS);
            spans.add(windows.proved(Group.of(QUARTERS, Town.ATOMS, 0, from, town.cells()[cell])));
            spans.add(windows.proved(Group.of(QUARTERS, Town.ATOMS, from, from, town.cells()[cell])));
        }
        return new Asked(
                spans.size(),
                (int) spans.stream().filter(this::provedSmall).count(),
                (int) spans.stream()
                        .filter(window -> window.verdict(base) == Window.Verdict.BROKEN)
                        .count(),
                spans.stream()
                        .mapToLong(window -> window.greatestProved() - window.leastProved())
                        .min()
                        .orElseThrow());
    }

    private Known withTotals() {
        var told = known;
        int[] everybody = town.cells()[0];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int exact = releases.truth(quarter, everybody);
            told = told.told(Group.of(QUARTERS, Town.ATOMS, 0, quarter, everybody), exact, exact);
        }
        return told;
    }

    private boolean provedSmall(Window window) {
        return window.leastProved() >= 1 && window.greatestProved() < base;
    }

    private static Window less(Window window, int records) {
        return Window.proved(window.leastProved() - records, window.greatestProved() - records);
    }

    private static int most() {
        return 1_000;
    }

    /** A small cell in which so many truly came in this quarter to one atom, which comes first; else one where they might. */
    private int[] holding(int quarter, int records, Random chance) {
        List<int[]> small = new ArrayList<>();
        for (int cell = 1; cell < town.cells().length; cell++) {
            if (releases.published()[quarter][cell] <= base) {
                small.add(town.cells()[cell]);
            }
        }
        var truly = small.stream()
                .filter(cell -> Arrays.stream(cell).anyMatch(atom -> releases.counts()[quarter][atom] >= records))
                .toList();
        var from = truly.isEmpty() ? small : truly;
        var cell = from.get(chance.nextInt(from.size())).clone();
        int first = IntStream.range(0, cell.length)
                .filter(at -> releases.counts()[quarter][cell[at]] >= records)
                .findFirst()
                .orElse(chance.nextInt(cell.length));
        int swapped = cell[0];
        cell[0] = cell[first];
        cell[first] = swapped;
        return cell;
    }
}
