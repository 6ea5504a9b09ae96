/** What becomes of a log when something breaks under it: the programme, its server, the network, the disk, the clock, a key. */
@NullMarked
package limits.api.faults;

import org.jspecify.annotations.NullMarked;
