package limits.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.VerifierKey;
import limits.api.witness.Answer;
import limits.api.witness.Witness;
import limits.api.witness.WitnessFolder;
import limits.api.witness.WitnessServer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A witness for the logs of others; needs nothing of this installation, neither database nor keys. */
@Command(
        name = "witness",
        description = {
            "Cosigns checkpoints of others' logs. Cosigne les points de contrôle des journaux d'autrui.",
            "Exit codes offline: 0 cosigned, 1 refused, 2 not asked rightly. Codes : 0 cosigné, 1 refusé, 2 mal demandé."
        })
final class ServeWitness implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--log",
            required = true,
            paramLabel = "KEYSFILE",
            description = "The keys of a log, one a line. Les clés d'un journal, une par ligne.")
    private List<Path> logs = new ArrayList<>();

    @Option(names = "--state", required = true, paramLabel = "DIR", description = "Its own folder. Son dossier.")
    private Path state;

    @Option(
            names = "--name",
            defaultValue = "witness.localhost",
            description = "Its name when its key is drawn. Son nom, au tirage de sa clé.")
    private String name;

    @ArgGroup(multiplicity = "1")
    private Way way;

    /** Over HTTP or by a file, not both. */
    static final class Way {

        @Option(
                names = "--listen",
                paramLabel = "127.0.0.1:PORT",
                description = "Answers there. Répond à cette adresse.")
        private String listen = "";

        @Option(names = "--offline", paramLabel = "FILE", description = "Answers one file. Répond à un fichier.")
        private Path offline = Path.of("");
    }

    @Override
    public Integer call() {
        try (var folder = WitnessFolder.take(state)) {
            var cosigner = folder.cosigner(name);
            var witness = new Witness(cosigner, known(), folder, InstantSource.system());
            return way.listen.isEmpty() ? answerFile(witness) : serve(witness, cosigner.verifier());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    /** A file may hold the keys of several origins of a log, two for each. */
    private List<LogVerifierKeys> known() {
        return logs.stream()
                .flatMap(file -> read(file).lines())
                .map(VerifierKey::parse)
                .distinct()
                .collect(Collectors.groupingBy(VerifierKey::name))
                .values()
                .stream()
                .map(LogVerifierKeys::of)
                .toList();
    }

    private int answerFile(Witness witness) {
        Answer answer = witness.answer(read(way.offline).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var out = answer.cosigned()
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
        out.print(answer.cosigned() ? answer.body() : "refused / refusé (" + answer.status() + "): " + answer.body());
        out.flush();
        return answer.cosigned() ? 0 : 1;
    }

    private int serve(Witness witness, VerifierKey key) {
        try (var server = WitnessServer.start(witness, address())) {
            var out = spec.commandLine().getOut();
            out.println(key.text());
            out.println("http://" + server.address().getHostString() + ":"
                    + server.address().getPort());
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException stopped) {
            return 0;
        }
    }

    private InetSocketAddress address() {
        int colon = way.listen.lastIndexOf(':');
        if (colon < 1 || !way.listen.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("--listen ADDRESS:PORT");
        }
        return new InetSocketAddress(way.listen.substring(0, colon), Integer.parseInt(way.listen.substring(colon + 1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read / illisible : " + file, e);
        }
    }
}
