package limits.api.eventlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import limits.kernel.Fingerprint;

/**
 * How one entry's fingerprint follows from the entry before.
 *
 * <p>What this guarantees: an entry that is altered, removed, added, moved or carried over from another log changes every
 * fingerprint after it. What it does not: somebody who can rewrite the whole log can rewrite the fingerprints too; only a
 * fingerprint kept elsewhere, in minutes or by a witness, shows that.
 */
final class Chain {

    private static final String FORM = "limits/log/1";

    private Chain() {}

    /** What the first entry of a log follows. */
    static Fingerprint origin(LogName log) {
        var digest = sha256();
        text(digest, FORM);
        text(digest, log.text());
        return fingerprint(digest.digest());
    }

    static Fingerprint next(Fingerprint previous, long position, Instant recordedAt, Draft draft) {
        var digest = sha256();
        text(digest, FORM);
        digest.update(bytes(previous));
        number(digest, position);
        number(digest, ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
        identifier(digest, draft.event());
        text(digest, draft.story());
        text(digest, draft.stream());
        number(digest, draft.sequence());
        text(digest, draft.name());
        number(digest, draft.revision());
        text(digest, draft.payload());
        text(digest, draft.provenance());
        return fingerprint(digest.digest());
    }

    static Fingerprint fingerprint(byte[] digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest));
    }

    static byte[] bytes(Fingerprint fingerprint) {
        return HexFormat.of().parseHex(fingerprint.hex());
    }

    /** Each text goes in behind its length, so that no two entries can share their bytes. */
    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(digest, bytes.length);
        digest.update(bytes);
    }

    private static void number(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static void identifier(MessageDigest digest, UUID id) {
        number(digest, id.getMostSignificantBits());
        number(digest, id.getLeastSignificantBits());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
