package limits.governance.partner;

/** How near a partner stands to the project; the area decides, not the kind of body. Guidelines §1.2. */
public enum Circle {
    /** One of the main partners: takes part in the assessment (§1.3). */
    FIRST,
    /** Informed from the start, involved where it fits. */
    WIDER
}
