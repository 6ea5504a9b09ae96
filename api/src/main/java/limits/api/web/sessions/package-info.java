/**
 * The sessions of a member's group, as pages: who sits there, what was laid before her, and the forms behind them. Touches
 * the session's desk, the group's boards and the forms; decides nothing. Guidelines §1.4; CSI L132-5.
 */
@NullMarked
package limits.api.web.sessions;

import org.jspecify.annotations.NullMarked;
