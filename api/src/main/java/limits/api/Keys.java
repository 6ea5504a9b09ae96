package limits.api;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import limits.api.contexts.KeyCustody;
import limits.api.database.StartUpRefused;
import limits.casesharing.sealing.KeystoreFile;
import limits.casesharing.sealing.NoRootKey;
import limits.casesharing.sealing.Passphrase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the keepers of the keys do: see docs/runbooks for each, step by step. */
@Command(
        name = "keys",
        description = "Makes, rotates, recovers the keys. Crée, renouvelle, reconstitue les clés.",
        subcommands = {
            Keys.Init.class,
            KeysInParts.Escrow.class,
            KeysInParts.Recover.class,
            KeysAtWork.Rotate.class,
            KeysAtWork.DestroyEpoch.class
        })
final class Keys implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** Where the passphrase comes from: a file, the terminal, or the first line of what is piped in; never a word here. */
    static final class Asked {

        @Option(names = "--at", paramLabel = "DIR", description = "Folder of the keystore. Dossier du trousseau.")
        private @Nullable Path at;

        @Option(
                names = "--passphrase-file",
                paramLabel = "FILE",
                description = {
                    "Its first line is the passphrase; none given: asked for, or read from standard input.",
                    "Sa première ligne est la phrase de passe ; sinon elle est demandée, ou lue sur l'entrée standard."
                })
        private @Nullable Path file;

        Path folder(CommandSpec spec) {
            if (custody(spec).inAToken()) {
                throw KeyCustody.refused(NoRootKey.fromAToken());
            }
            return at != null ? at : custody(spec).folder();
        }

        Passphrase passphrase(CommandSpec spec) {
            Optional<Path> named =
                    Optional.ofNullable(file).or(() -> custody(spec).passphraseFile());
            return named.map(Passphrase::in).orElseGet(Asked::typed);
        }

        private static Passphrase typed() {
            Console console = System.console();
            try {
                if (console == null || !console.isTerminal()) {
                    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                    return Passphrase.of(Passphrase.firstLine(
                            Optional.ofNullable(in.readLine()).orElse("")));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            char[] once = console.readPassword("passphrase / phrase de passe : ");
            char[] again = console.readPassword("again / encore une fois : ");
            if (!Arrays.equals(once, again)) {
                throw new StartUpRefused("the two are not the same", "les deux ne sont pas les mêmes");
            }
            return Passphrase.of(once);
        }

        /** Without a database: the properties that were given, and those of the environment. */
        private static KeyCustody custody(CommandSpec spec) {
            var settings = new StandardEnvironment();
            List<String> given = spec.commandLine().getUnmatchedArguments();
            settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(given.toArray(String[]::new)));
            return new KeyCustody(settings, Path.of(settings.getProperty("limits.data", "data")));
        }
    }

    /** Draws the root of keys. */
    @Command(
            name = "init",
            description = {
                "Draws the root of keys into a keystore under your passphrase; never replaces one.",
                "Tire la racine des clés dans un trousseau sous votre phrase de passe ; n'en remplace jamais."
            })
    static final class Init implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @CommandLine.Mixin
        private Asked asked;

        @Override
        public Integer call() {
            return told(spec, () -> {
                KeystoreFile.create(asked.folder(spec), asked.passphrase(spec));
                say(
                        spec,
                        "Drawn. Keep the file and its passphrase apart, and print the shares: limits keys escrow. / Tirée. Gardez le fichier"
                                + " et sa phrase de passe à part, et imprimez les parts : limits keys escrow.");
                return 0;
            });
        }
    }

    /** Does it, or says in one line why not. */
    static int told(CommandSpec spec, IntSupplier deed) {
        return OneClearLine.orRun(spec, () -> {
            try {
                return deed.getAsInt();
            } catch (NoRootKey why) {
                throw KeyCustody.refused(why);
            }
        });
    }

    static void say(CommandSpec spec, String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
