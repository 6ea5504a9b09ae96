package limits.casesharing.blocks;

/**
 * Nothing is published of this quarter for now. It says nothing else: no cell, no rule, no number. The state before
 * stays in force; the same counts may be handed in again.
 *
 * <p>What this does not guarantee: that it happened at all depends on the counts, so it must be rare.
 */
public record Delayed() implements Outcome {}
