/**
 * A session of the ad hoc group: who is present, whose situation lies on the table and for whom, the position the group
 * takes. What is said in a session dies with it; only who does what by when stays, as tasks and decisions of the
 * situation. Touches the kernel, the group's and the situation's rolls; holds no word about anybody. Guidelines §1.4; CSI
 * L132-5; CSTS, opinion of 6 December 2013.
 *
 * <p>What this room does not do: it decides on no reading (the charter does, and asks whether somebody sits at the table),
 * and it cannot hear what is said aloud.
 */
@NullMarked
package limits.casesharing.session;

import org.jspecify.annotations.NullMarked;
