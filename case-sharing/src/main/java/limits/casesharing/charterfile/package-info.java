/**
 * Charters and floors as files that people write: read whole or refused with every mistake at its line. Touches the charter
 * it makes and the kernel; decides nothing, stores nothing.
 */
@NullMarked
package limits.casesharing.charterfile;

import org.jspecify.annotations.NullMarked;
