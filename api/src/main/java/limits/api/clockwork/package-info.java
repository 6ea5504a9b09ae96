/**
 * What the clock does when nobody asks: today, ending items whose time is over and destroying the texts that nobody reads
 * any more, sweeping sealed texts that never entered the log, and removing entries of the access log whose time is over,
 * suspending whoever acts for another body now, and forgetting the keys of epochs that another node destroyed. Decides
 * nothing. Guidelines §1.4.
 */
@NullMarked
package limits.api.clockwork;

import org.jspecify.annotations.NullMarked;
