/**
 * Who asked to read what, in which capacity, on what ground, and the answer: written and committed before anything is
 * opened, permitted or refused alike. Touches the kernel, the words of the charter and the grant that sealing defines;
 * knows situations and items by their keys only, and never a word of their content. Guidelines §1.4, 1.6; CNIL
 * deliberation 2021-122; CSI L132-5.
 *
 * <p>What this room does not do: it decides nothing, and a log detects, it does not prevent. An entry says that a reading
 * was permitted; what the reader then does with what she read is beyond it.
 */
@NullMarked
package limits.casesharing.accesslog;

import org.jspecify.annotations.NullMarked;
