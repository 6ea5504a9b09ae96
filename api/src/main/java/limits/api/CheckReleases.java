package limits.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import limits.api.protect.CheckedReleases;
import limits.api.protect.CheckedReleases.Found;
import limits.api.protect.NotProtected;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks published files as anybody can who has nothing else: no database, no key, no network. */
@Command(
        name = "check-releases",
        description = {
            "Checks published files: whole blocks, nothing falls, one table behind all of them.",
            "Vérifie des fichiers publiés : des paliers entiers, rien ne baisse, un seul tableau derrière tous.",
            "Exit codes: 0 all holds, 1 a file could not be read, 2 something in the files is wrong, 3 no table was found.",
            "Codes : 0 tout tient, 1 un fichier n'a pas pu être lu, 2 une erreur dans les fichiers, 3 aucun tableau trouvé."
        })
final class CheckReleases implements Callable<Integer> {

    private static final int NO_TABLE = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--releases",
            required = true,
            paramLabel = "DIR",
            description = "The folder with catalogue.json and release-YYYY-Qn.json. Le dossier qui les contient.")
    private Path releases;

    @Override
    public Integer call() {
        var unknown = spec.commandLine().getUnmatchedArguments();
        if (!unknown.isEmpty()) {
            return OneClearLine.notAskedRightly(spec, "unknown / inconnu : " + unknown);
        }
        try {
            return told(new CheckedReleases(releases).check());
        } catch (NotProtected wrong) {
            var err = spec.commandLine().getErr();
            wrong.lines().forEach(err::println);
            err.flush();
            return CommandLine.ExitCode.USAGE;
        } catch (IOException e) {
            return OneClearLine.refusedHere(spec, "not read / pas lu : " + e.getMessage());
        }
    }

    private int told(Found found) {
        var out = spec.commandLine().getOut();
        found.told()
                .forEach(quarter -> out.println(quarter + ": " + found.cells() + " cells in whole blocks of "
                        + found.base() + " / cellules en paliers entiers de " + found.base()));
        found.silent()
                .forEach(quarter -> out.println(
                        quarter + ": no file, delayed or not told / pas de fichier, retardé ou non publié"));
        out.println(found.blocks()
                .map(blocks ->
                        "one table of " + blocks + " blocks is behind all numbers, and only grows / un tableau de "
                                + blocks + " paliers est derrière tous les nombres et ne fait que croître")
                .orElse("no table was found; that is no proof that there is none / aucun tableau trouvé, ce qui ne"
                        + " prouve pas qu'il n'y en a pas"));
        out.flush();
        return found.blocks().isPresent() ? 0 : NO_TABLE;
    }
}
