package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import limits.published.Base;
import limits.reporting.attack.PossibleWorld;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A reader who holds every fitting history for as likely as chance makes it (each atom and quarter alike, independently)
 * and asks how sure she may be of one small number. A19, by a walk through the worlds. She does not weigh how the mechanism
 * draws; {@link KnowingTheAlgorithm} does.
 */
class GuessingFromOdds {

    private static final long SEED = Long.getLong("deep.seed", 20261123);
    private static final int QUARTERS = 4;

    /** One number may be likelier than not, where few were expected and one block is shown; this sure it must not be. */
    private static final double CERTAIN = 0.75;

    @Test
    void no_exact_small_number_is_as_good_as_certain() {
        compare(300_000);
    }

    @Test
    @Tag("deep")
    void after_a_long_walk_too() {
        compare(Integer.getInteger("deep.steps", 20_000_000));
    }

    /** How likely one cell holds just this many, what is shown of it, and how many she expected before. */
    private record Surest(double odds, int number, int shown, double expected) {}

    private static void compare(int steps) {
        var town = new Town(2, Base.FIVE);
        var releases = Releases.of(town, QUARTERS, 8, SEED);
        var walk = new Walk(town, NothingSmallIsProvedFromBlocks.world(town, releases), releases.last());
        walk.go(steps);
        var total = walk.surest(walk.totals, QUARTERS);
        var movement = walk.surest(walk.movements, 1);
        System.out.printf(
                "odds, seed %d: %d steps, surest of a small running total %s, of a small movement %s%n",
                SEED, steps, total, movement);
        assertThat(total.odds()).as("seed %d: %s", SEED, total).isLessThan(CERTAIN);
        assertThat(movement.odds()).as("seed %d: %s", SEED, movement).isLessThan(CERTAIN);
    }

    /** Facts come, go and wander, so that in the long run each fitting history is met as often as it is likely. */
    private static final class Walk {

        private final Town town;
        private final PossibleWorld world;
        private final Random chance = new Random(SEED);
        private final int[] pairs = new int[10_000];
        private final int[][] totals;
        private final int[][] movements;
        private final double rate;
        private final int[] shown;
        private int facts;
        private int seen;

        Walk(Town town, PossibleWorld world, int[] shown) {
            this.town = town;
            this.shown = shown;
            this.world = world;
            this.totals = new int[town.cells().length][town.base()];
            this.movements = new int[town.cells().length][town.base()];
            this.rate = Math.max(1, shown[0]);
            for (int pair = 0; pair < QUARTERS * Town.ATOMS; pair++) {
                for (int fact = 0; fact < world.facts(pair / Town.ATOMS, pair % Town.ATOMS); fact++) {
                    pairs[facts++] = pair;
                }
            }
        }

        void go(int steps) {
            for (int step = 0; step < steps; step++) {
                switch (chance.nextInt(4)) {
                    case 0 -> come();
                    case 1 -> go();
                    default -> wander();
                }
                // What came first is still near the beginning of the walk.
                if (step > steps / 10 && step % 500 == 0) {
                    note();
                }
            }
        }

        private void come() {
            int pair = chance.nextInt(QUARTERS * Town.ATOMS);
            boolean room = world.roomUp(pair / Town.ATOMS, pair % Town.ATOMS) > 0;
            if (room && chance.nextDouble() < rate / (facts + 1)) {
                world.alter(pair / Town.ATOMS, pair % Town.ATOMS, 1);
                pairs[facts++] = pair;
            }
        }

        private void go() {
            if (facts > 0) {
                int one = chance.nextInt(facts);
                boolean room = world.roomDown(pairs[one] / Town.ATOMS, pairs[one] % Town.ATOMS) > 0;
                if (room && chance.nextDouble() < facts / rate) {
                    world.alter(pairs[one] / Town.ATOMS, pairs[one] % Town.ATOMS, -1);
                    pairs[one] = pairs[--facts];
                }
            }
        }

        /** Added first where there is room, then taken away, or the other way round: at every moment a world. */
        private void wander() {
            if (facts == 0) {
                return;
            }
            int one = chance.nextInt(facts);
            int from = pairs[one];
            int to = chance.nextInt(QUARTERS * Town.ATOMS);
            if (exchanged(to, 1, from, -1) || exchanged(from, -1, to, 1)) {
                pairs[one] = to;
            }
        }

        private boolean exchanged(int first, int by, int second, int then) {
            if (room(first, by) == 0) {
                return false;
            }
            world.alter(first / Town.ATOMS, first % Town.ATOMS, by);
            if (room(second, then) == 0) {
                world.alter(first / Town.ATOMS, first % Town.ATOMS, -by);
                return false;
            }
            world.alter(second / Town.ATOMS, second % Town.ATOMS, then);
            return true;
        }

        private int room(int pair, int by) {
            int quarter = pair / Town.ATOMS;
            return by > 0 ? world.roomUp(quarter, pair % Town.ATOMS) : world.roomDown(quarter, pair % Town.ATOMS);
        }

        private void note() {
            seen++;
            for (int cell = 0; cell < town.cells().length; cell++) {
                int total = 0;
                int moved = 0;
                for (int atom : town.cells()[cell]) {
                    for (int quarter = 0; quarter < QUARTERS; quarter++) {
                        total += world.facts(quarter, atom);
                    }
                    moved += world.facts(QUARTERS - 1, atom);
                }
                totals[cell][total < town.base() ? total : 0]++;
                movements[cell][moved < town.base() ? moved : 0]++;
            }
        }

        /** The greatest share of one number from 1 to base - 1, over all cells. */
        Surest surest(int[][] counted, int quarters) {
            var surest = new Surest(0, 0, 0, 0);
            for (int cell = 0; cell < counted.length; cell++) {
                double expected = rate * town.cells()[cell].length * quarters / (QUARTERS * Town.ATOMS);
                for (int small = 1; small < town.base(); small++) {
                    double odds = (double) counted[cell][small] / seen;
                    surest = odds > surest.odds() ? new Surest(odds, small, shown[cell], expected) : surest;
                }
            }
            return surest;
        }
    }
}
