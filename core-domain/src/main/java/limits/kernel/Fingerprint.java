package limits.kernel;

import java.util.regex.Pattern;

/**
 * A SHA-256 digest (FIPS 180-4), as 64 lower-case hexadecimal digits: of a text exactly as it was signed, so that all who
 * sign can be shown to have signed the same words, or of a log entry with all before it. Never of a short secret alone:
 * that can be guessed.
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
