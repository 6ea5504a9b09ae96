package limits.casesharing.casefile;

/** Why a situation is closed. */
public enum Closing {
    NEED_MET,
    RELAYED_TO_MAINSTREAM,
    NO_LONGER_NECESSARY,
    FAMILY_WITHDREW,
    MOVED_AWAY,
    JUDICIAL_CARE,
    AGE_LIMIT,
    NOT_APPROPRIATE,
    NO_CAPACITY,
    /** The young person or the parents objected, and nothing weighs more. GDPR art. 21(1). */
    OBJECTION_UPHELD
}
