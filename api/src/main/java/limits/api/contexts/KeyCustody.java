package limits.api.contexts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import limits.api.database.StartUpRefused;
import limits.casesharing.sealing.EarlierRoot;
import limits.casesharing.sealing.KeyShelf;
import limits.casesharing.sealing.KeystoreFile;
import limits.casesharing.sealing.NoRootKey;
import limits.casesharing.sealing.Passphrase;
import limits.casesharing.sealing.RootKey;
import limits.casesharing.sealing.TokenRoot;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Who keeps the root of keys, as configured: a keystore in {@code limits.keys.folder} (in the data folder unless told
 * otherwise) with {@code limits.keys.passphrase-file}, or, with {@code limits.keys.keeper=token}, a token. The demonstration alone does without a passphrase of somebody's: it
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
            if (inAToken()) {
                return token();
            }
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

    /** Whether a token keeps the root, and not a keystore. */
    public boolean inAToken() {
        String keeper = setting("keeper").orElse("keystore");
        if (!List.of("keystore", "token").contains(keeper)) {
            throw new StartUpRefused(
                    "limits.keys.keeper is keystore or token", "limits.keys.keeper est keystore ou token");
        }
        return keeper.equals("token");
    }

    private RootKey token() {
        Path library = Path.of(needed("token.library"));
        char[] pin = TokenRoot.pin(Path.of(needed("token.pin-file")));
        Optional<Long> slot = setting("token.slot").map(Long::decode);
        return slot.isPresent()
                ? TokenRoot.open(library, slot.get(), pin)
                : TokenRoot.open(library, needed("token.label"), pin);
    }

    private String needed(String name) {
        return setting(name)
                .orElseThrow(() -> new StartUpRefused(
                        "keys kept in a token need limits.keys." + name,
                        "des clés gardées dans un jeton demandent limits.keys." + name));
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
