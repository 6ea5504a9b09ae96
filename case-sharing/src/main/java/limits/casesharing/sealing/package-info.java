/**
 * Seals words and opens them again: one random key for each text, wrapped under the key of its case, wrapped under the
 * key of an epoch, wrapped under the root of the installation. Touches the JDK's cryptography, Bouncy Castle for what the
 * JDK lacks, the words of the kernel and two stores of bytes that lie under two database roles; knows nothing of cases, charters or readers, and decides nothing about who may read.
 * Guidelines §1.4 (confidentiality of what the group exchanges).
 *
 * <p>What this room does not do: it does not keep an administrator of the running application from seeing what is opened
 * while he controls it, it does not hide when and how often something was sealed, and it cannot call back a copy that a
 * reader has made.
 */
@NullMarked
package limits.casesharing.sealing;

import org.jspecify.annotations.NullMarked;
