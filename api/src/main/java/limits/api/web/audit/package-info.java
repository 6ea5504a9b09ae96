/**
 * The auditor's pages: the access log, what was so as of one of its entries, governance decisions told again, and the
 * verification of every log. Asks the audit's desk and shows its answers; touches no log itself and no content.
 * Guidelines §1.4; CNIL deliberation 2021-122.
 */
@NullMarked
package limits.api.web.audit;

import org.jspecify.annotations.NullMarked;
