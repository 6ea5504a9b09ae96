/**
 * The ad hoc group: who is designated, approved, trained, has signed, is suspended, excluded or has left. Touches the
 * kernel and the charter; knows no situation, and the project only by the reference of the decision that authorised it.
 * Guidelines §1.4; CSI L132-5, L132-13.
 */
@NullMarked
package limits.casesharing.group;

import org.jspecify.annotations.NullMarked;
