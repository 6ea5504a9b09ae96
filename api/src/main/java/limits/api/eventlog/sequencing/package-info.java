/**
 * Gives committed entries their positions, grows the tree and signs its checkpoints: one sequencer at a time for each log,
 * on whichever node. Touches the engine's tables through a role of its own that may write positions, tiles, checkpoints and
 * the lease, and no entry.
 */
@NullMarked
package limits.api.eventlog.sequencing;

import org.jspecify.annotations.NullMarked;
