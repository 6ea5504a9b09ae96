/**
 * What people look at: boards kept up to date from governance events in the transaction of the decision, and the
 * registers that answer the deciding rooms' questions from them. Decides nothing, sends no command, can be rebuilt from
 * the log at any time. Guidelines §1.1-1.6.
 */
@NullMarked
package limits.governance.board;

import org.jspecify.annotations.NullMarked;
