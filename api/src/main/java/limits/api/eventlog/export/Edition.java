package limits.api.eventlog.export;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which year's origin of a log, and which of that year: {@code 2026}, after a recovery {@code 2026.2}; the last part of an
 * origin's name and the name of its folder in an export. Ordered as they were opened.
 */
public record Edition(int year, int number) implements Comparable<Edition> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:\\.([2-9]|[1-9][0-9]{1,8}))?");

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static Edition parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "an edition is a year, and from the second of a year on a dot and a number");
        }
        return new Edition(
                Integer.parseInt(form.group(1)), form.group(2) == null ? 1 : Integer.parseInt(form.group(2)));
    }

    /** Whether the name of an origin ends with one; those of others' logs may not. */
    public static boolean endsWithOne(String origin) {
        return isOne(origin.substring(origin.lastIndexOf('/') + 1));
    }

    /** The edition that ends the name of an origin. */
    public static Edition of(String origin) {
        return parse(origin.substring(origin.lastIndexOf('/') + 1));
    }

    /** Whether it is the first of its year, opened because the year began; a later one follows a recovery. */
    public boolean opensItsYear() {
        return number == 1;
    }

    public String text() {
        String text = String.format("%04d", year);
        return number == 1 ? text : text + "." + number;
    }

    @Override
    public int compareTo(Edition other) {
        return Comparator.comparingInt(Edition::year)
                .thenComparingInt(Edition::number)
                .compare(this, other);
    }
}
