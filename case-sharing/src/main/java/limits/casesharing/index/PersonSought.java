package limits.casesharing.index;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import limits.casesharing.sealing.ConfidentialText;

/**
 * A person as somebody names her: family name at birth, first given name, day of birth. Accents, capitals, blanks and
 * hyphens make no difference, since two people rarely write a name alike.
 *
 * <p><b>What this guarantees:</b> it prints nothing and travels in no message. <b>What it does not:</b> two people of the
 * same name born on the same day are one here.
 */
public final class PersonSought {

    private final ConfidentialText words;

    public PersonSought(String familyName, String givenName, LocalDate born) {
        this.words = new ConfidentialText(plain(familyName) + " " + plain(givenName) + " " + born);
    }

    ConfidentialText words() {
        return words;
    }

    /** Letters alone. */
    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || letters.length() > 100) {
            throw new IllegalArgumentException("a name is 1 to 100 letters");
        }
        return letters;
    }

    @Override
    public String toString() {
        return "(confidential)";
    }
}
