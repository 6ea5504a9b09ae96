package limits.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import limits.api.witness.AddCheckpoint;
import limits.api.witness.WitnessedLogs;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            // Before anything is remembered as sent.
            if (!Files.isDirectory(out.toAbsolutePath().getParent())) {
                return OneClearLine.notAskedRightly(spec, "no such folder / dossier absent : " + out);
            }
            var programme = Limits.application(WebApplicationType.NONE, false).lazyInitialization(true);
            return Limits.withDoorsShut(programme, spec, running -> {
                try {
                    Optional<AddCheckpoint> request =
                            running.getBean(WitnessedLogs.class).request(log, witness, old);
                    if (request.isEmpty()) {
                        return OneClearLine.notAskedRightly(
                                spec,
                                "no such log or witness in the policy / journal ou témoin absent de la politique : "
                                        + log + ", " + witness);
                    }
                    Files.writeString(out, request.get().text());
                    return 0;
                } catch (IllegalArgumentException larger) {
                    return OneClearLine.notAskedRightly(
                            spec, "the log is shorter than --old / le journal est plus court que --old : " + old);
                } catch (IOException e) {
                    return OneClearLine.notAskedRightly(spec, "cannot be written / ne peut pas être écrit : " + out);
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
            String lines;
            try {
                lines = Files.readString(file);
            } catch (IOException e) {
                return OneClearLine.notAskedRightly(spec, "cannot be read / illisible : " + file);
            }
            var programme = Limits.application(WebApplicationType.NONE, false).lazyInitialization(true);
            return Limits.withDoorsShut(programme, spec, running -> take(running.getBean(WitnessedLogs.class), lines));
        }

        private int take(WitnessedLogs logs, String lines) {
            try {
                Optional<String> by = logs.take(log, lines);
                by.ifPresent(spec.commandLine().getOut()::println);
                spec.commandLine().getOut().flush();
                return by.isPresent()
                        ? 0
                        : OneClearLine.notAskedRightly(
                                spec,
                                "no witness of the policy signed what was sent of this log / aucun témoin de la politique"
                                        + " n'a signé ce qui a été envoyé de ce journal : " + log);
            } catch (IllegalArgumentException wrong) {
                return OneClearLine.notAskedRightly(
                        spec, "not the line of a witness / pas la ligne d'un témoin : " + file);
            }
        }
    }
}
