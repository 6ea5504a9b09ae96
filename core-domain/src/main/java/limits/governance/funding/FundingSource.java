package limits.governance.funding;

/** Where money for a plan may come from. Guidelines §1.1, 1.2, 2.6, 3.1, 4.2. */
public enum FundingSource {
    MILDECA,
    /** Interministerial fund for the prevention of delinquency and radicalisation. §2.6 */
    FIPDR,
    /** A partner who shares the cost of an initiative. §1.2 */
    CO_FINANCING,
    /** Calls for projects for the summer. §4.2 */
    QUARTIERS_DETE,
    /** Family allowance fund. §3.1 */
    CAF,
    OTHER
}
