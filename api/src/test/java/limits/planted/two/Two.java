package limits.planted.two;

import limits.planted.one.One;

/** Planted fault: the other half. */
public final class Two {
    public One other(One one) {
        return one;
    }
}
