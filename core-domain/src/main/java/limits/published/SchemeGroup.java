package limits.published;

/**
 * What sort of scheme a referral led to. A scheme whose own name would reveal care is told under its group only, such as
 * paid work. Guidelines §2.4 to 2.7, 3.
 */
public enum SchemeGroup {
    SCHOOLING,
    TRAINING_AND_GUIDANCE,
    PAID_WORK,
    STAYS_AND_LEISURE,
    PARENTING
}
