package limits.api.eventlog.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes and checks the two proofs of a Merkle tree: that a leaf is in it, and that a tree begins with an older one. Sources:
 * RFC 6962 §2.1.1 and §2.1.2 (making), RFC 9162 §2.1.3.2 and §2.1.4.2 (checking).
 *
 * <p>What this guarantees: a check answers true only if the proof has exactly the hashes that the two positions call for,
 * and they lead to the roots given. What it does not: the roots must come from signed checkpoints, and a proof made here from
 * altered tiles is simply a proof that does not check.
 */
public final class Proofs {

    private Proofs() {}

    /** The path that shows leaf {@code index} to be in the tree of {@code size} leaves. */
    public static List<Hash> inclusion(long index, long size, TileSource tiles) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        var nodes = new Nodes(tiles, size);
        List<Hash> proof = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long split = start + leftOf(end - start);
            if (index < split) {
                proof.addFirst(nodes.over(split, end));
                end = split;
            } else {
                proof.addFirst(nodes.over(start, split));
                start = split;
            }
        }
        return List.copyOf(proof);
    }

    /** The path that shows the tree of {@code newer} leaves to begin with the tree of {@code older}; empty for 0 or equal. */
    public static List<Hash> consistency(long older, long newer, TileSource tiles) {
        if (older < 0 || older > newer) {
            throw new IllegalArgumentException("a tree of " + newer + " leaves has none of " + older + " before it");
        }
        if (older == 0 || older == newer) {
            return List.of();
        }
        var nodes = new Nodes(tiles, newer);
        List<Hash> proof = new ArrayList<>();
        long start = 0;
        long end = newer;
        while (older != end) {
            long split = start + leftOf(end - start);
            if (older <= split) {
                proof.addFirst(nodes.over(split, end));
                end = split;
            } else {
                proof.addFirst(nodes.over(start, split));
                start = split;
            }
        }
        if (start != 0) {
            proof.addFirst(nodes.over(start, end));
        }
        return List.copyOf(proof);
    }

    /** Whether the proof shows the leaf of this hash at {@code index}; false for whatever is malformed. */
    public static boolean included(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var climb = new Climb(index, size - 1);
        Hash reached = leaf;
        for (Hash sibling : proof) {
            if (climb.atTop()) {
                return false;
            }
            reached = climb.siblingIsLeft() ? Hash.node(sibling, reached) : Hash.node(reached, sibling);
            climb.on();
        }
        return climb.atTop() && reached.equals(root);
    }

    /** Whether the proof shows the newer tree to begin with the older one; false for whatever is malformed. */
    public static boolean consistent(long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> proof) {
        if (older < 0 || older > newer) {
            return false;
        }
        if (older == newer) {
            return proof.isEmpty() && olderRoot.equals(newerRoot) && (older > 0 || olderRoot.equals(Hash.EMPTY_ROOT));
        }
        if (older == 0) {
            return proof.isEmpty() && olderRoot.equals(Hash.EMPTY_ROOT);
        }
        boolean perfect = Long.bitCount(older) == 1;
        if (proof.isEmpty()) {
            return false;
        }
        Hash first = perfect ? olderRoot : proof.getFirst();
        return leads(first, perfect ? proof : proof.subList(1, proof.size()), older, olderRoot, newer, newerRoot);
    }

    private static boolean leads(Hash first, List<Hash> rest, long older, Hash olderRoot, long newer, Hash newerRoot) {
        var climb = new Climb(older - 1, newer - 1);
        climb.skipRights();
        Hash reachedOlder = first;
        Hash reachedNewer = first;
        for (Hash sibling : rest) {
            if (climb.atTop()) {
                return false;
            }
            if (climb.siblingIsLeft()) {
                reachedOlder = Hash.node(sibling, reachedOlder);
                reachedNewer = Hash.node(sibling, reachedNewer);
            } else {
                reachedNewer = Hash.node(reachedNewer, sibling);
            }
            climb.on();
        }
        return climb.atTop() && reachedOlder.equals(olderRoot) && reachedNewer.equals(newerRoot);
    }

    /** The largest power of two smaller than this number of leaves: the leaves under a root's left child. */
    private static long leftOf(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
