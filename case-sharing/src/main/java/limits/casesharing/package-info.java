/**
 * The confidential side: what it can record, gathered for whoever replays it. Decides nothing and opens nothing; nobody
 * but the front door may depend on what stands below. Guidelines §1.4, 2.4 to 2.7, 3.
 */
@NullMarked
package limits.casesharing;

import org.jspecify.annotations.NullMarked;
