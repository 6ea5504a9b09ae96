package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.PublishedRelease;
import limits.published.Series;
import limits.reporting.desk.AttackDesk;
import limits.reporting.desk.Reading;
import limits.reporting.desk.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarter after quarter of catalogues as towns have them is attacked at the desk. Says what each came to, and how fast. */
final class HowOftenTheDeskEnds {

    private static final int TOWNS = Integer.getInteger("deep.towns", 3);
    private static final long SEED = Long.getLong("deep.seed", 100);
    private static final int QUARTERS = Integer.getInteger("deep.quarters", 12);
    /** Seconds of the processor: whatever else a machine does, they hardly change. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @Test
    void three_years_of_a_town_are_found_hidden_however_its_tables_hang_together() {
        Map<Report.Outcome, Integer> came = new EnumMap<>(Report.Outcome.class);
        live(new LinkedTown(2, 5, Base.FIVE, 100), 15, 100, QUARTERS, came, new ArrayList<>());
        assertThat(came).containsOnlyKeys(Report.Outcome.HIDDEN);
    }

    @Tag("deep")
    @ParameterizedTest
    @CsvSource({
        "1, 5, FIVE, 8",
        "1, 5, ELEVEN, 8",
        "2, 5, FIVE, 15",
        "2, 5, TEN, 15",
        "2, 5, ELEVEN, 15",
        "3, 5, FIVE, 30",
        "3, 5, ELEVEN, 30",
        "3, 9, FIVE, 60",
        "3, 9, ELEVEN, 60"
    })
    void of_what_was_released_nothing_is_proved_small_and_how_much_is_found_hidden_is_told(
            int level, int neighbourhoods, Base base, int opened) {
        Map<Report.Outcome, Integer> came = new EnumMap<>(Report.Outcome.class);
        List<Double> seconds = new ArrayList<>();
        for (long seed = SEED; seed < SEED + TOWNS; seed++) {
            live(new LinkedTown(level, neighbourhoods, base, seed), opened, seed, 1, came, seconds);
        }
        System.out.printf(
                "desk, level %d, %d places, base %s, %d a quarter, seeds %d to %d, %d quarters: %s; slowest %.1f s%n",
                level,
                neighbourhoods + 1,
                base,
                opened,
                SEED,
                SEED + TOWNS - 1,
                QUARTERS,
                came,
                seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        assertThat(came).doesNotContainKeys(Report.Outcome.NOT_HIDDEN, Report.Outcome.CONTRADICTORY);
    }

    /** @param from how many releases have been told when the desk first looks */
    private static void live(
            LinkedTown town, int opened, long seed, int from, Map<Report.Outcome, Integer> came, List<Double> seconds) {
        var mechanism = ReleaseMechanism.of(town.grid());
        var state = RunningState.beginning(town.grid());
        var dice = new Random(seed);
        var told = new ArrayList<PublishedRelease>();
        int[] waiting = new int[town.grid().atoms()];
        var quarter = Quarter.parse("2026-Q1");
        for (int n = 0; n < QUARTERS; n++, quarter = quarter.next()) {
            var counts = town.quarter(opened);
            Arrays.setAll(waiting, atom -> waiting[atom] + counts[atom]);
            if (mechanism.release(state, Arrays.stream(waiting).boxed().toList(), dice) instanceof Released released) {
                state = released.next();
                Arrays.fill(waiting, 0);
                told.add(new PublishedRelease(quarter, town.catalogue().version(), released.values()));
                if (told.size() >= from) {
                    attack(new Reading(town.catalogue(), told), came, seconds);
                }
            }
        }
    }

    private static void attack(Reading reading, Map<Report.Outcome, Integer> came, List<Double> seconds) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        var report = new AttackDesk(project -> new Series(List.of())).report(reading);
        seconds.add((CLOCK.getCurrentThreadCpuTime() - begun) / 1e9);
        came.merge(report.outcome(), 1, Integer::sum);
    }
}
