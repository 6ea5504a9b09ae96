package limits.api.eventlog.export;

/** The bytes are not a leaf in its one canonical form. */
public final class MalformedLeaf extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedLeaf(String expected, int offset) {
        super("byte " + offset + ": " + expected);
    }
}
