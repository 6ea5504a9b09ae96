package limits.published;

/** What a published number counts. Each is a distinct-person count of one quarter. Guidelines §1.6. */
public enum Measure {
    SITUATIONS_OPENED,
    REFERRALS_STARTED,
    REFERRALS_COMPLETED,
    FOLLOWED_UP_AT_SIX_MONTHS
}
