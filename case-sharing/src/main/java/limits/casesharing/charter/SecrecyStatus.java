package limits.casesharing.charter;

/** How a profession is bound to keep silent, read conservatively. Code pénal 226-13; CSI L132-5. */
public enum SecrecyStatus {
    /** By the profession itself, such as a social worker. Code pénal 226-13. */
    BY_PROFESSION,
    /** By the mission entrusted, such as child welfare. CASF L221-6; CJPM L241-1. */
    BY_MISSION,
    /** Owes discretion as a public agent, which opens no channel of secrets. CGFP L121-6, L121-7. */
    BY_STATUS_ONLY,
    /** Holds an elected office. */
    ELECTED,
    /** By the contract of work or a signed charter only. */
    CONTRACT_ONLY,
    /** The profession stands in no closed list. */
    UNKNOWN;

    /** Whether the law itself binds to professional secrecy, once attested for the person. */
    public boolean boundByLaw() {
        return this == BY_PROFESSION || this == BY_MISSION;
    }
}
