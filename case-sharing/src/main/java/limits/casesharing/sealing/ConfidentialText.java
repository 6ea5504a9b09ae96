package limits.casesharing.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Words about a young person or a family, in memory only: 1 to 4,000 characters after trimming, no control character but
 * the line feed. A text may carry with it why its readers need it; both are sealed as one.
 *
 * <p><b>What this guarantees:</b> it prints nothing, it is no record, and the words come out by {@link #reveal()} alone,
 * so that one search finds every place that shows them.
 *
 * <p><b>What it does not:</b> it does not wipe the words from memory; the garbage collector does, in its own time.
 */
public final class ConfidentialText {

    /** Longest text, in characters. */
    public static final int LONGEST = 4_000;

    /** The information separator of ASCII, which no text may hold. */
    private static final char BETWEEN = '\u001E';

    private final String words;
    private final Optional<ConfidentialText> necessity;

    public ConfidentialText(String words) {
        this(words, Optional.empty());
    }

    private ConfidentialText(String words, Optional<ConfidentialText> necessity) {
        String trimmed = words.replace("\r\n", "\n").strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            throw new IllegalArgumentException("a confidential text is 1 to 4,000 characters");
        }
        if (trimmed.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new IllegalArgumentException("a confidential text holds no control character");
        }
        this.words = trimmed;
        this.necessity = necessity;
    }

    /** The words themselves. */
    public String reveal() {
        return words;
    }

    /** Why the readers need it, where that was said. */
    public Optional<ConfidentialText> necessity() {
        return necessity;
    }

    /** The same words, with why their readers need them. Source: CASF L121-6-2, L226-2-2. */
    public ConfidentialText neededBecause(ConfidentialText why) {
        return new ConfidentialText(words, Optional.of(new ConfidentialText(why.words)));
    }

    byte[] utf8() {
        String all = necessity.map(why -> words + BETWEEN + why.words).orElse(words);
        return all.getBytes(StandardCharsets.UTF_8);
    }

    static ConfidentialText ofUtf8(byte[] bytes, int length) {
        String all = new String(bytes, 0, length, StandardCharsets.UTF_8);
        int at = all.indexOf(BETWEEN);
        return at < 0
                ? new ConfidentialText(all)
                : new ConfidentialText(all.substring(0, at)).neededBecause(new ConfidentialText(all.substring(at + 1)));
    }

    @Override
    public String toString() {
        return "(confidential)";
    }
}
