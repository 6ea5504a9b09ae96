package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import limits.published.Base;
import limits.reporting.attack.Group;
import limits.reporting.attack.Known;
import limits.reporting.attack.Window;
import limits.reporting.attack.Windows;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers who know records of their own, exact totals from elsewhere, or on which day somebody came. A11, A12 and A16. */
class KnowingMoreThanIsPublished {

    private static final int QUARTERS = 6;
    private static final int SCHEMES = 5;
    private static final int STEPS = 20_000;
    private static final long SEED = Long.getLong("deep.seed", 20261123);

    private static final int TOWNS = Integer.getInteger("deep.towns", 4);
    private static final int MOST = 1_000;

    private final Town town = new Town(2, Base.FIVE);
    private final int base = town.base();

    /** What was told of a town, and what the bench alone knows of it. */
    private record Ledger(Releases releases, Known known) {}

    private Ledger ledger(long seed) {
        var releases = Releases.of(town, QUARTERS, 8, seed);
        return new Ledger(releases, Known.published(town.known(), releases.published()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_coalition_that_knows_one_to_three_records_proves_no_small_rest(int records) {
        coalition(records, SEED, 8);
    }

    @Tag("deep")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void many_coalitions_in_many_towns_prove_no_small_rest(int records) {
        for (long seed = SEED; seed < SEED + TOWNS; seed++) {
            coalition(records, seed, 50);
        }
    }

    /** Records of a small cell, each known by its atom and quarter; asked is how many others the cell holds. */
    private void coalition(int records, long seed, int windows) {
        var chance = new Random(seed);
        var told = ledger(seed);
        long narrowest = Long.MAX_VALUE;
        int failing = 0;
        for (int asked = 0; asked < windows; asked++) {
            int quarter = chance.nextInt(QUARTERS);
            var cell = small(told.releases(), quarter, records, chance);
            var known = told.known();
            for (var one :
                    drawn(told.releases(), quarter, cell, records, chance).entrySet()) {
                int pair = one.getKey();
                var own = Group.of(QUARTERS, Town.ATOMS, pair / Town.ATOMS, pair / Town.ATOMS, pair % Town.ATOMS);
                known = known.told(own, one.getValue(), MOST);
            }
            var all = Group.of(QUARTERS, Town.ATOMS, 0, quarter, cell);
            var others = less(new Windows(known, new Simplex(STEPS)).proved(all), records);
            narrowest = Math.min(narrowest, others.greatestProved() - others.leastProved());
            failing += others.verdict(base) == Window.Verdict.BROKEN ? 1 : 0;
            assertThat(provedSmall(others))
                    .as("seed %d, %d records: %s", seed, records, others)
                    .isFalse();
        }
        System.out.printf(
                "coalition, seed %d, %d records: %d windows, %d narrower than the rule asks, narrowest %d%n",
                seed, records, windows, failing, narrowest);
        assertThat(narrowest).as("seed %d, %d records", seed, records).isGreaterThanOrEqualTo(base - 1 - records);
    }

    @Test
    void the_exact_total_of_the_town_in_every_quarter_proves_no_small_group() {
        var told = ledger(SEED);
        var windows = new Windows(withTotals(told), new Simplex(STEPS));
        var outcome = asked(windows, new Random(SEED));
        System.out.println("exact totals, seed " + SEED + ": " + outcome);
        assertThat(outcome.provedSmall()).as("seed %d", SEED).isZero();
        assertThat(outcome.narrowest()).as("seed %d", SEED).isGreaterThanOrEqualTo(base - 1);
    }

    /** As if everybody took one scheme at most, which binds more than life does. */
    @Test
    void public_tables_of_who_lives_where_prove_no_small_group() {
        var chance = new Random(SEED);
        var ledger = ledger(SEED);
        var told = ledger.known();
        for (int lived = 0; lived < Town.ATOMS; lived += SCHEMES) {
            int first = lived;
            int[] alike = IntStream.range(first, first + SCHEMES).toArray();
            int residents = Math.max(ledger.releases().truth(QUARTERS - 1, alike), 3 + chance.nextInt(30));
            told = told.told(Group.of(QUARTERS, Town.ATOMS, 0, QUARTERS - 1, alike), 0, residents);
        }
        var outcome = asked(new Windows(told, new Simplex(STEPS)), chance);
        System.out.println("residents, seed " + SEED + ": " + outcome);
        assertThat(outcome.provedSmall()).as("seed %d", SEED).isZero();
        assertThat(outcome.narrowest()).as("seed %d", SEED).isGreaterThanOrEqualTo(base - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void quarters_with_exactly_one_new_case_betray_no_small_group(long more) {
        crossing(SEED + more, QUARTERS);
    }

    @Test
    @Tag("deep")
    void three_years_of_single_cases_in_many_towns_betray_no_small_group() {
        for (long seed = SEED; seed < SEED + TOWNS; seed++) {
            crossing(seed, 12);
        }
    }

    /** A flip of a cell is watched, and on its quarter one knows that just one came in the whole town. */
    private void crossing(long seed, int quarters) {
        var chance = new Random(seed);
        var few = Releases.of(town.grid(), quarters, quarter -> Town.quarter(quarter == 0 ? 30 : 1, chance), chance);
        var told = Known.published(town.known(), few.published());
        for (int quarter = 1; quarter < quarters; quarter++) {
            told = told.told(
                    Group.of(quarters, Town.ATOMS, quarter, quarter, town.cells()[0]),
                    came(few, quarter),
                    came(few, quarter));
        }
        var windows = new Windows(told, new Simplex(STEPS));
        int flips = 0;
        int proved = 0;
        int narrowed = 0;
        for (int cell = 1; cell < town.cells().length; cell++) {
            for (int quarter = 1; quarter < quarters; quarter++) {
                if (few.published()[quarter][cell] != few.published()[quarter - 1][cell]) {
                    flips++;
                    var window = windows.proved(Group.of(quarters, Town.ATOMS, 0, quarter, town.cells()[cell]));
                    proved += provedSmall(window) ? 1 : 0;
                    narrowed += window.verdict(base) == Window.Verdict.BROKEN ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "threshold crossing, seed %d: %d quarters, %d flips, %d proved small, %d narrower than the rule asks%n",
                seed, quarters, flips, proved, narrowed);
        assertThat(proved).as("seed %d", seed).isZero();
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

    private Known withTotals(Ledger ledger) {
        var told = ledger.known();
        int[] everybody = town.cells()[0];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int exact = ledger.releases().truth(quarter, everybody);
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

    /** A cell that shows a block at most at the end of this quarter, and truly holds so many or more. */
    private int[] small(Releases releases, int quarter, int records, Random chance) {
        var small = IntStream.range(1, town.cells().length)
                .filter(cell -> releases.published()[quarter][cell] <= base)
                .mapToObj(cell -> town.cells()[cell])
                .filter(cell -> releases.truth(quarter, cell) >= records)
                .toList();
        return small.isEmpty()
                ? small(releases, chance.nextInt(QUARTERS), records, chance)
                : small.get(chance.nextInt(small.size()));
    }

    /** Records of a cell drawn from those that came up to a quarter: how many of each pair of quarter and atom. */
    private static Map<Integer, Integer> drawn(Releases releases, int quarter, int[] cell, int records, Random chance) {
        var came = new ArrayList<Integer>();
        for (int at = 0; at <= quarter; at++) {
            for (int atom : cell) {
                came.addAll(Collections.nCopies(releases.counts()[at][atom], at * Town.ATOMS + atom));
            }
        }
        Collections.shuffle(came, chance);
        var drawn = new TreeMap<Integer, Integer>();
        came.subList(0, records).forEach(pair -> drawn.merge(pair, 1, Integer::sum));
        return drawn;
    }
}
