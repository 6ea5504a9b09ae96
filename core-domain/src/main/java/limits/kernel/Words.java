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
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new IllegalArgumentException("words hold no control character");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
