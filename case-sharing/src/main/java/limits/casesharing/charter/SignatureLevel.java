package limits.casesharing.charter;

/** How strongly a member signed the charter, the weakest first. eIDAS art. 25 to 28; Code civil 1367. */
public enum SignatureLevel {
    /** Signed in with several factors, and said yes. */
    SIMPLE,
    ADVANCED,
    /** Has the effect of a handwritten signature. */
    QUALIFIED;

    /** Whether this is at least as strong as the level asked. */
    public boolean meets(SignatureLevel asked) {
        return compareTo(asked) >= 0;
    }
}
