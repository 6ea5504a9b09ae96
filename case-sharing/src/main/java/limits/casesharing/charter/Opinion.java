package limits.casesharing.charter;

/** What the data protection officer thinks of a version. It binds nobody; without it nothing is adopted. GDPR art. 39. */
public enum Opinion {
    /** Not given yet. */
    AWAITED,
    FAVOURABLE,
    /** Favourable, with reserves that the council must answer. */
    RESERVED,
    UNFAVOURABLE
}
