package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.Cell;
import limits.published.Measure;
import limits.reporting.attack.Attack;
import limits.reporting.attack.Grid;
import limits.reporting.solver.Simplex;
import limits.reporting.tables.Tables;
import limits.reporting.tables.TownsTogether;
import org.junit.jupiter.api.Test;

/** The attacker takes every other town from the sum of all, and holds all ledgers side by side. A21. */
class AllTownsButOne {

    private static final long SEED = Long.getLong("deep.seed", 20261123);
    private static final int QUARTERS = 4;

    @Test
    void the_sum_of_all_less_the_others_is_what_the_town_itself_has_published() {
        var towns = new ArrayList<Tables>();
        for (int n = 0; n < 5; n++) {
            var base = n % 2 == 0 ? Base.FIVE : Base.ELEVEN;
            towns.add(new LinkedTown.Told(new LinkedTown(1, 2 + n, base, SEED + n), QUARTERS, 10 + 5 * n, SEED + n)
                    .tables());
        }
        for (var own : towns) {
            var others = new ArrayList<>(towns);
            others.remove(own);
            var all = TownsTogether.of(towns).orElseThrow();
            var rest = TownsTogether.of(others).orElseThrow();
            assertThat(rest.quarter()).isEqualTo(all.quarter());
            assertThat(all.sums()).hasSize(Measure.values().length);
            for (int line = 0; line < all.sums().size(); line++) {
                var measure = all.sums().get(line).measure();
                var left = all.sums().get(line).sum().persons()
                        - rest.sums().get(line).sum().persons();
                assertThat(left).as("%s", measure).isEqualTo(shown(own, measure, all.quarter()));
            }
        }
    }

    private static int shown(Tables town, Measure measure, Quarter quarter) {
        var total = town.of(Cell.total(measure), measure).orElseThrow();
        return town.total(total, quarter).orElseThrow().value().persons();
    }

    /** Cells of one town without those of another, and groups drawn over all of them. */
    @Test
    void what_three_towns_publish_proves_nothing_small_of_any_group_across_them() {
        var town = new Town(1, Base.FIVE);
        var towns = IntStream.range(0, 3)
                .mapToObj(n -> Releases.of(town, QUARTERS, 6 + 4 * n, SEED + n))
                .toList();
        var published = new int[QUARTERS][];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int at = quarter;
            published[quarter] = towns.stream()
                    .flatMapToInt(one -> Arrays.stream(one.published()[at]))
                    .toArray();
        }
        var report = Attack.on(
                sideBySide(town, towns.size()),
                published,
                new Simplex(20_000),
                new Attack.Effort(false, 2000, 4, SEED));
        assertThat(report.holds()).as("seed %d: %s", SEED, report).isTrue();
        assertThat(report.groups()).isGreaterThan(8_000);
    }

    private static Grid sideBySide(Town town, int towns) {
        List<int[]> cells = new ArrayList<>();
        for (int n = 0; n < towns; n++) {
            int first = n * Town.ATOMS;
            for (int[] cell : town.cells()) {
                cells.add(Arrays.stream(cell).map(atom -> first + atom).toArray());
            }
        }
        var headlines = new boolean[cells.size()];
        Arrays.fill(headlines, true);
        return Grid.unlinked(town.base(), towns * Town.ATOMS, cells.toArray(int[][]::new), headlines);
    }
}
