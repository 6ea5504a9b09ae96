package limits.casesharing.group;

/** Why a membership ends. */
public enum EndGround {
    MANDATE_ENDED,
    /** She works for another body now: she would be designated anew. */
    EMPLOYER_CHANGED,
    BODY_WITHDREW,
    AT_HER_REQUEST
}
