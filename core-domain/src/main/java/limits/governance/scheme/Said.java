package limits.governance.scheme;

/** What is known of a fact; not asked and not answered are the same. */
public enum Said {
    YES,
    NO,
    UNKNOWN
}
