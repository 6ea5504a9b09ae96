package limits.api.eventlog;

import java.util.HexFormat;

/** A SHA-256 digest (FIPS 180-4), as 64 hexadecimal digits: of one entry and, through its predecessor, of all before it. */
public record Fingerprint(String hex) {

    public Fingerprint {
        if (HexFormat.of().parseHex(hex).length != 32) {
            throw new IllegalArgumentException("a fingerprint is 64 hexadecimal digits");
        }
    }

    static Fingerprint of(byte[] digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
