package limits.casesharing.charter;

/** Where an item stands in its retention. CNIL AU-038 art. 5. */
public enum Stage {
    /** The support goes on. */
    ACTIVE,
    /** Three years of separate archive, consulted punctually and with a motive. */
    INTERMEDIATE
}
