/**
 * The reader's own tools turned on the published ledger: windows for any group asked, witness worlds, reconstruction,
 * from published blocks and the contract alone, so that what the ledger allows anyone to infer is known before it is
 * shown. Touches the JDK only; works on an index matrix without names. Guidelines §1.6.
 *
 * <p>What this room does not do: see a count, a threshold or a name, share a line with the mechanism that made the
 * releases, decide whether one is published, or judge by likelihood: what is improbable and possible counts as possible.
 */
@NullMarked
package limits.reporting.attack;

import org.jspecify.annotations.NullMarked;
