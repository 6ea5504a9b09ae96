package limits.reporting.attack;

import java.util.Arrays;
import java.util.Random;

/**
 * Tries to rebuild the records: walks through whole worlds that all fit what is known, each pulled in directions drawn by
 * chance, and asks which atoms never changed. What one world altered, many agree on only by being forced.
 *
 * <p>What this guarantees: an atom that moved is not fixed. What it does not: that one which did not move is.
 */
public final class Reconstruction {

    /**
     * How many pairs of quarter and atom were looked at, how many of them chance did not move, and how many could not be
     * moved when asked one by one either: at a small number, or at none.
     */
    public record Rebuilt(int worlds, int pairs, int unmovedByChance, int fixedSmall, int fixedAtNothing) {}

    private final Known known;
    private final PossibleWorld world;
    private final Random chance;
    private final int[] least;
    private final int[] most;

    private Reconstruction(Known known, PossibleWorld world, long seed) {
        this.known = known;
        this.world = world;
        this.chance = new Random(seed);
        int pairs = known.quarters() * known.grid().atoms();
        this.least = new int[pairs];
        this.most = new int[pairs];
        Arrays.fill(least, Integer.MAX_VALUE);
        Arrays.fill(most, Integer.MIN_VALUE);
    }

    public static Rebuilt of(Known known, PossibleWorld world, int worlds, long seed) {
        var beginning = PossibleWorld.of(known, world.facts()).orElseThrow();
        var trial = new Reconstruction(known, world, seed);
        trial.note();
        for (int one = 0; one < worlds; one++) {
            trial.pull();
        }
        int unmoved = trial.unmoved();
        trial.ask(beginning);
        return trial.rebuilt(worlds, unmoved);
    }

    private void pull() {
        int atoms = known.grid().atoms();
        for (int step = 0; step < most.length; step++) {
            int pair = chance.nextInt(most.length);
            int quarter = pair / atoms;
            int atom = pair % atoms;
            int by = chance.nextBoolean() ? -world.roomDown(quarter, atom) : world.roomUp(quarter, atom);
            if (by != 0) {
                world.alter(quarter, atom, Integer.signum(by) * (1 + chance.nextInt(Math.abs(by))));
                note(pair);
            }
        }
    }

    private void note() {
        for (int pair = 0; pair < most.length; pair++) {
            note(pair);
        }
    }

    private void note(int pair) {
        int facts = world.facts(pair / known.grid().atoms(), pair % known.grid().atoms());
        least[pair] = Math.min(least[pair], facts);
        most[pair] = Math.max(most[pair], facts);
    }

    private void ask(PossibleWorld beginning) {
        int atoms = known.grid().atoms();
        for (int pair = 0; pair < most.length; pair++) {
            most[pair] += least[pair] == most[pair] ? beginning.roomUp(pair / atoms, pair % atoms) : 0;
        }
    }

    private int unmoved() {
        int unmoved = 0;
        for (int pair = 0; pair < most.length; pair++) {
            unmoved += least[pair] == most[pair] ? 1 : 0;
        }
        return unmoved;
    }

    private Rebuilt rebuilt(int worlds, int unmoved) {
        int small = 0;
        int nothing = 0;
        for (int pair = 0; pair < most.length; pair++) {
            if (least[pair] == most[pair]) {
                small += most[pair] > 0 && most[pair] < known.grid().base() ? 1 : 0;
                nothing += most[pair] == 0 ? 1 : 0;
            }
        }
        return new Rebuilt(worlds, most.length, unmoved, small, nothing);
    }
}
