package limits.planted.one;

import limits.planted.two.Two;

/** Planted fault: half of a circle. */
public final class One {
    public Two other(Two two) {
        return two;
    }
}
