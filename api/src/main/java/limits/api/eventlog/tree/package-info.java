/**
 * The Merkle tree of a log: hashes of RFC 6962, a tree that grows, its tiles in the layout of C2SP tlog-tiles, and proofs.
 * Knows the JDK only: no database, no file, no clock, so that it can be read and trusted by itself. It does not know what
 * a leaf says, and it does not sign. Serves the accountability that guidelines §1.3 and §1.6 ask of decisions.
 */
@NullMarked
package limits.api.eventlog.tree;

import org.jspecify.annotations.NullMarked;
