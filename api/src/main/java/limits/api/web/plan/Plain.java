package limits.api.web.plan;

import java.text.Normalizer;
import java.util.Locale;

/** A text as it is compared: without case, accents, or more than one space. */
final class Plain {

    private Plain() {}

    static String text(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
