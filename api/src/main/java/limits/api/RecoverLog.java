package limits.api;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import limits.api.contexts.Engine;
import limits.api.database.DataFolder;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.sequencing.SigningKeyMissing;
import limits.api.witness.WitnessedLogs;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens a new origin behind a log that was rolled back; what was lost stays lost, and the log says so for ever. */
@Command(
        name = "recover-log",
        description = {
            "Opens a new origin behind a log that was rolled back.",
            "Ouvre une nouvelle origine derrière un journal ramené en arrière."
        })
final class RecoverLog implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--log", required = true, description = "Which log, for instance governance. Quel journal.")
    private String log;

    @Option(names = "--yes", description = "I have read the runbook. J'ai lu la procédure.")
    private boolean yes;

    @Override
    public Integer call() {
        Role role = Role.withALog().stream()
                .filter(each -> each.login().equals(log))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "no log is called " + log + " / aucun journal ne s'appelle " + log));
        if (!yes) {
            throw new ParameterException(
                    spec.commandLine(),
                    "this cannot be undone: read docs/runbooks/recover-a-rolled-back-log.md, then add --yes /"
                            + " irréversible : lisez docs/runbooks/recover-a-rolled-back-log.md, puis ajoutez --yes");
        }
        // Lazily: the engine must not sequence before the new origin is open.
        var programme = Limits.application(WebApplicationType.NONE, false).lazyInitialization(true);
        return Limits.withDoorsShut(programme, spec, running -> recover(running, role));
    }

    private int recover(ConfigurableApplicationContext running, Role role) {
        var folder = running.getBean(DataFolder.class);
        folder.takeForServing();
        String authority = running.getEnvironment().getProperty("limits.authority", "localhost");
        try (var engine = new Engine(running.getBean(Databases.class), folder, authority, InstantSource.system())) {
            engine.sequencer(role).recover(running.getBean(WitnessedLogs.class)::shown);
        } catch (SigningKeyMissing missing) {
            throw new StartUpRefused(
                    Optional.ofNullable(missing.getMessage()).orElse(""),
                    "les clés de signature du journal manquent, ou ne sont pas les siennes");
        } catch (IllegalStateException busy) {
            throw new StartUpRefused(
                    Optional.ofNullable(busy.getMessage()).orElse("busy") + ": stop every node first",
                    "un autre processus tient ce journal : arrêtez d'abord chaque nœud");
        }
        spec.commandLine()
                .getOut()
                .println("Recovered; give the new origin's keys to every witness. / Repris ; remettez les clés de la"
                        + " nouvelle origine à chaque témoin.");
        spec.commandLine().getOut().flush();
        return 0;
    }
}
