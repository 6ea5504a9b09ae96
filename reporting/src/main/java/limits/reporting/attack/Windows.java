package limits.reporting.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The smallest and the greatest number of facts a group can hold, by linear programmes and, where asked, by branching to
 * whole numbers. A solver proposes; a bound counts only as its prices prove it, a world only as it was looked at.
 *
 * <p>What this guarantees: nothing lies beyond a proved bound, whatever the solver did. What it does not: that the bounds
 * meet; where they do not, the window says so.
 */
public final class Windows {

    private final Known known;
    private final int atoms;
    private final long[] least;
    private final long[] most;
    private final Solver.Sitting sitting;
    private final Programme programme;

    public Windows(Known known, Solver solver) {
        this.known = known;
        this.atoms = known.grid().atoms();
        this.least = new long[known.quarters() * atoms];
        this.most = new long[least.length];
        for (int pair = 0; pair < most.length; pair++) {
            most[pair] = known.most(pair / atoms, pair % atoms);
        }
        this.programme = new ProgrammeOfKnown(known).programme();
        this.sitting = solver.on(programme);
    }

    /** Proved bounds alone: what no world exceeds, fractions allowed. */
    public Window proved(Group group) {
        var worth = worth(group);
        return Window.proved(-possible(proved(negated(worth))), possible(proved(worth)));
    }

    /** Proved bounds, and whole worlds found by branching, up to so many programmes for each end. */
    public Window whole(Group group, int programmes) {
        var worth = worth(group);
        var high = branch(worth, programmes);
        var low = branch(negated(worth), programmes);
        possible(high.bound());
        possible(low.bound());
        if (high.best() == Long.MIN_VALUE || low.best() == Long.MIN_VALUE) {
            return Window.proved(-low.bound(), high.bound());
        }
        return new Window(-low.bound(), -low.best(), high.best(), high.bound());
    }

    /** Whether prices prove that nothing fits what is known; where not, nothing is said. */
    public boolean impossible() {
        return proved(new long[most.length]) == Long.MIN_VALUE;
    }

    private static long possible(long bound) {
        if (bound == Long.MIN_VALUE) {
            throw new IllegalStateException("nothing that could have happened fits what is known");
        }
        return bound;
    }

    private long proved(long[] worth) {
        var answer = sitting.greatest(worth, least, most);
        return programme.provedBy(answer.prices(), worth, least, most);
    }

    /** What branching came to: no world is worth more than the bound; one is worth the best. */
    private record Reached(long best, long bound) {}

    private record Node(long[] least, long[] most) {}

    private Reached branch(long[] worth, int programmes) {
        List<Node> open = new ArrayList<>(List.of(new Node(least, most)));
        long best = Long.MIN_VALUE;
        long bound = Long.MIN_VALUE;
        for (int asked = 0; !open.isEmpty(); asked++) {
            var node = open.removeLast();
            var answer = sitting.greatest(worth, node.least(), node.most());
            long reach = programme.provedBy(answer.prices(), worth, node.least(), node.most());
            if (reach == Long.MIN_VALUE || hopeless(answer, worth, node) || reach <= best) {
                continue;
            }
            best = Math.max(best, found(answer.point(), worth));
            int split = mostBroken(answer.point(), node);
            if (reach <= best || split < 0 || asked >= programmes) {
                bound = reach <= best ? bound : Math.max(bound, reach);
                continue;
            }
            divide(open, node, split, answer.point()[split]);
        }
        return new Reached(best, Math.max(best, bound));
    }

    private boolean hopeless(Solver.Answer answer, long[] worth, Node node) {
        return !answer.solvable()
                && programme.provedBy(answer.prices(), new long[worth.length], node.least(), node.most())
                        == Long.MIN_VALUE;
    }

    private static void divide(List<Node> open, Node node, int split, double at) {
        long floor = (long) Math.floor(at);
        var below = node.most().clone();
        below[split] = Math.max(node.least()[split], Math.min(floor, node.most()[split] - 1));
        var above = node.least().clone();
        above[split] = below[split] + 1;
        boolean nearerBelow = at - floor < 0.5;
        var low = new Node(node.least(), below);
        var high = new Node(above, node.most());
        open.add(nearerBelow ? high : low);
        open.add(nearerBelow ? low : high);
    }

    /** The worth of the nearest whole point, where that is a world that fits everything known. */
    private long found(double[] point, long[] worth) {
        var facts = new int[known.quarters()][atoms];
        long value = 0;
        for (int pair = 0; pair < point.length; pair++) {
            int whole = (int) Math.round(point[pair]);
            facts[pair / atoms][pair % atoms] = whole;
            value += whole * worth[pair];
        }
        return known.allows(facts) ? value : Long.MIN_VALUE;
    }

    private static int mostBroken(double[] point, Node node) {
        int worst = -1;
        double farthest = 1e-4;
        for (int pair = 0; pair < point.length; pair++) {
            double broken = Math.abs(point[pair] - Math.round(point[pair]));
            if (broken > farthest && node.most()[pair] > node.least()[pair]) {
                farthest = broken;
                worst = pair;
            }
        }
        return worst;
    }

    private long[] worth(Group group) {
        var worth = new long[most.length];
        for (int pair = 0; pair < worth.length; pair++) {
            worth[pair] = group.weight(pair / atoms, pair % atoms);
        }
        return worth;
    }

    private static long[] negated(long[] worth) {
        return Arrays.stream(worth).map(value -> -value).toArray();
    }
}
