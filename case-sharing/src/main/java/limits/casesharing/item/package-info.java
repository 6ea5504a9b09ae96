/**
 * One piece of shared information: its giver, its named readers, its legal channel, why they need it, until when. Sharing
 * is decided once for each reader; reading is a decision too, entered in the access log before anything is opened.
 * Touches the kernel, the charter's decision, the rolls of group and situation; its desks also sealing, the vault and the
 * access log. Guidelines §1.4; CSI L132-5; CASF L121-6-2, L226-2-2.
 *
 * <p>What this room does not do: it cannot call back what somebody has read, nor tell whether a note of necessity is
 * true.
 */
@NullMarked
package limits.casesharing.item;

import org.jspecify.annotations.NullMarked;
