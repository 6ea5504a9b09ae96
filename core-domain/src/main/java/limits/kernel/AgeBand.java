package limits.kernel;

/** Age in completed years at the date of the fact, in the bands of the guidelines. Source: guidelines §2.4, App. 1. */
public enum AgeBand {
    UNDER_13,
    FROM_13_TO_15,
    FROM_16_TO_17,
    FROM_18_TO_24;

    /** The band of an age in completed years, 0 to 24. */
    public static AgeBand of(int years) {
        if (years < 0 || years > 24) {
            throw new IllegalArgumentException("support is open up to 24 completed years");
        }
        if (years < 13) {
            return UNDER_13;
        }
        if (years < 16) {
            return FROM_13_TO_15;
        }
        return years < 18 ? FROM_16_TO_17 : FROM_18_TO_24;
    }
}
