package limits.governance.scheme;

/** What sort of thing a scheme is. Guidelines §2.3 to 2.7, 3, 4.1. */
public enum SchemeKind {
    /** Meets about pupils or about a school; nobody is sent to it by another service. */
    BODY,
    /** A door that is open: guidance, integration. */
    SERVICE,
    /** Run by a school or with it. */
    SCHOOLING,
    TRAINING,
    RESOCIALISATION,
    /** Signed by the person it supports. */
    CONTRACT,
    BOARDING,
    /** A way of working, not a place: "not an additional scheme but a proactive approach". Guidelines §2.4.2. */
    APPROACH,
    STAY,
    PAID_WORK,
    CIVIC_MISSION,
    LEISURE,
    PARENTING,
    /** Held under rules of its own, by the mayor or a council. */
    PROCEDURE,
    /** For a class, a school or a group, never for one young person. */
    COLLECTIVE_PROGRAMME,
    /** For a whole area. */
    TERRITORIAL,
    FUNDING,
    /** A sheet for residents; the product only links to it. */
    INFORMATION;

    /** Whether a referral may name it as where somebody is going. */
    public boolean takesReferrals() {
        return switch (this) {
            case SERVICE, SCHOOLING, TRAINING, RESOCIALISATION, CONTRACT, BOARDING -> true;
            case STAY, PAID_WORK, CIVIC_MISSION, LEISURE, PARENTING -> true;
            case BODY, APPROACH, PROCEDURE, COLLECTIVE_PROGRAMME, TERRITORIAL, FUNDING, INFORMATION -> false;
        };
    }
}
