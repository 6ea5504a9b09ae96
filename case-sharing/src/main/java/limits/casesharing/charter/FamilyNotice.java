package limits.casesharing.charter;

/** Whether the family and the young person were informed before the exchange. CASF L226-2-2; CSP L1110-4; GDPR art. 14. */
public enum FamilyNotice {
    NONE,
    /** Intended, not done: counts as not informed. */
    PLANNED,
    /** Informed, with date and manner. */
    INFORMED,
    /** Deferred in the child's interest: reason, second person, review date. CASF L226-2-2. */
    EXEMPT_CHILD_INTEREST
}
