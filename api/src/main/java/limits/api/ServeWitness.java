package limits.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import limits.api.eventlog.note.Cosigner;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.MalformedNote;
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
        var unknown = spec.commandLine().getUnmatchedArguments();
        if (!unknown.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "unknown / inconnu : " + unknown);
        }
        try (var folder = WitnessFolder.take(state)) {
            var cosigner = cosigner(folder);
            var witness = new Witness(cosigner, known(), folder, InstantSource.system());
            return way.listen.isEmpty() ? answerFile(witness) : serve(witness, cosigner.verifier());
        } catch (IllegalArgumentException | UncheckedIOException wrong) {
            return OneClearLine.notAskedRightly(spec, String.valueOf(wrong.getMessage()));
        }
    }

    private Cosigner cosigner(WitnessFolder folder) {
        try {
            return folder.cosigner(name);
        } catch (MalformedNote wrong) {
            throw new IllegalArgumentException(
                    "no key of that name, or not a witness's key in the folder / pas de clé de ce nom, ou pas de clé de"
                            + " témoin dans le dossier : " + name,
                    wrong);
        }
    }

    /** A file may hold the keys of several origins of a log, two for each. */
    private List<LogVerifierKeys> known() {
        return logs.stream()
                .flatMap(file -> keys(file).stream())
                .distinct()
                .collect(Collectors.groupingBy(VerifierKey::name))
                .values()
                .stream()
                .map(ServeWitness::log)
                .toList();
    }

    private static List<VerifierKey> keys(Path file) {
        try {
            return new String(read(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(VerifierKey::parse)
                    .toList();
        } catch (MalformedNote wrong) {
            throw new IllegalArgumentException("not verifier keys / pas des clés de vérification : " + file, wrong);
        }
    }

    private static LogVerifierKeys log(List<VerifierKey> keys) {
        try {
            return LogVerifierKeys.of(keys);
        } catch (MalformedNote wrong) {
            throw new IllegalArgumentException(
                    "not the two keys of a log / pas les deux clés d'un journal : "
                            + keys.getFirst().name(),
                    wrong);
        }
    }

    private int answerFile(Witness witness) {
        Answer answer = witness.answer(read(way.offline));
        if (!answer.cosigned()) {
            int code = OneClearLine.notAskedRightly(spec, answer.told());
            return answer.understood() ? 1 : code;
        }
        spec.commandLine().getOut().print(answer.body());
        spec.commandLine().getOut().flush();
        return 0;
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
            throw new IllegalArgumentException("--listen ADDRESS:PORT / --listen ADRESSE:PORT");
        }
        return new InetSocketAddress(way.listen.substring(0, colon), Integer.parseInt(way.listen.substring(colon + 1)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read / illisible : " + file, e);
        }
    }
}
