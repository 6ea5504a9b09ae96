package limits.kernel;

import java.util.regex.Pattern;

/**
 * An unguessable name for one thing: 160 random bits as 27 characters of base64url (RFC 4648 §5, unpadded). Drawn at the
 * edge, never in a decision, so that a decision can be replayed; it tells neither what it names nor when it was drawn.
 */
public record Key(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{26}[AEIMQUYcgkosw048]");

    public Key {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a key is 27 characters of base64url");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
