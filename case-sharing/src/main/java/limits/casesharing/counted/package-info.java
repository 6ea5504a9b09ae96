/**
 * Counts young people, once each, by measure, place, age, sex and group of schemes, and turns the counts of a closed quarter
 * into a release. Hears of situations and referrals, in the deciding transaction; reads the catalogue; never leaves the
 * house: what it hands out is of the published words. Guidelines §1.6.
 *
 * <p>What this room does not do: it decides nothing and shows nobody a count. Erasing a situation takes its rows away and
 * leaves every closed count as it was, that of a delayed quarter too.
 */
@NullMarked
package limits.casesharing.counted;

import org.jspecify.annotations.NullMarked;
