package limits.casesharing.charter;

/** A condition that a regime adds for one exchange, beyond who gives and who receives. */
public enum Need {
    /** The receiver has a task in the situation. Local charter of 2014; LIL art. 46. */
    CASE_TASK,
    /** The receiver has a task, or sits in a valid session: the group itself, and nobody else. CSI L132-5; CSTS, opinion of 6 December 2013. */
    TASK_OR_SESSION,
    /** Both legal persons may handle offence data. GDPR art. 10; LIL art. 46. */
    ART10_BOTH,
    /** Why this is needed has been written. CSI L132-5; CASF L226-2-2. */
    NECESSITY_NOTE,
    /** Both intervene with the same family. CASF L121-6-2. */
    INTERVENES_WITH_FAMILY_BOTH,
    /** Both are professionals of social action. CASF L121-6-2. */
    SOCIAL_ACTION_BOTH,
    /** Both are bound to professional secrecy, and it is attested. CASF L226-2-2. */
    SECRECY_BOUND_BOTH,
    /** Both take part in child protection. CASF L226-2-2. */
    CHILD_PROTECTION_ROLE_BOTH,
    /** Both stand in the list of CSP R1110-2. */
    R1110_2_BOTH,
    /** Both take part in the care of this person. CSP L1110-4. */
    CARE_PARTICIPATION_BOTH,
    /** Same care team, or consent given before. CSP L1110-4. */
    CONSENT_IF_NOT_SAME_TEAM,
    /** A convention signed with the prosecutor. CSI L132-2. */
    CONVENTION,
    /** A document of the prosecutor is the source. CSI L132-2. */
    PROSECUTOR_DOCUMENT,
    /** Can never be met. GDPR art. 9, 10; each forbidden category cites its own source besides. */
    NEVER
}
