package limits.kernel;

/**
 * The mandate under which somebody acts. A person may hold several mandates and acts under one of them in a session:
 * a member of the ad hoc group who also has a seat on the steering committee uses two sessions. Guidelines §1.1, 1.4.
 */
public enum Capacity {
    /** Entrusted with the operational work of the project. Guidelines §1.1. */
    COORDINATOR,
    /** Steers the project and presides over the council that adopts the charter. Guidelines §1.1; CSI L132-4. */
    MAYOR,
    /** Holds a seat on the steering committee; never sees a situation. Guidelines §1.4. */
    STEERING,
    /** Belongs to the ad hoc group, under its charter. Guidelines §1.4; CSI L132-5. */
    MEMBER,
    /** Answers referrals for an organisation that runs a scheme. Guidelines §2.4. */
    PROVIDER,
    /** Gives opinions on the charter, answers the rights of families. GDPR art. 39. */
    DATA_PROTECTION_OFFICER,
    /** Replays the logs, sees no content. CNIL deliberation 2021-122. */
    AUDITOR,
    /** Keeps the installation running, sees no situation. */
    ADMINISTRATOR
}
