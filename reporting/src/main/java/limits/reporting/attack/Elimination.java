package limits.reporting.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows from exact facts by adding and subtracting them alone, in exact arithmetic.
 *
 * <p>What this guarantees: a sum is said to follow if and only if it is a combination of the facts. What it does not: look
 * at what bounds or whole numbers prove besides.
 */
public final class Elimination {

    private final List<BigInteger[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /** Takes one exact fact: how often each unknown counts in a sum that is known. */
    public void knows(int[] sum) {
        var rest = reduced(sum);
        int pivot = pivot(rest);
        if (pivot >= 0) {
            rows.add(rest);
            pivots.add(pivot);
        }
    }

    /** Whether this sum follows from the facts taken so far. */
    public boolean follows(int[] sum) {
        return pivot(reduced(sum)) < 0;
    }

    private BigInteger[] reduced(int[] sum) {
        var rest = new BigInteger[sum.length];
        for (int at = 0; at < sum.length; at++) {
            rest[at] = BigInteger.valueOf(sum[at]);
        }
        for (int row = 0; row < rows.size(); row++) {
            var factor = rest[pivots.get(row)];
            if (factor.signum() != 0) {
                take(rest, factor, rows.get(row), rows.get(row)[pivots.get(row)]);
            }
        }
        return rest;
    }

    private static void take(BigInteger[] rest, BigInteger factor, BigInteger[] row, BigInteger leading) {
        var divisor = BigInteger.ZERO;
        for (int at = 0; at < rest.length; at++) {
            rest[at] = rest[at].multiply(leading).subtract(row[at].multiply(factor));
            divisor = divisor.gcd(rest[at]);
        }
        for (int at = 0; divisor.signum() != 0 && at < rest.length; at++) {
            rest[at] = rest[at].divide(divisor);
        }
    }

    private static int pivot(BigInteger[] row) {
        for (int at = 0; at < row.length; at++) {
            if (row[at].signum() != 0) {
                return at;
            }
        }
        return -1;
    }
}
