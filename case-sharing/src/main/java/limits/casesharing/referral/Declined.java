package limits.casesharing.referral;

/** Why a provider declines. */
public enum Declined {
    NO_PLACE_NOW,
    OUTSIDE_OUR_CONDITIONS,
    WAITING_TOO_LONG,
    ANOTHER_SCHEME_FITS_BETTER
}
