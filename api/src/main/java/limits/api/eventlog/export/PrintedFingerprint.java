package limits.api.eventlog.export;

import limits.api.eventlog.tree.Hash;

/** What minutes print of a log: how many leaves, and in which root they ended; written {@code 1234:} and 64 digits. */
public record PrintedFingerprint(long size, Hash root) {

    private static final String FORM = "(0|[1-9][0-9]{0,17}):[0-9a-f]{64}";

    public static PrintedFingerprint parse(String text) {
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException("a fingerprint is a size, a colon and 64 hexadecimal digits");
        }
        int colon = text.indexOf(':');
        return new PrintedFingerprint(Long.parseLong(text.substring(0, colon)), Hash.ofHex(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return size + ":" + root.hex();
    }
}
