/**
 * The way to a scheme: proposed by the team, agreed to by the young person and the parents, sent, answered by the
 * provider's own contact, started, completed with a next step, followed up after six months. Touches the kernel, the rolls
 * of group, situation and items, and governance by the codes of its scheme catalogue. Guidelines §2.4 to 2.6.
 *
 * <p>What this room does not do: it names no young person to the provider, it carries no content (items do, to readers
 * named one by one), and it cannot tell whether an agreement was freely given.
 */
@NullMarked
package limits.casesharing.referral;

import org.jspecify.annotations.NullMarked;
