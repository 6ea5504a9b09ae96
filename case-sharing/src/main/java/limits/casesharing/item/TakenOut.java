package limits.casesharing.item;

/** Why a giver takes a reader out whom she had named. */
public enum TakenOut {
    NAMED_BY_MISTAKE,
    NO_LONGER_NEEDED,
    CONFLICT_OF_INTEREST,
    ASKED_BY_THE_FAMILY
}
