package limits.published;

import java.util.Optional;

/**
 * What a published number counts, as a running total. A young person counts once in a measure and scheme group, in the
 * quarter in which the fact became known. Guidelines §1.6.
 */
public enum Measure {
    SITUATIONS_OPENED,
    SITUATIONS_CLOSED,
    REFERRALS_PROPOSED,
    REFERRALS_ACCEPTED,
    REFERRALS_STARTED,
    REFERRALS_COMPLETED,
    FOLLOWED_UP_AT_SIX_MONTHS;

    /** The measure that this one never exceeds, place by place: nobody completes what nobody started. */
    public Optional<Measure> within() {
        return switch (this) {
            case SITUATIONS_OPENED -> Optional.empty();
            case SITUATIONS_CLOSED, REFERRALS_PROPOSED -> Optional.of(SITUATIONS_OPENED);
            case REFERRALS_ACCEPTED -> Optional.of(REFERRALS_PROPOSED);
            case REFERRALS_STARTED -> Optional.of(REFERRALS_ACCEPTED);
            case REFERRALS_COMPLETED -> Optional.of(REFERRALS_STARTED);
            case FOLLOWED_UP_AT_SIX_MONTHS -> Optional.of(REFERRALS_COMPLETED);
        };
    }

    /** Whether it is told scheme group by scheme group. */
    public boolean byScheme() {
        return this != SITUATIONS_OPENED && this != SITUATIONS_CLOSED;
    }
}
