/**
 * Decides the money of an action plan: asked for, pledged, committed by an act, allocated to actions, spent with
 * evidence. Guidelines §1.1, 1.2, 1.6, 2.6. Knows plans and actions by one question ({@link
 * limits.governance.actionplan.ActionRoll}); pays nobody and knows no beneficiary.
 */
@NullMarked
package limits.governance.funding;

import org.jspecify.annotations.NullMarked;
