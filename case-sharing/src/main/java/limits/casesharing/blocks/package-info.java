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
 * <p><b>Proof.</b> The gate sees to it that Y only grows, that Y of a lower atom is never above Y of its upper, and that no
 * cell holds an atom and one linked above it. So the history x0 in which b children arrive with each block is in W,
 * with no error at all. Let e be 1, ..., d.
 * <ul>
 *   <li><i>Upwards.</i> Take a pair (t,a) of Q such that no atom above a occurs in Q (a of least depth). In x0, add e
 *       children in quarter t to a and to every atom above it. Links hold: both sides of each rise alike, or the upper alone. A
 *       cell holds one atom of this chain at most, so it is off by e at most. Q rises by just e. For claim 2 add to an
 *       atom of U and those above it; none of these is in V, or one of U were above another.
 *   <li><i>Downwards.</i> Atom a <i>stays at height h</i> from the quarter in which Y(.,a) reaches h until its next block. If
 *       r is at least b, some pair of Q holds a block; take (t,a) among them with a of greatest depth, and of that atom the latest.
 *       Take e children from a for as long as it stays at the height h it reached at t, and bring them in with its next block, if
 *       there is one. Do the same, each for its own stay at h, with every lower atom that reached h while its upper stayed
 *       there (it is <i>tied</i>), and so on downwards. Counts stay non-negative, since each loses e &lt; b where b arrived.
 *       Links hold: a lower atom not tied is below h while its upper stays there, so b children below; one whose upper has
 *       gone on is b children below too. Q falls by just e: all other pairs that changed hold blocks, and are of an
 *       atom deeper than a, or later than t, so not in Q. A cell is off by e times the atoms of this block that it
 *       holds. The gate counts these for the largest such set, that of the root, at every release ({@link
 *       limits.casesharing.blocks.Ties}): no more than one in a headline cell, than two elsewhere, so d or 2d at most.
 *   <li><i>Downwards for claim 2.</i> If r is at least b, some v of V has fewer blocks at t than its u of U. Go up from v while
 *       atoms have the same height; the next is higher by a block. Add e children in quarter t to v and to these atoms, each until
 *       its own next block, from which they are taken. The next atom above has room for as long, and those below it go on no sooner
 *       than it does. A chain again, so cells are off by e at most; none of it is in U. The difference falls by just e.
 * </ul>
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
