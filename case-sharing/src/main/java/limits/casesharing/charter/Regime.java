package limits.casesharing.charter;

/** The legal channel that a category travels in; each has its own needs and its own purposes. */
public enum Regime {
    /** Confidential, not secret, between members of the group. CSI L132-5. */
    A_CONFIDENTIAL,
    /** First round of the table: dies with the session for whoever takes no task. CSI L132-5. */
    A_ROUND,
    /** Offence data between legal persons that the law allows. GDPR art. 10; LIL art. 46; CSI L132-2, L132-3. */
    A10_OFFENCE,
    /** Secret shared by social-action professionals of the same family. CASF L121-6-2. */
    B_SOCIAL_SECRET,
    /** Secret shared for child protection between persons bound to it. CASF L226-2-2. */
    C_CHILD_SECRET,
    /** Care, inside the care team or with consent. CSP L1110-4. */
    D_HEALTH,
    /** Judicial measures told by the prosecutor under a convention. CSI L132-2. */
    F_JUDICIAL,
    /** Carried for nobody. */
    X_FORBIDDEN
}
