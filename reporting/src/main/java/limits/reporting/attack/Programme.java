package limits.reporting.attack;

import java.util.Arrays;

/**
 * A linear programme as plain arrays: bounded unknowns, and rows whose sums are bounded. Column by column, the rows an
 * unknown stands in and how often. Every unknown has finite bounds, which makes any prices a proof.
 */
public record Programme(int rows, int[][] rowsOf, int[][] times, long[] rowLeast, long[] rowGreatest) {

    /** Stands for a bound that is not there. */
    public static final long OPEN = Long.MAX_VALUE / 4;

    /** Prices are cut to this fraction of one before whole numbers are reckoned with. */
    private static final long UNIT = 1L << 28;

    public int unknowns() {
        return rowsOf.length;
    }

    /**
     * The greatest value that any solution can reach, as these prices prove it: each row at its dearer bound, each
     * unknown at its better one. True for every price, good or bad; {@link Long#MIN_VALUE} where no solution is left.
     */
    public long provedBy(double[] prices, long[] worth, long[] least, long[] greatest) {
        var cut = new long[rows];
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            cut[row] = cut(prices[row], row);
            sum = Math.addExact(sum, dearer(cut[row], rowLeast[row], rowGreatest[row]));
        }
        for (int unknown = 0; unknown < rowsOf.length; unknown++) {
            long gain = Math.multiplyExact(worth[unknown], UNIT);
            for (int entry = 0; entry < rowsOf[unknown].length; entry++) {
                gain -= cut[rowsOf[unknown][entry]] * times[unknown][entry];
            }
            sum = Math.addExact(sum, dearer(gain, least[unknown], greatest[unknown]));
        }
        boolean asksNothing = Arrays.stream(worth).allMatch(value -> value == 0);
        return asksNothing && sum < 0 ? Long.MIN_VALUE : Math.floorDiv(sum, UNIT);
    }

    private long cut(double price, int row) {
        if (!Double.isFinite(price) || Math.abs(price) > 1e6) {
            return 0;
        }
        long whole = Math.round(price * UNIT);
        boolean unbounded = whole > 0 && rowGreatest[row] >= OPEN || whole < 0 && rowLeast[row] <= -OPEN;
        return unbounded ? 0 : whole;
    }

    private static long dearer(long price, long least, long greatest) {
        return price == 0 ? 0 : Math.multiplyExact(price, price > 0 ? greatest : least);
    }
}
