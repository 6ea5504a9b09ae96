package limits.casesharing.sealing;

/**
 * A sealed text was not opened. One exception for every cause, without a cause, a message or a stack: whoever tries
 * learns nothing from how it failed.
 */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("a sealed text was not opened", null, false, false);
    }
}
