package limits.governance.publication;

import limits.kernel.Fingerprint;
import limits.kernel.Words;

/**
 * What came of asking everything a reader can ask of the releases up to a quarter: made by the programme from released
 * numbers, never by who proposes.
 *
 * @param report the figures, as text that the same releases give again
 * @param fingerprint SHA-256 of that text
 */
public record Examination(Words report, Fingerprint fingerprint, Outcome outcome) {

    /** What it came to. */
    public enum Outcome {
        /** Every group asked is hidden. */
        HIDDEN,
        /** Of some group it is proved that it is not. */
        NOT_HIDDEN,
        /** It is proved that the numbers do not go together. */
        CONTRADICTORY,
        /** The search was given up: of some group neither is proved. */
        NOT_FINISHED
    }
}
