package limits.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import limits.api.witness.WitnessedLogs;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asking a witness that no network reaches: a file goes out, a line comes back. */
final class WitnessByFile {

    private WitnessByFile() {}

    /** Writes the file to carry. */
    @Command(
            name = "witness-request",
            description = "Writes a request to carry to a witness. Écrit une demande à porter à un témoin.")
    static final class Request implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--log", required = true, description = "Which log. Quel journal.")
        private String log;

        @Option(names = "--witness", required = true, description = "By its name in the policy. Nom du témoin.")
        private String witness;

        @Option(names = "--out", required = true, description = "The file to write. Le fichier à écrire.")
        private Path out;

        @Option(
                names = "--old",
                defaultValue = "-1",
                description = "The size the witness answered, if it refused. La taille répondue par le témoin.")
        private long old;

        @Override
        public Integer call() {
            var programme = Limits.application(WebApplicationType.NONE, false).lazyInitialization(true);
            return Limits.withDoorsShut(programme, spec, running -> {
                try {
                    var request = running.getBean(WitnessedLogs.class)
                            .request(log, witness, old)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "no such log or witness, or no policy / journal, témoin ou politique inconnus"));
                    Files.writeString(out, request.text());
                    return 0;
                } catch (IllegalArgumentException wrong) {
                    throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Takes the line that came back. */
    @Command(name = "witness-answer", description = "Takes a witness's cosignature. Prend la cosignature d'un témoin.")
    static final class Take implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--log", required = true, description = "Which log. Quel journal.")
        private String log;

        @Parameters(paramLabel = "FILE", description = "The answer. La réponse.")
        private Path file;

        @Override
        public Integer call() {
            var programme = Limits.application(WebApplicationType.NONE, false).lazyInitialization(true);
            return Limits.withDoorsShut(programme, spec, running -> {
                try {
                    String by = running.getBean(WitnessedLogs.class)
                            .take(log, Files.readString(file))
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "no witness of the policy signed what was sent / aucun témoin n'a signé l'envoi"));
                    spec.commandLine().getOut().println(by);
                    spec.commandLine().getOut().flush();
                    return 0;
                } catch (IllegalArgumentException wrong) {
                    throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
