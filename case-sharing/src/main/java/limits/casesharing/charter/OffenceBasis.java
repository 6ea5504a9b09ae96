package limits.casesharing.charter;

/** The ground on which a legal person may handle offence data; the weakest first. GDPR art. 10; LIL art. 46. */
public enum OffenceBasis {
    NONE,
    /** Manages a public service within its legal remit; counts only where the charter opts it in. */
    PUBLIC_SERVICE,
    /** A court or a public authority. */
    AUTHORITY
}
