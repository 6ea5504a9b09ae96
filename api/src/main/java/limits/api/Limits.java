package limits.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import limits.api.audit.Logs;
import limits.api.database.Databases;
import limits.api.eventlog.export.ExportedLogs;
import limits.api.eventlog.export.LogExport;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The one programme. Without a sub-command it serves. Whatever a sub-command does not know, such as
 * {@code --server.port=8081}, is an ordinary Spring property.
 */
@SpringBootApplication
@Command(
        name = "limits",
        mixinStandardHelpOptions = true,
        version = "LIMITS 0.1",
        description = "Local governance and individual support. Gouvernance locale et accompagnement individuel.",
        subcommands = {
            Limits.Serve.class,
            Limits.Migrate.class,
            Limits.Demo.class,
            Limits.Verify.class,
            Limits.ExportLog.class,
            VerifyLog.class,
            Decide.class,
            SignFloor.class,
            Keys.class,
            ServeWitness.class,
            RecoverLog.class,
            ExportReleases.class,
            Protect.class,
            CheckReleases.class,
            WitnessByFile.Request.class,
            WitnessByFile.Take.class
        })
public class Limits implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        // Axon would print an advertisement for each context.
        System.setProperty("disable-axoniq-console-message", "true");
        int code =
                new CommandLine(new Limits()).setUnmatchedArgumentsAllowed(true).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        return new CommandLine(new Serve())
                .setUnmatchedArgumentsAllowed(true)
                .execute(spec.commandLine().getUnmatchedArguments().toArray(String[]::new));
    }

    /** Opens the doors until it is told to stop. */
    @Command(name = "serve", description = "Opens the pages and the API (default). Ouvre les pages et l'API.")
    static final class Serve implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(
                names = "--demo",
                description = "With the demonstration: fictional town, persona picker. Avec la démonstration.")
        private boolean demo;

        @Override
        public Integer call() {
            return OneClearLine.orRun(spec, () -> {
                application(WebApplicationType.SERVLET, demo).run(springProperties(spec));
                return 0;
            });
        }
    }

    /** Brings the databases up to this version, as their owner. */
    @Command(name = "migrate", description = "Prepares or upgrades the databases. Prépare ou met à niveau les bases.")
    static final class Migrate implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            // Lazily: the databases alone, no keystore and no context at work.
            var programme = application(WebApplicationType.NONE, false)
                    .properties("limits.migrate=true")
                    .lazyInitialization(true);
            return withDoorsShut(programme, spec, running -> {
                running.getBean(Databases.class);
                System.out.println("Migrated. / Bases à niveau.");
                return 0;
            });
        }
    }

    /** Loads the demonstration into an empty installation, never over real content. */
    @Command(
            name = "demo",
            description = "Loads the demonstration if all is empty. Charge la démonstration si tout est vide.")
    static final class Demo implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            var programme = application(WebApplicationType.NONE, true).properties("limits.demo.load=only");
            return withDoorsShut(programme, spec, running -> 0);
        }
    }

    /** Recomputes every log, then every decision on a reading; fails if anything comes out otherwise. */
    @Command(
            name = "verify",
            description = "Verifies that no log was altered. Vérifie qu'aucun journal n'a été altéré.")
    static final class Verify implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            // Lazily: verifying needs the auditor's login, no key and no context at work.
            var programme = application(WebApplicationType.NONE, false).lazyInitialization(true);
            return withDoorsShut(programme, spec, running -> {
                var logs = running.getBean(Logs.class);
                var verified = logs.verified();
                var again = logs.decidedAgain();
                var out = spec.commandLine().getOut();
                verified.forEach(log -> out.println(log.line()));
                out.println(again.line());
                out.flush();
                return again.same() && verified.stream().allMatch(Logs.Verified::whole) ? 0 : 1;
            });
        }
    }

    /** Writes a log as files that anybody can verify. */
    @Command(
            name = "export-log",
            description =
                    "Writes a log as files that anybody can verify. Écrit un journal en fichiers vérifiables par tous.")
    static final class ExportLog implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--log", required = true, description = "Which log, for instance governance. Quel journal.")
        private String log;

        @Option(names = "--out", required = true, description = "A new or empty folder. Un dossier nouveau ou vide.")
        private Path out;

        @Override
        public Integer call() {
            var programme = application(WebApplicationType.NONE, false).lazyInitialization(true);
            return withDoorsShut(programme, spec, running -> {
                var named = running.getBean(ExportedLogs.class).named(log);
                if (named.isEmpty()) {
                    throw new ParameterException(
                            spec.commandLine(), "no log is called " + log + " / aucun journal ne s'appelle " + log);
                }
                try {
                    LogExport.write(named.get(), out);
                } catch (IllegalArgumentException e) {
                    throw new ParameterException(spec.commandLine(), e.getMessage(), e);
                }
                return 0;
            });
        }
    }

    /** Runs the programme without its doors for as long as a deed takes; the deed says the exit code. */
    static int withDoorsShut(
            SpringApplicationBuilder programme, CommandSpec spec, ToIntFunction<ConfigurableApplicationContext> deed) {
        return OneClearLine.orRun(spec, () -> {
            try (ConfigurableApplicationContext running = programme.run(springProperties(spec))) {
                return deed.applyAsInt(running);
            }
        });
    }

    static SpringApplicationBuilder application(WebApplicationType web, boolean demo) {
        var builder = new SpringApplicationBuilder(Limits.class)
                .web(web)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
        return demo ? builder.profiles("demo") : builder;
    }

    private static String[] springProperties(CommandSpec spec) {
        List<String> properties = new ArrayList<>(spec.commandLine().getUnmatchedArguments());
        return properties.toArray(String[]::new);
    }
}
