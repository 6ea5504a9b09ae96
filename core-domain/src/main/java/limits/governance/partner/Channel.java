package limits.governance.partner;

/** How a partner learnt of the project. Guidelines §1.1 (the coordinator presents the project), 1.2. */
public enum Channel {
    /** Met face to face. */
    VISIT,
    /** Heard of it in a meeting of several. */
    MEETING,
    LETTER,
    EMAIL,
    TELEPHONE
}
