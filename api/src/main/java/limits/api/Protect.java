package limits.api;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import limits.api.database.StartUpRefused;
import limits.api.protect.NotProtected;
import limits.api.protect.Protecting;
import limits.api.protect.Protecting.Told;
import limits.api.solver.ChosenSearch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes releases in blocks of anybody's counted facts; needs nothing of this installation. */
@Command(
        name = "protect",
        description = {
            "Makes releases in blocks of counted facts: CSV in, JSON out.",
            "Fait des publications par paliers à partir de faits comptés : du CSV entre, du JSON sort.",
            "Exit codes: 0 every quarter is released, 1 a file could not be written, 2 something handed in is wrong and"
                    + " nothing was drawn, 3 a quarter is delayed.",
            "Codes : 0 chaque trimestre est publié, 1 un fichier n'a pas pu être écrit, 2 une erreur dans ce qui est"
                    + " donné, rien n'est tiré, 3 un trimestre est retardé."
        })
final class Protect implements Callable<Integer> {

    /** A quarter has no release; the next includes it. */
    static final int DELAYED = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "FILE",
            description = "CSV: quarter, the dimensions, count. CSV : quarter, les dimensions, count.")
    private Path facts;

    @Option(
            names = "--catalogue",
            required = true,
            paramLabel = "FILE",
            description = "What is shown. Ce qui est montré.")
    private Path catalogue;

    @Option(
            names = "--state",
            required = true,
            paramLabel = "DIR",
            description = "The secret state; never publish it. L'état secret ; ne le publiez jamais.")
    private Path state;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "What may be published. Ce qui peut être publié.")
    private Path out;

    @Option(
            names = "--search",
            paramLabel = "own|cp-sat",
            defaultValue = ChosenSearch.OWN,
            description = "How blocks are looked for (own). Comment les paliers sont cherchés (own).")
    private String search;

    @Override
    public Integer call() {
        var unknown = spec.commandLine().getUnmatchedArguments();
        if (!unknown.isEmpty()) {
            return OneClearLine.notAskedRightly(spec, "unknown / inconnu : " + unknown);
        }
        var late = new ArrayList<Told>();
        try {
            var mechanisms = ChosenSearch.named(search);
            new Protecting(new SecureRandom(), mechanisms).run(facts, catalogue, state, out, told -> {
                if (told.delayed()) {
                    late.add(told);
                }
                say(told.quarter() + (told.delayed() ? ": delayed / retardé" : ": released / publié"));
            });
        } catch (StartUpRefused refused) {
            return OneClearLine.notAskedRightly(spec, String.valueOf(refused.getMessage()));
        } catch (NotProtected wrong) {
            var err = spec.commandLine().getErr();
            wrong.lines().forEach(err::println);
            err.flush();
            return CommandLine.ExitCode.USAGE;
        } catch (IOException e) {
            return OneClearLine.refusedHere(spec, "not read or written / ni lu ni écrit : " + e.getMessage());
        }
        return late.isEmpty() ? 0 : DELAYED;
    }

    private void say(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
