package limits.api.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.NotTheLogs;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.casesharing.charter.Floor;
import limits.casesharing.charterfile.CharterFile;
import limits.casesharing.charterfile.NotACharter;

/**
 * The statutory floor that ships, signed over its exact bytes by whoever publishes it, with Ed25519 and ML-DSA-44: a signed
 * note of three lines, the edition's name, the number of bytes, their SHA-256.
 *
 * <p>What this guarantees: a floor of which a byte was altered, that lacks a signature, or that is not the one that decides,
 * starts nothing. What it does not: protect from somebody who can exchange the programme together with the public keys in
 * it; that is for whoever checks where the programme comes from.
 */
public final class SignedFloor {

    private static final String FOLDER = "/charter/";
    private static final String KEYS = "floor-publisher.vkeys";
    private static final String ORIGIN = "limits/floor/";

    private SignedFloor() {}

    /** Checks the floor that ships. @throws StartUpRefused in one line, where it is not as it was signed */
    public static void check() {
        String edition = Floor.statute().edition();
        String file = FOLDER + edition.toLowerCase(Locale.ROOT);
        check(edition, read(file + ".yaml"), read(file + ".note"), read(FOLDER + KEYS));
    }

    static void check(String edition, byte[] floor, byte[] note, byte[] keys) {
        try {
            Checkpoint signed = LogVerifierKeys.parse(new String(keys, StandardCharsets.UTF_8))
                    .named(ORIGIN + edition)
                    .open(SignedNote.parse(note));
            if (!signed.equals(told(edition, floor))) {
                throw refused("other bytes than were signed", "d'autres octets que ceux qui ont été signés");
            }
        } catch (NotTheLogs | IllegalArgumentException unsigned) {
            throw refused("its signature does not hold", "sa signature ne tient pas");
        }
        if (!decides(new String(floor, StandardCharsets.UTF_8))) {
            throw refused("the programme decides by another one", "le programme décide selon un autre");
        }
    }

    /** Signs a floor's exact bytes; the note lies beside it. */
    public static String sign(String edition, byte[] floor, byte[] secretKeys, Instant at) {
        return LogKeys.decode(ORIGIN + edition, secretKeys)
                .sign(told(edition, floor), at)
                .encoded();
    }

    /** New keys of a publisher: the secret ones, and the public ones as they ship. */
    public static LogKeys draw(String edition) {
        return LogKeys.draw(ORIGIN + edition);
    }

    private static Checkpoint told(String edition, byte[] floor) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(floor);
            return new Checkpoint(ORIGIN + edition, floor.length, Hash.of(digest));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static boolean decides(String floor) {
        try {
            return CharterFile.read(floor, Floor.statute())
                    .floor()
                    .filter(Floor.statute()::equals)
                    .isPresent();
        } catch (NotACharter unread) {
            return false;
        }
    }

    private static byte[] read(String resource) {
        try (InputStream file = SignedFloor.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw refused(resource + " is missing", resource + " manque");
            }
            return file.readAllBytes();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static StartUpRefused refused(String english, String french) {
        return new StartUpRefused(
                "the statutory floor is not the one that was published (" + english + "); install LIMITS anew",
                "le socle légal n'est pas celui qui a été publié (" + french + ") ; réinstallez LIMITS");
    }
}
