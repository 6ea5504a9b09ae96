package limits.reporting.solver;

import java.util.Arrays;
import limits.reporting.attack.Programme;

/** Which unknowns the basis holds, and the inverse of their columns. The column of a row's sum is minus one in its row. */
final class Basis {

    private final Programme programme;
    private final int rows;
    private final int own;
    private final int[] held;
    private final boolean[] holds;
    private final double[][] inverse;
    private final int[] full;

    Basis(Programme programme) {
        this.programme = programme;
        this.rows = programme.rows();
        this.own = programme.unknowns();
        this.held = new int[rows];
        this.holds = new boolean[own + rows];
        this.inverse = new double[rows][rows];
        this.full = new int[rows];
        for (int row = 0; row < rows; row++) {
            held[row] = own + row;
            holds[own + row] = true;
            inverse[row][row] = -1;
        }
    }

    int at(int row) {
        return held[row];
    }

    boolean holds(int unknown) {
        return holds[unknown];
    }

    double[] prices(double[] costs) {
        var prices = new double[rows];
        for (int row = 0; row < rows; row++) {
            if (costs[row] != 0) {
                add(prices, inverse[row], costs[row]);
            }
        }
        return prices;
    }

    double priced(int unknown, double[] prices) {
        if (unknown >= own) {
            return -prices[unknown - own];
        }
        double sum = 0;
        int[] in = programme.rowsOf()[unknown];
        int[] times = programme.times()[unknown];
        for (int entry = 0; entry < in.length; entry++) {
            sum += prices[in[entry]] * times[entry];
        }
        return sum;
    }

    double[] column(int unknown) {
        var column = new double[rows];
        for (int row = 0; row < rows; row++) {
            column[row] = priced(unknown, inverse[row]);
        }
        return column;
    }

    void add(double[] sums, int unknown, double by) {
        if (by == 0) {
            return;
        }
        if (unknown >= own) {
            sums[unknown - own] -= by;
            return;
        }
        int[] in = programme.rowsOf()[unknown];
        for (int entry = 0; entry < in.length; entry++) {
            sums[in[entry]] += by * programme.times()[unknown][entry];
        }
    }

    void solve(double[] sums, double[] into) {
        for (int row = 0; row < rows; row++) {
            double value = 0;
            for (int other = 0; other < rows; other++) {
                value += inverse[row][other] * sums[other];
            }
            into[row] = value;
        }
    }

    void exchange(int leaving, int entering, double[] column) {
        holds[held[leaving]] = false;
        holds[entering] = true;
        held[leaving] = entering;
        divide(inverse[leaving], column[leaving]);
        int entries = 0;
        for (int at = 0; at < rows; at++) {
            if (Math.abs(inverse[leaving][at]) > 1e-14) {
                full[entries++] = at;
            }
        }
        for (int row = 0; row < rows; row++) {
            if (row != leaving && Math.abs(column[row]) > 1e-13) {
                take(inverse[row], inverse[leaving], column[row], entries);
            }
        }
    }

    private void take(double[] from, double[] row, double times, int entries) {
        for (int entry = 0; entry < entries; entry++) {
            from[full[entry]] -= row[full[entry]] * times;
        }
    }

    /** The inverse again, from the columns themselves; each row keeps an unknown that the elimination finds for it. */
    void renew() {
        var unknowns = held.clone();
        // Sums of rows first: their columns have one entry and cost nothing.
        var order = Arrays.stream(unknowns).boxed().sorted((a, b) -> b - a).toList();
        for (int row = 0; row < rows; row++) {
            holds[held[row]] = false;
            Arrays.fill(inverse[row], 0);
            inverse[row][row] = -1;
            held[row] = own + row;
        }
        for (int row = 0; row < rows; row++) {
            holds[own + row] = true;
        }
        var taken = new boolean[rows];
        for (int unknown : order) {
            if (unknown >= own) {
                taken[unknown - own] = true;
                continue;
            }
            var column = column(unknown);
            int pivot = clearest(column, taken);
            // A column that has become dependent stays out; the next walk mends what that leaves.
            if (pivot >= 0) {
                taken[pivot] = true;
                exchange(pivot, unknown, column);
            }
        }
    }

    private int clearest(double[] column, boolean[] taken) {
        int best = -1;
        for (int row = 0; row < rows; row++) {
            boolean clear = !taken[row] && Math.abs(column[row]) > 1e-7;
            if (clear && (best < 0 || Math.abs(column[row]) > Math.abs(column[best]))) {
                best = row;
            }
        }
        return best;
    }

    private static void divide(double[] row, double by) {
        for (int at = 0; at < row.length; at++) {
            row[at] /= by;
        }
    }

    private static void add(double[] to, double[] from, double by) {
        for (int at = 0; at < to.length; at++) {
            to[at] += from[at] * by;
        }
    }
}
