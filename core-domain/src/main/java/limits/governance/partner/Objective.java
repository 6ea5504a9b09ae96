package limits.governance.partner;

/** The objectives that partners share, one of which speaks to each of them. Guidelines §1.2. */
public enum Objective {
    /** Combating insecurity. */
    COMBAT_INSECURITY,
    /** Supporting young people and their families. */
    SUPPORT_YOUNG_PEOPLE_AND_FAMILIES
}
