package limits.kernel;

/**
 * A short plain text of public life: a title, a reason, a deliverable. One to 2,000 characters after trimming, no control
 * character but the line feed. Never for anything about a young person or a family: confidential words have a type of
 * their own, which cannot enter an event.
 */
public record Words(String text) {

    /** Longest text, in characters. */
    public static final int LONGEST = 2_000;

    public Words {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("words are 1 to 2,000 characters");
        }
        if (hasControl(text)) {
            throw new IllegalArgumentException("words hold no control character");
        }
    }

    /** By hand: every text of every event that is read comes through here. */
    private static boolean hasControl(String text) {
        for (int n = 0; n < text.length(); n++) {
            char c = text.charAt(n);
            if (Character.isISOControl(c) && c != '\n') {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
