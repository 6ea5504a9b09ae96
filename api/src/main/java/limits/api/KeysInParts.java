package limits.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import limits.api.database.StartUpRefused;
import limits.casesharing.sealing.KeystoreFile;
import limits.casesharing.sealing.Share;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The root in three parts for three custodians, any two of whom bring it back. */
final class KeysInParts {

    private KeysInParts() {}

    /** Splits the root. */
    @Command(
            name = "escrow",
            description = {
                "Writes three shares of the root; any two recover it. Print them, then destroy the files.",
                "Écrit trois parts de la racine ; deux la reconstituent. Imprimez-les, puis détruisez les fichiers."
            })
    static final class Escrow implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Keys.Asked asked;

        @Option(
                names = "--to",
                paramLabel = "DIR",
                required = true,
                description = "Folder for the three files. Dossier des trois fichiers.")
        private @Nullable Path to;

        @Override
        public Integer call() {
            return Keys.told(spec, () -> {
                var root = KeystoreFile.open(asked.folder(spec), asked.passphrase(spec));
                Path folder = Objects.requireNonNull(to);
                for (Share share : root.shares()) {
                    KeystoreFile.print(share, heading(share), folder.resolve("share-" + share.number() + ".txt"));
                }
                Keys.say(
                        spec,
                        "Three shares in / trois parts dans " + folder
                                + ": print each for its custodian, destroy the files"
                                + " / imprimez chacune pour son dépositaire, détruisez les fichiers.");
                return 0;
            });
        }

        private static String heading(Share share) {
            return "LIMITS: share %d of %d of the root of keys, from epoch %d on; any two open everything."
                            .formatted(share.number(), Share.PARTS, share.first())
                    + "\nLIMITS : part %d sur %d de la racine des clés, dès l'époque %d ; deux parts ouvrent tout."
                            .formatted(share.number(), Share.PARTS, share.first());
        }
    }

    /** Brings the root back. */
    @Command(
            name = "recover",
            description = {
                "Makes a keystore again from two shares, under a new passphrase; never replaces one.",
                "Refait un trousseau à partir de deux parts, sous une nouvelle phrase ; n'en remplace jamais."
            })
    static final class Recover implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Keys.Asked asked;

        @Option(
                names = "--share",
                paramLabel = "FILE",
                required = true,
                description = "Give it twice, once for each share. À donner deux fois, une par part.")
        private List<Path> shares = new ArrayList<>();

        @Override
        public Integer call() {
            return Keys.told(spec, () -> {
                if (shares.size() != 2) {
                    throw new StartUpRefused("give two shares, --share twice", "donnez deux parts, --share deux fois");
                }
                var one = read(shares.getFirst());
                var other = read(shares.getLast());
                KeystoreFile.recover(asked.folder(spec), asked.passphrase(spec), one, other);
                Keys.say(spec, "Recovered; start, then print new shares. / Reconstituée ; démarrez, puis réimprimez.");
                return 0;
            });
        }

        private static Share read(Path file) {
            try {
                return Share.parse(Files.readString(file), file.toString());
            } catch (IOException unreadable) {
                throw new StartUpRefused("cannot be read: " + file, "illisible : " + file);
            }
        }
    }
}
