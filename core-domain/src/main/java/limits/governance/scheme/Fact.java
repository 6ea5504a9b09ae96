package limits.governance.scheme;

/**
 * What a sheet may ask about a young person or a family, always worded so that "yes" is what the scheme needs. Asked to
 * explain an answer, never stored, never counted. Guidelines §2.4 to 2.7, 3.
 */
public enum Fact {
    AGE,
    /** Recognised disability, which extends the CEJ. Guidelines §2.4.2. */
    RECOGNISED_DISABILITY,
    LIVES_IN_PRIORITY_NEIGHBOURHOOD,
    NO_DIPLOMA_OR_QUALIFICATION,
    DIFFICULTY_FINDING_WORK_OR_TRAINING,
    SERIOUS_SOCIAL_DIFFICULTY,
    OUTSIDE_CONVENTIONAL_SCHEMES,
    DISCONNECTED_FROM_INTEGRATION_SERVICES,
    IN_VULNERABLE_SITUATION,
    VOLUNTEERS,
    TEMPORARILY_EXCLUDED_FROM_SCHOOL,
    NEITHER_PROSECUTED_NOR_IN_JUDICIAL_CARE,
    PROPOSED_TO_PARENTS_TOO,
    LIMITED_ACCESS_TO_HOLIDAYS,
    NEITHER_CRIME_NOR_MISDEMEANOUR,
    FORMAL_WARNING_HELD,
    FAMILY_COUNCIL_HELD
}
