package limits.kernel;

import java.util.regex.Pattern;

/**
 * Where somebody lives, no finer than publication could ever tell: a commune (INSEE code, 5 characters), a priority
 * neighbourhood of city policy (QPV code, 8 characters such as {@code QN05903M}) or, outside those, a statistical block
 * (IRIS code, 9 digits). The code names a public place, never an address.
 */
public record Place(String code) implements Comparable<Place> {

    private static final Pattern FORM = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}|Q[NP][0-9A-Z]{6}|\\d{9}");

    private static final int COMMUNE = 5;

    public Place {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a place is a commune (59350), a priority neighbourhood (QN05903M) or an IRIS (593500101)");
        }
    }

    /** The whole commune, as a place. */
    public static Place of(Area commune) {
        return new Place(commune.code());
    }

    /** Whether it is a whole commune, which has its official name. */
    public boolean commune() {
        return code.length() == COMMUNE;
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
