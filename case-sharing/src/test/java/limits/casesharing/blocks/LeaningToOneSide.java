package limits.casesharing.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import limits.published.Base;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * To which side figures lean on average. One series says little: its thresholds are drawn once and kept, so all its figures
 * lean together. So towns are averaged, and the spread between them says how sure the average is.
 */
@Tag("deep")
final class LeaningToOneSide {

    private static final int TOWNS = Integer.getInteger("deep.towns", 30);
    private static final int QUARTERS = 12;

    @ParameterizedTest
    @CsvSource({"1, FIVE", "1, ELEVEN", "2, FIVE", "2, ELEVEN"})
    void over_many_towns_figures_lean_by_less_than_a_fifteenth_of_a_block(int level, Base base) {
        double[] leaning = new double[TOWNS];
        for (int town = 0; town < TOWNS; town++) {
            leaning[town] = leaning(Town.unlinked(level, base, 100L + town, 15), 100L + town);
        }
        double mean = Arrays.stream(leaning).average().orElseThrow();
        double spread = Arrays.stream(leaning)
                        .map(each -> (each - mean) * (each - mean))
                        .sum()
                / (TOWNS - 1);
        double error = Math.sqrt(spread / TOWNS);
        System.out.printf(
                "leaning, level %d, base %s, seeds 100 to %d: %+.2f persons, standard error %.2f%n",
                level, base, 99 + TOWNS, mean, error);
        assertThat(Math.abs(mean)).isLessThan(base.persons() / 15.0);
    }

    /** The mean over all figures of one series. */
    private static double leaning(Town town, long seed) {
        var layout = new Layout(town.grid);
        var mechanism = ReleaseMechanism.of(town.grid);
        var dice = new Random(seed);
        var state = RunningState.beginning(town.grid);
        int[] waiting = new int[layout.atoms];
        long leaning = 0;
        long figures = 0;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var counts = town.quarter();
            Arrays.setAll(waiting, atom -> waiting[atom] + counts.get(atom));
            if (mechanism.release(state, Layout.list(waiting), dice) instanceof Released released) {
                Arrays.fill(waiting, 0);
                state = released.next();
                int[] sums = layout.sums(Layout.ints(state.counts()));
                for (int cell = 0; cell < layout.cells; cell++) {
                    leaning += released.values().get(cell).persons() - sums[cell];
                    figures++;
                }
            }
        }
        return (double) leaning / figures;
    }
}
