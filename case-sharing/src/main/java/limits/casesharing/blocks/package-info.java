/**
 * Computes the figures that may leave the confidential house: additive, sticky, controlled random rounding to whole
 * blocks, over an index matrix without names. Touches the JDK and {@code limits.published} only; no clock, no database, no
 * dice of its own. Guidelines §1.6 (evaluation); the property asked is that of WP29 opinion 05/2014: nobody singled out,
 * linked or inferred.
 *
 * <p><b>Words.</b> Base b, slack d = b - 1. x(t,a) is the count of atom a in quarter t, C(t,a) its running total, Y(t,a) its
 * running blocks; what is published of a cell S is R(t,S) = b times the sum of Y(t,a) over a in S. A cell's tolerance is d
 * (headline) or 2b - 1. W is the set of all histories of non-negative counts that meet every tolerance at every quarter and
 * every link (C of the lower atom never above C of the upper). A reader who has every release, all this code and no other
 * knowledge can prove exactly what holds in all of W.
 *
 * <p><b>Claim 1, groups.</b> Let Q be any set of pairs (quarter, atom), published or not, and r = b times the blocks that
 * arrived in Q. The values of x(Q) over W include r, ..., r + d; and r - d, ..., r if r is at least b.
 *
 * <p><b>Claim 2, in but not out.</b> Let U be atoms of which none is linked above another, and V atoms each linked below
 * one of U (directly or not), one at most for each. The values of C(t,U) - C(t,V) over W include r, ..., r + d with r =
 * R(t,U) - R(t,V); and r - d, ..., r if r is at least b.
 *
 * <p><b>Proof.</b> In {@code docs/method.md}, by showing the histories. It rests on what the gate sees to: Y only grows, Y of a
 * lower atom is never above Y of its upper, no cell holds an atom and one linked above it, and of the lower atoms that {@link
 * limits.casesharing.blocks.Ties} finds tied to one block a headline cell holds one at most, any other cell two.
 *
 * <p><b>What follows.</b> No group, shown or not, can be proved to count 1 to d: either 0 or r, which is b or more,
 * stays possible. Nobody can prove that all of a group were in a scheme, nor that nothing moved.
 *
 * <p><b>What it costs with links.</b> Without links the last condition holds by itself. With them, an upper atom that counts one block
 * may be tied to one lower atom of the same headline cell, and to two of one other cell: the search keeps to it, the gate
 * refuses what does not. Removing the children from three would put that cell off by 3d, and the contract itself would then prove
 * that the upper atom is not near 0.
 *
 * <p><b>What is not proved.</b> This is no differential privacy. A figure of one block tells "at least 1"; whoever knows all
 * children of a group but one may learn of the last. Net changes of a stock (in less out, over a time) and sums over several
 * links of one atom are no groups of children and have no claim. Links between the sum of several lower atoms and their upper are
 * not known here: a reader who knows that each child has one scheme only knows more than W. Odds are tilted within a window by
 * knowing the algorithm, though no value of it is excluded: every release that the gate would
 * pass can come from every history in W, because any target may be drawn anew. That a quarter was delayed depends on counts.
 */
@NullMarked
package limits.casesharing.blocks;

import org.jspecify.annotations.NullMarked;
