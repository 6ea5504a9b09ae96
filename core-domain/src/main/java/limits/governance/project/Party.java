package limits.governance.project;

/** One of the three signatories of the agreement. Guidelines §1.1. */
public enum Party {
    /** Signs through its mayor or chair. */
    LOCAL_AUTHORITY,
    /** Signs on paper; the coordinator records the act. */
    DEPARTMENTAL_PREFECTURE,
    /** Signs on paper; the coordinator records the act. */
    MILDECA
}
