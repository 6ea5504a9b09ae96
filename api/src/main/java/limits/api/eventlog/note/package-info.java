/**
 * Signed notes: checkpoints of a log, the keys that sign them, witnesses' cosignatures and the policy that says when enough
 * witnesses have seen a checkpoint, byte for byte as C2SP writes them. Knows the JDK and the tree's hashes only. It does not
 * fetch, store or trust anything by itself: keys and policies are given to it. Serves guidelines §1.3 and §1.6.
 */
@NullMarked
package limits.api.eventlog.note;

import org.jspecify.annotations.NullMarked;
