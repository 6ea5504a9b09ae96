/**
 * The catalogue of schemes as sourced sheets, eligibility explained, and what the pilot towns did, to be read. What the
 * source does not say is said to be unknown; an answer given here is kept nowhere. Guidelines §1.4, 2.3 to 2.7, 3, 4.1.
 */
@NullMarked
package limits.api.web.schemes;

import org.jspecify.annotations.NullMarked;
