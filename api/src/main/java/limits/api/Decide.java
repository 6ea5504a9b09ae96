package limits.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import limits.api.database.StartUpRefused;
import limits.api.simulator.Answering;
import limits.api.simulator.LessInWords;
import limits.api.simulator.SignedFloor;
import limits.api.simulator.SlipInWords;
import limits.casesharing.charter.Difference;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Terms;
import limits.casesharing.charterfile.CharterFile;
import limits.casesharing.charterfile.NotACharter;
import limits.casesharing.charterfile.WrittenCharter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks a charter that stands in a file; needs nothing of this installation. */
@Command(
        name = "decide",
        description = {
            "Answers questions about a charter: lines of JSON in, lines of JSON out.",
            "Répond aux questions sur une charte : des lignes de JSON entrent, des lignes de JSON sortent.",
            "Exit codes: 0 all answered, 1 some lines were no question, 2 the file is no charter.",
            "Codes : 0 tout est répondu, 1 des lignes n'étaient pas des questions, 2 le fichier n'est pas une charte."
        })
final class Decide implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--charter",
            required = true,
            paramLabel = "FILE",
            description = "A charter, alone or with its floor. Une charte, seule ou avec son socle.")
    private Path charter;

    @Option(names = "--floor", paramLabel = "FILE", description = "A floor of its own file. Un socle à part.")
    private Optional<Path> floor = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var unknown = spec.commandLine().getUnmatchedArguments();
        if (!unknown.isEmpty()) {
            return OneClearLine.notAskedRightly(spec, "unknown / inconnu : " + unknown);
        }
        if (floor.isEmpty()) {
            try {
                SignedFloor.check();
            } catch (StartUpRefused altered) {
                return OneClearLine.notAskedRightly(spec, String.valueOf(altered.getMessage()));
            }
        }
        Optional<Terms> terms = terms();
        if (terms.isEmpty()) {
            spec.commandLine().getErr().flush();
            return CommandLine.ExitCode.USAGE;
        }
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Answering(terms.get()).all(asked, spec.commandLine().getOut()) == 0 ? 0 : 1;
    }

    /** What binds under these files; empty where one of them is not what it should be, which has been told. */
    private Optional<Terms> terms() {
        Floor under = Floor.statute();
        if (floor.isPresent()) {
            Optional<Floor> given = part(floor.get(), under, CharterFile::floor, "floor", "socle");
            if (given.isEmpty()) {
                return Optional.empty();
            }
            under = given.get();
        }
        Floor given = under;
        return part(
                charter,
                under,
                file -> file.charter().map(written -> over(on(file, given), written)),
                "charter",
                "charte");
    }

    /** What binds; whatever is written beyond the floor is told beside the answers, which it does not change. */
    private Terms over(Floor under, WrittenCharter written) {
        var err = spec.commandLine().getErr();
        Stream.concat(
                        Difference.less(written.clauses(), under).stream().map(LessInWords::of),
                        written.unmoved().stream().map(LessInWords::of))
                .forEach(less -> {
                    err.println(charter + ": " + less.english());
                    err.println(charter + " : " + less.french());
                });
        err.flush();
        return written.over(under);
    }

    /** A floor of its own file goes before the one beside the charter. */
    private Floor on(CharterFile file, Floor given) {
        return floor.isPresent() ? given : file.floor().orElse(given);
    }

    private <T> Optional<T> part(
            Path path, Floor otherwise, Function<CharterFile, Optional<T>> part, String english, String french) {
        var err = spec.commandLine().getErr();
        try {
            Optional<T> found = part.apply(CharterFile.read(Files.readString(path), otherwise));
            if (found.isEmpty()) {
                err.println("LIMITS: no " + english + " in / pas de " + french + " dans : " + path);
            }
            return found;
        } catch (NotACharter mistakes) {
            mistakes.slips().stream().map(SlipInWords::of).forEach(slip -> {
                err.println(path + ": " + slip.english());
                err.println(path + " : " + slip.french());
            });
            if (mistakes.more() > 0) {
                err.println(path + ": and " + mistakes.more() + " more / et " + mistakes.more() + " de plus");
            }
        } catch (IOException unreadable) {
            err.println("LIMITS: cannot be read as text / illisible comme texte : " + path);
        }
        return Optional.empty();
    }
}
