/**
 * Decides whether a quarter's numbers are shown: the data protection officer proposes a finished release, a second person
 * who sees blocks only approves it or sends it back. What a reader could infer is asked before, and kept with the proposal.
 * Guidelines §1.4, 1.6. Touches published words by their mark.
 *
 * <p>What this room does not do: compute, correct or hold a number. It keeps the fingerprint of what was looked at, and the
 * reading side shows nothing else under that approval.
 */
@NullMarked
package limits.governance.publication;

import org.jspecify.annotations.NullMarked;
