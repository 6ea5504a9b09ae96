package limits.casesharing.sealing;

import java.util.regex.Pattern;

/**
 * What a log may hold of a sealed text: a keyed mark over its bytes, 64 hexadecimal digits (HMAC-SHA-256 under a key
 * derived from the data key). It shows that the stored bytes are the ones that were shared; once the data key is
 * destroyed, nobody can confirm a guess with it.
 */
public record Commitment(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Commitment {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a commitment is 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
