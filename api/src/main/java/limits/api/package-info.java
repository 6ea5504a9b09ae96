/** The programme itself: its sub-commands, and how it says in one line that it cannot start. */
@NullMarked
package limits.api;

import org.jspecify.annotations.NullMarked;
