/**
 * What an item may say: for each kind of information the form that the charter model gives it, in codes, days and short
 * notes; how it is written down before it is sealed; and a screen that warns of what does not belong into free words. Pure:
 * touches the kernel, the charter's kinds, and confidential text. Guidelines §1.4; CSI L132-5; GDPR art. 5(1)(c).
 *
 * <p>What this room does not do: it stores nothing, logs nothing, and cannot tell whether something is true.
 */
@NullMarked
package limits.casesharing.content;

import org.jspecify.annotations.NullMarked;
