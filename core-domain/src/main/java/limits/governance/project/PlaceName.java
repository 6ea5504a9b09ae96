package limits.governance.project;

import java.util.regex.Pattern;
import limits.kernel.Place;
import limits.kernel.Words;

/**
 * What people call a neighbourhood: public geography, as it stands on a map, and never anything about who lives there.
 *
 * @param name up to 60 letters, digits and the signs of a name, on one line
 */
public record PlaceName(Place place, Words name) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\d][\\p{L}\\d '’.()/–-]{0,59}");

    public PlaceName {
        if (!FORM.matcher(name.text()).matches()) {
            throw new IllegalArgumentException("a place has a name of 60 characters at most, on one line");
        }
    }
}
