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
    NO_CAPACITY
}
