/**
 * The ledger of every release ever published. Reads finished releases from the published log, shows one only after a
 * second person, who sees blocks and nothing else, has approved it, and says why when there is nothing to show.
 * Guidelines §1.4 (a committee never sees a situation) and §1.6 (monitoring).
 *
 * <p>What this room does not do: compute, round, correct or withdraw a number. It holds no count of persons but {@link
 * limits.published.Block}s, and has no road to the house where persons are known.
 */
@NullMarked
package limits.reporting.ledger;

import org.jspecify.annotations.NullMarked;
