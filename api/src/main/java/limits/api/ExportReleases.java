package limits.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limits.governance.board.ProjectBoard;
import limits.governance.project.Project;
import limits.kernel.Key;
import limits.reporting.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Writes the catalogue and the approved releases of a project, those of earlier catalogues in a folder each; what two
 * people have not approved stays.
 */
@Command(
        name = "export-releases",
        description = {
            "Writes the catalogue and the approved releases as files that anybody can check.",
            "Écrit le catalogue et les trimestres approuvés en fichiers que tous peuvent vérifier."
        })
final class ExportReleases implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--project", description = "Its key, where there are several. Sa clé, s'il y en a plusieurs.")
    private @Nullable String project;

    @Option(names = "--out", required = true, description = "A new or empty folder. Un dossier nouveau ou vide.")
    private Path out;

    @Override
    public Integer call() {
        var programme = Limits.application(WebApplicationType.NONE, false).lazyInitialization(true);
        return Limits.withDoorsShut(programme, spec, this::write);
    }

    private int write(ConfigurableApplicationContext running) {
        var of = one(running.getBean(ProjectBoard.class).projects().stream()
                .map(sheet -> sheet.project())
                .filter(id -> project == null || id.key().equals(new Key(project)))
                .toList());
        var series = running.getBean(Ledger.class).series(of);
        if (series.isEmpty()) {
            throw wrong("nothing is published yet / rien n'est encore publié");
        }
        try {
            new ReleaseFiles(series.getLast()).write(out);
            for (var earlier : series.subList(0, series.size() - 1)) {
                new ReleaseFiles(earlier)
                        .write(out.resolve(
                                "series-" + earlier.catalogue().version().number()));
            }
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    private Project.Id one(List<Project.Id> all) {
        if (all.size() != 1) {
            throw wrong("name one project with --project / nommez un projet avec --project");
        }
        return all.getFirst();
    }

    private ParameterException wrong(String told) {
        return new ParameterException(spec.commandLine(), told);
    }
}
