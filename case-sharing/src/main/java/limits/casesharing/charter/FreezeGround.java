package limits.casesharing.charter;

/** Why everything is closed at once. */
public enum FreezeGround {
    /** Something told in the group seems to be known outside. */
    LEAK_SUSPECTED,
    /** Somebody else may have signed in as a member, or a device is lost. */
    ACCESS_COMPROMISED,
    /** What was told seems to have served another purpose. */
    MISUSE_ALLEGED,
    /** The programme or its servers did what they must not. */
    TECHNICAL_INCIDENT,
    /** An authority orders it: a court, or the data protection authority. */
    ORDERED
}
