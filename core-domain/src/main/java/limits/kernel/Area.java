package limits.kernel;

import java.util.regex.Pattern;

/**
 * A commune, by its INSEE code (code officiel géographique): 5 characters, such as {@code 59350} or {@code 2A004}. The
 * fictional commune of the demonstration uses {@code 99999}, which INSEE does not give.
 */
public record Area(String code) {

    private static final Pattern FORM = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}");

    public Area {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a commune code is 5 characters, such as 59350");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
