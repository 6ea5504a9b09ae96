package limits.casesharing.sealing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import limits.casesharing.sealing.NoRootKey.Because;

/** What the operator keeps to open a keystore: at least twelve characters. Prints nothing. */
public final class Passphrase {

    /** Fewest characters. */
    public static final int SHORTEST = 12;

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** Takes these characters over. */
    public static Passphrase of(char[] characters) {
        if (characters.length < SHORTEST) {
            throw new NoRootKey(Because.NO_PASSPHRASE, "");
        }
        return new Passphrase(characters.clone());
    }

    /** The first line of a file that its owner alone may read. */
    public static Passphrase in(Path file) {
        try {
            OwnersOwn.file(file);
            return of(firstLine(Files.readString(file)));
        } catch (CharacterCodingException notText) {
            throw new NoRootKey(Because.NO_PASSPHRASE, file);
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_READABLE, file);
        }
    }

    /**
     * The one that lies in this folder beside its keystore, drawn where there is neither. For the demonstration alone:
     * whoever has the folder has both.
     */
    public static Passphrase beside(Path folder) {
        Path file = folder.resolve("passphrase");
        try {
            if (!Files.exists(file) && !KeystoreFile.in(folder)) {
                OwnersOwn.makeFolder(folder);
                String drawn = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Dice.secure().bytes(20));
                OwnersOwn.writeNew(file, (drawn + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_WRITABLE, file);
        }
        return in(file);
    }

    /** The first line of a text. */
    public static char[] firstLine(String text) {
        return text.lines().findFirst().orElse("").toCharArray();
    }

    byte[] utf8() {
        return new String(characters).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "(passphrase)";
    }
}
