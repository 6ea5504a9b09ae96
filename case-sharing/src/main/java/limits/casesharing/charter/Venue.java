package limits.casesharing.charter;

/** Where an exchange takes place; individual situations are spoken of in the ad hoc group only. CSI L132-5, D132-9. */
public enum Venue {
    AD_HOC,
    PLENARY,
    RESTRICTED,
    STEERING,
    CDDF,
    UNKNOWN
}
