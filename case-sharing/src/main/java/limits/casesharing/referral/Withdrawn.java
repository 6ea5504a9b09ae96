package limits.casesharing.referral;

/** Why the team withdraws a referral. */
public enum Withdrawn {
    YOUNG_PERSON_CHANGED_HER_MIND,
    PARENTS_CHANGED_THEIR_MIND,
    SITUATION_CHANGED,
    NO_ANSWER,
    NEVER_CAME
}
