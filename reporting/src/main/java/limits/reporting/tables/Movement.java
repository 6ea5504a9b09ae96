package limits.reporting.tables;

import limits.published.Block;

/**
 * What came in one quarter: the difference of two running totals, so that both their distances add up.
 *
 * @param within the greatest distance from the true number, in persons
 */
public record Movement(Block value, int within) {

    public int least() {
        return Math.max(0, value.persons() - within);
    }

    public int most() {
        return value.persons() + within;
    }
}
