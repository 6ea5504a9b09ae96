package limits.benchmarks;

/**
 * What one contender did in one round.
 *
 * @param perSecond turns in a second, all callers together
 * @param p50 how long the median turn took, in milliseconds
 * @param p99 how long one turn in a hundred took or exceeded, in milliseconds
 */
record Round(double perSecond, double p50, double p99) {

    /** One long turn that went through so many things. */
    static Round through(long things, long nanos) {
        return new Round(things * 1e9 / nanos, nanos / 1e6, nanos / 1e6);
    }
}
