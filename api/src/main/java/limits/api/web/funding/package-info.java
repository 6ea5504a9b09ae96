/**
 * The page of the plan's money: asked for, pledged, committed by an act, allocated to actions, spent with evidence. Reads
 * the ledger and hands in commands, decides nothing; knows no beneficiary. Guidelines §1.1, 1.6.
 */
@NullMarked
package limits.api.web.funding;

import org.jspecify.annotations.NullMarked;
