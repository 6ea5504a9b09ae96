/**
 * What the clock does when nobody asks: today, sweeping sealed texts that never entered the log or were
 * withdrawn, and removing entries of the access log whose time is over. Decides
 * nothing. Guidelines §1.4.
 */
@NullMarked
package limits.api.clockwork;

import org.jspecify.annotations.NullMarked;
