package limits.governance.assessment;

/** How much a contribution rests on. Weak signals are welcome, as long as they are called so. Guidelines §1.3. */
public enum Confidence {
    /** Noticed once or felt: worth watching. */
    WEAK_SIGNAL,
    /** Several professionals have seen it. */
    SHARED_OBSERVATION,
    /** A document or figures can be shown. */
    DOCUMENTED
}
