package limits.api.eventlog;

import java.util.regex.Pattern;

/** Which log: the name of its context, which is also its schema. It is bound into every fingerprint of the log. */
public record LogName(String text) {

    private static final Pattern FORM = Pattern.compile("[a-z_]{1,30}");

    public LogName {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a log is named in lower case letters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
