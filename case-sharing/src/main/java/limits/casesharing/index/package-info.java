/**
 * "Who knows this person?": a member asks whether a colleague of the group may accompany somebody, and hears nothing of it;
 * the leads whose young person it may be get a notice and decide themselves whether to make contact. Touches the group's
 * rolls, the situations, the access log and the marks that sealing makes. Guidelines §1.4; CSI L132-5; GDPR art. 35.
 *
 * <p>What this room does not do: it finds nobody. A mark is shared by one person in 1,024, so that a notice is a hint; no
 * name is kept, and nothing of who was entered or asked about stands in the log that never forgets.
 */
@NullMarked
package limits.casesharing.index;

import org.jspecify.annotations.NullMarked;
