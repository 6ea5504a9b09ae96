package limits.published;

/**
 * A published number of persons: a whole, non-negative number of blocks.
 *
 * <p>What this guarantees: an exact count that is no multiple of the base cannot be said. What it does not: that the
 * number protects anybody; that is the work of the mechanism and its gate.
 */
public record Block(int blocks, Base base) {

    public Block {
        if (blocks < 0) {
            throw new IllegalArgumentException("blocks are never negative");
        }
    }

    /** The published number, in persons: blocks times base. */
    public int persons() {
        return Math.multiplyExact(blocks, base.persons());
    }
}
