package limits.casesharing.referral;

/** How far a referral has come. */
public enum ReferralStage {
    PROPOSED,
    AGREED,
    /** The young person or the parents said no: nothing is sent. */
    NOT_AGREED,
    SENT,
    ACCEPTED,
    DECLINED,
    STARTED,
    /** Expected, and did not come; may still start. */
    NO_SHOW,
    COMPLETED,
    FOLLOWED_UP,
    WITHDRAWN;

    /** Whether it may have left the team: before, the provider's contact hears of nothing. */
    boolean sent() {
        return switch (this) {
            case PROPOSED, AGREED, NOT_AGREED -> false;
            case SENT, ACCEPTED, DECLINED, STARTED, NO_SHOW, COMPLETED, FOLLOWED_UP, WITHDRAWN -> true;
        };
    }

    /** Whether somebody still waits for something. */
    public boolean underWay() {
        return switch (this) {
            case PROPOSED, AGREED, SENT, ACCEPTED, STARTED, NO_SHOW -> true;
            case NOT_AGREED, DECLINED, COMPLETED, FOLLOWED_UP, WITHDRAWN -> false;
        };
    }

    /** Whether the provider has it on the desk. */
    public boolean withProvider() {
        return switch (this) {
            case SENT, ACCEPTED, STARTED, NO_SHOW -> true;
            case PROPOSED, AGREED, NOT_AGREED, DECLINED, COMPLETED, FOLLOWED_UP, WITHDRAWN -> false;
        };
    }
}
