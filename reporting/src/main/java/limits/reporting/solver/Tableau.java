package limits.reporting.solver;

import java.util.Random;
import limits.reporting.attack.Programme;
import limits.reporting.attack.Solver;

/** The bounded revised simplex over one programme. Row sums are unknowns too, after the programme's own. */
final class Tableau implements Solver.Sitting {

    private static final double SMALL = 1e-9;
    private static final double FEASIBLE = 1e-7;

    /** Exchanges after which the inverse is reckoned anew, before rounding tells. */
    private static final int RENEWED = 400;

    private static final int STRETCH = 600;

    private final Programme programme;
    private final int steps;
    private final int rows;
    private final int own;
    private final Basis basis;
    private final double[] least;
    private final double[] greatest;
    private final boolean[] high;
    private final double[] nudges;
    private final double[] values;
    private double[] worth = new double[0];
    private int next;

    Tableau(Programme programme, int steps) {
        this.programme = programme;
        this.steps = steps;
        this.rows = programme.rows();
        this.own = programme.unknowns();
        this.basis = new Basis(programme);
        this.least = new double[own + rows];
        this.greatest = new double[own + rows];
        this.high = new boolean[own + rows];
        this.values = new double[rows];
        // Ties make a simplex walk in circles; bounds that are a hair apart have none. The asker proves with the true
        // ones.
        this.nudges = new Random(own).doubles(2L * (own + rows), 1e-7, 1e-6).toArray();
    }

    @Override
    public Solver.Answer greatest(long[] asked, long[] low, long[] up) {
        worth = new double[own + rows];
        for (int unknown = 0; unknown < own + rows; unknown++) {
            boolean row = unknown >= own;
            long from = row ? programme.rowLeast()[unknown - own] : low[unknown];
            long to = row ? programme.rowGreatest()[unknown - own] : up[unknown];
            least[unknown] = from <= -Programme.OPEN ? Double.NEGATIVE_INFINITY : from - nudges[2 * unknown];
            greatest[unknown] = to >= Programme.OPEN ? Double.POSITIVE_INFINITY : to + nudges[2 * unknown + 1];
            high[unknown] = Double.isInfinite(least[unknown]) || high[unknown] && Double.isFinite(greatest[unknown]);
            worth[unknown] = row ? 0 : asked[unknown];
        }
        reckon();
        return walk();
    }

    private Solver.Answer walk() {
        int exchanges = 0;
        while (exchanges < steps) {
            boolean mending = mends();
            var prices = prices(mending);
            int entering = entering(prices, mending);
            if (entering < 0) {
                return answer(prices, !mending);
            }
            if (!exchange(entering)) {
                return answer(prices, !mending);
            }
            if (++exchanges % RENEWED == 0) {
                basis.renew();
                reckon();
            }
        }
        boolean mending = mends();
        return answer(prices(mending), !mending);
    }

    private boolean mends() {
        for (int row = 0; row < rows; row++) {
            if (outside(row) != 0) {
                return true;
            }
        }
        return false;
    }

    /** -1 where the unknown of this row lies too low, 1 where too high. */
    private int outside(int row) {
        int unknown = basis.at(row);
        if (values[row] < least[unknown] - FEASIBLE) {
            return -1;
        }
        return values[row] > greatest[unknown] + FEASIBLE ? 1 : 0;
    }

    private double[] prices(boolean mending) {
        var costs = new double[rows];
        for (int row = 0; row < rows; row++) {
            costs[row] = mending ? -outside(row) : worth[basis.at(row)];
        }
        return basis.prices(costs);
    }

    /** The most gaining of a stretch of unknowns; the next stretch where none gains, until all were looked at. */
    private int entering(double[] prices, boolean mending) {
        int all = own + rows;
        for (int looked = 0; looked < all; looked += STRETCH) {
            int best = -1;
            double gain = 1e-8;
            for (int step = 0; step < STRETCH; step++) {
                int unknown = (next + step) % all;
                double gained = basis.holds(unknown) ? 0 : gained(unknown, prices, mending);
                if (gained > gain) {
                    gain = gained;
                    best = unknown;
                }
            }
            if (best >= 0) {
                return best;
            }
            next = (next + STRETCH) % all;
        }
        return -1;
    }

    private double gained(int unknown, double[] prices, boolean mending) {
        double reduced = (mending ? 0 : worth[unknown]) - basis.priced(unknown, prices);
        return high[unknown] ? -reduced : reduced;
    }

    private boolean exchange(int entering) {
        int sign = high[entering] ? -1 : 1;
        var column = basis.column(entering);
        double step = greatest[entering] - least[entering];
        int leaving = -1;
        boolean leavesHigh = false;
        for (int row = 0; row < rows; row++) {
            double slope = -sign * column[row];
            if (Math.abs(slope) < SMALL) {
                continue;
            }
            double room = Math.max(0, room(row, slope));
            boolean clearer = leaving >= 0 && room < step + 1e-10 && Math.abs(slope) > Math.abs(column[leaving]);
            if (room < step - 1e-10 || clearer) {
                step = Math.min(step, room);
                leaving = row;
                leavesHigh = leavesHigh(row, slope);
            }
        }
        if (Double.isInfinite(step)) {
            return false;
        }
        move(entering, sign * step, column, leaving, leavesHigh);
        return true;
    }

    private double room(int row, double slope) {
        int unknown = basis.at(row);
        int outside = outside(row);
        if (slope > 0) {
            double bound = outside < 0 ? least[unknown] : greatest[unknown];
            return outside > 0 ? Double.POSITIVE_INFINITY : (bound - values[row]) / slope;
        }
        double bound = outside > 0 ? greatest[unknown] : least[unknown];
        return outside < 0 ? Double.POSITIVE_INFINITY : (bound - values[row]) / slope;
    }

    private boolean leavesHigh(int row, double slope) {
        return slope > 0 ? outside(row) == 0 : outside(row) > 0;
    }

    private void move(int entering, double by, double[] column, int leaving, boolean leavesHigh) {
        double entered = (high[entering] ? greatest[entering] : least[entering]) + by;
        for (int row = 0; row < rows; row++) {
            values[row] -= by * column[row];
        }
        if (leaving < 0) {
            high[entering] = !high[entering];
            return;
        }
        high[basis.at(leaving)] = leavesHigh;
        basis.exchange(leaving, entering, column);
        values[leaving] = entered;
    }

    /** The values of the basis from those outside it. */
    private void reckon() {
        var sums = new double[rows];
        for (int unknown = 0; unknown < own + rows; unknown++) {
            if (!basis.holds(unknown)) {
                basis.add(sums, unknown, -(high[unknown] ? greatest[unknown] : least[unknown]));
            }
        }
        basis.solve(sums, values);
    }

    private Solver.Answer answer(double[] prices, boolean solvable) {
        var point = new double[own];
        for (int unknown = 0; unknown < own; unknown++) {
            point[unknown] = high[unknown] ? greatest[unknown] : least[unknown];
        }
        for (int row = 0; row < rows; row++) {
            if (basis.at(row) < own) {
                point[basis.at(row)] = values[row];
            }
        }
        return new Solver.Answer(point, prices, solvable);
    }
}
