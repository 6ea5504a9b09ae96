package limits.kernel;

import java.util.regex.Pattern;

/**
 * The SHA-256 of a text exactly as it was signed, as 64 lower-case hexadecimal digits (FIPS 180-4), so that all who sign
 * can be shown to have signed the same words. Only for texts that are public to their signatories: the fingerprint of a
 * short secret can be guessed.
 */
public record Fingerprint(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a fingerprint is 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
