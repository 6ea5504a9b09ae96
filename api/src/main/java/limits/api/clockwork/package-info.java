/**
 * What the clock does when nobody asks: today, sweeping sealed texts that never entered the log or were withdrawn. Decides
 * nothing. Guidelines §1.4.
 */
@NullMarked
package limits.api.clockwork;

import org.jspecify.annotations.NullMarked;
