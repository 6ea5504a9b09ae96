package limits.api.contexts;

import java.nio.file.Path;
import java.util.Optional;
import limits.api.database.StartUpRefused;
import limits.casesharing.sealing.EarlierRoot;
import limits.casesharing.sealing.KeyShelf;
import limits.casesharing.sealing.KeystoreFile;
import limits.casesharing.sealing.NoRootKey;
import limits.casesharing.sealing.Passphrase;
import limits.casesharing.sealing.RootKey;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Who keeps the root of keys, as configured: {@code limits.keys.folder} with its keystore (in the data folder unless told
 * otherwise), {@code limits.keys.passphrase-file}. The demonstration alone does without a passphrase of somebody's: it
 * draws one and lays it beside.
 */
public final class KeyCustody {

    private final Environment settings;
    private final Path data;

    /** @param data the data folder, in which the keystore lies unless told otherwise */
    public KeyCustody(Environment settings, Path data) {
        this.settings = settings;
        this.data = data;
    }

    /** Where the keystore lies. */
    public Path folder() {
        return setting("folder").map(Path::of).orElseGet(() -> data.resolve("root"));
    }

    /** The file with the passphrase, where one is named. */
    public Optional<Path> passphraseFile() {
        return setting("passphrase-file").map(Path::of);
    }

    /**
     * Opens the root.
     *
     * @param shelf asked whether anything is sealed already: then no root is drawn
     * @throws StartUpRefused saying what is missing
     */
    RootKey open(KeyShelf shelf) {
        try {
            var file = passphraseFile();
            if (file.isPresent()) {
                return KeystoreFile.open(folder(), Passphrase.in(file.get()));
            }
            if (settings.acceptsProfiles(Profiles.of("demo"))) {
                return ofTheDemonstration(shelf);
            }
        } catch (NoRootKey why) {
            throw refused(why);
        }
        throw new StartUpRefused(
                "the keystore needs its passphrase: give limits.keys.passphrase-file=FILE, a file that only its owner may"
                        + " read; make a keystore first with: limits keys init",
                "le trousseau attend sa phrase de passe : indiquez limits.keys.passphrase-file=FICHIER, lisible par son"
                        + " seul propriétaire ; créez d'abord un trousseau avec : limits keys init");
    }

    private RootKey ofTheDemonstration(KeyShelf shelf) {
        if (!KeystoreFile.in(folder())
                && shelf.holdsAny()
                && EarlierRoot.in(folder()).isEmpty()) {
            throw refused(NoRootKey.lost(folder()));
        }
        var passphrase = Passphrase.beside(folder());
        System.out.println("LIMITS: demonstration only, the passphrase of the keys lies beside them / pour la"
                + " démonstration seulement, la phrase de passe des clés est posée à côté d’elles : " + folder());
        return KeystoreFile.in(folder())
                ? KeystoreFile.open(folder(), passphrase)
                : KeystoreFile.create(folder(), passphrase);
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.getProperty("limits.keys." + name)).filter(value -> !value.isBlank());
    }

    /** The one line that says why, in both languages. */
    public static StartUpRefused refused(NoRootKey why) {
        return KeyLines.of(why);
    }
}
