/**
 * The pages of referrals to schemes: the team proposes, records what the young person and the parents said, and sends; the
 * provider's own contact answers on a desk of her own. Asks the desks of the confidential side and hands in commands;
 * decides nothing. Guidelines §2.4 to 2.6.
 */
@NullMarked
package limits.api.web.referrals;

import org.jspecify.annotations.NullMarked;
