/**
 * Witnesses of a log: the one that this programme can be for others, the asking of those that the policy names, and what is
 * done when one of them remembers more than this installation does. Touches the logs' trees and signed notes through the
 * sequencer's role, a folder of files and the addresses in the policy; never an entry. Serves guidelines §1.3 and §1.6.
 */
@NullMarked
package limits.api.witness;

import org.jspecify.annotations.NullMarked;
