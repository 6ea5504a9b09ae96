package limits.casesharing.charter;

/** What for: a closed list. The second half names what no charter can ever allow. GDPR art. 5(1)(b); Code pénal 226-21. */
public enum Purpose {
    /** Signal a difficult situation and make sure that somebody handles it. CSI L132-5. */
    P1_IDENTIFY_AND_RELAY,
    /** Agree and follow individual support. CSI L132-4, L132-5. */
    P2_COORDINATE_SUPPORT,
    /** Evaluate and carry out social action. CASF L121-6-2. */
    P3_SOCIAL_ACTION,
    /** Evaluate and carry out child protection. CASF L226-2-2. */
    P4_CHILD_PROTECTION,
    /** Care and its continuity. CSP L1110-4. */
    P5_CARE,
    /** Report to the department or the prosecutor. CASF L226-2-1, L226-4; Code pénal 434-3. */
    P6_DUTY_TO_REPORT,
    /** Anonymous monitoring for the steering committee. */
    P7_ANON_STATS,
    /** Control of the use of the system. GDPR art. 5(2), 32. */
    P8_AUDIT,
    INVESTIGATION,
    INTELLIGENCE,
    BENEFIT_SANCTION,
    TENANCY_SANCTION,
    IMMIGRATION_CONTROL,
    SCHOOL_DISCIPLINE,
    HR,
    MEDIA,
    PROFILING_SCORE,
    /** Stands in no closed list. */
    UNKNOWN;

    /** Whether no charter can ever allow it. */
    public boolean forbidden() {
        return compareTo(P8_AUDIT) > 0;
    }
}
