/**
 * One file per context: its role, its log, its decisions, the questions they ask and the boards they keep. Also the desk
 * where every command is handed in. This is the only room that knows how Axon is wired.
 */
@NullMarked
package limits.api.contexts;

import org.jspecify.annotations.NullMarked;
