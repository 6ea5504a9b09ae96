package limits.kernel;

/**
 * An unguessable name for one thing: 160 random bits as 27 characters of base64url (RFC 4648 §5, unpadded). Drawn at the
 * edge, never in a decision, so that a decision can be replayed; it tells neither what it names nor when it was drawn.
 */
public record Key(String text) {

    private static final int LENGTH = 27;

    /** The last character carries four bits only: its other two are nought, so that each key has one spelling. */
    private static final String LAST = "AEIMQUYcgkosw048";

    public Key {
        if (text.length() != LENGTH || LAST.indexOf(text.charAt(LENGTH - 1)) < 0 || !isBase64Url(text)) {
            throw new IllegalArgumentException("a key is 27 characters of base64url");
        }
    }

    /** By hand: every key of every event that is read comes through here, and a pattern costs ten times as much. */
    private static boolean isBase64Url(String text) {
        for (int n = 0; n < text.length(); n++) {
            char c = text.charAt(n);
            boolean known =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!known) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
