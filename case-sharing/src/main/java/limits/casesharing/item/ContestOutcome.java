package limits.casesharing.item;

/** What the giver made of an item that was contested. */
public enum ContestOutcome {
    /** Checked again, and kept as it is. */
    KEPT,
    CORRECTED,
    WITHDRAWN
}
