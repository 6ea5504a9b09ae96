package limits.reporting.shelf;

import limits.kernel.Euros;

/**
 * An amount shown in whole steps of 500 euros, rounded down. For money that was spent: an exact sum of small expenses is a
 * number of young people times a public cost. Source: our rule; see the package.
 */
public record Stepped(long steps) {

    /** One step, in euros. */
    public static final int EUROS = 500;

    private static final long CENTS = EUROS * 100L;

    public Stepped {
        if (steps < 0) {
            throw new IllegalArgumentException("an amount is never negative");
        }
    }

    static Stepped of(Euros exact) {
        return new Stepped(exact.cents() / CENTS);
    }

    /** What is shown: up to one step less than the exact amount. */
    public Euros shown() {
        return new Euros(Math.multiplyExact(steps, CENTS));
    }
}
