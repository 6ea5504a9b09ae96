/**
 * Reads releases as tables: a number with its own bound, series over quarters, movements, ratios, stocks, finer cells, sums.
 * Every number is a function of published blocks and says how far it may be off. Guidelines §1.6.
 *
 * <p>What this room does not do: know an exact count, round, or ask anybody for a number that the catalogue does not hold.
 */
@NullMarked
package limits.reporting.tables;

import org.jspecify.annotations.NullMarked;
