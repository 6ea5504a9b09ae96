package limits.api.web;

import java.io.Serial;

/**
 * There is nothing at this address for whoever asks: it does not exist, or a reading of it was refused. Both look the
 * same from outside, so this says nothing about which.
 */
public final class NoSuchThing extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NoSuchThing() {
        super("no such thing", null, false, false);
    }
}
