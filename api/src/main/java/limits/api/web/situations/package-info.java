/**
 * The pages of the situations a member has a task in: team, information of the family, reviews, items shared with readers
 * named one by one. Asks the desks of the confidential side, which enter every asking in the access log, and hands in
 * commands; decides nothing. Guidelines §1.4, 2.4; CSI L132-5.
 */
@NullMarked
package limits.api.web.situations;

import org.jspecify.annotations.NullMarked;
