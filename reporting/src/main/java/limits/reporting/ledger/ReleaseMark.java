package limits.reporting.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import limits.kernel.Fingerprint;
import limits.kernel.Quarter;
import limits.published.Catalogue;
import limits.published.PublishedRelease;

/**
 * What names a release: its quarter, the version of the catalogue it was computed under, and the SHA-256 of its values, so
 * that an approval of other values is none.
 *
 * <p>What this guarantees: two releases that differ in a quarter, a version, a base or a value have different marks. What
 * it does not: that a mark hides the numbers; they are few enough to be guessed, and no secret from whoever approves.
 */
public record ReleaseMark(Quarter quarter, Catalogue.Version catalogue, Fingerprint values) {

    public static ReleaseMark of(PublishedRelease release) {
        return new ReleaseMark(release.quarter(), release.catalogue(), fingerprint(release));
    }

    /** One line each: what this is, quarter, version; then the base and the persons of each value, in order. */
    private static Fingerprint fingerprint(PublishedRelease release) {
        var told = new StringBuilder("limits release 1\n")
                .append(release.quarter())
                .append('\n');
        told.append(release.catalogue().number()).append('\n');
        for (var value : release.values()) {
            told.append(value.base().persons())
                    .append(' ')
                    .append(value.persons())
                    .append('\n');
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
