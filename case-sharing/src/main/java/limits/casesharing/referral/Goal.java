package limits.casesharing.referral;

/** What a referral is for: a short list, no narrative. Guidelines §2.4 to 2.6. */
public enum Goal {
    BACK_TO_SCHOOL,
    QUALIFICATION,
    FIRST_PAID_WORK,
    DEBT_AND_RIGHTS,
    HOUSING,
    HEALTH_AND_WELL_BEING,
    AWAY_FROM_THE_PLACE,
    LEISURE_AND_CONFIDENCE,
    SUPPORT_FOR_PARENTS
}
