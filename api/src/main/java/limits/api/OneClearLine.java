package limits.api;

import java.util.function.IntSupplier;
import limits.api.database.StartUpRefused;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Says in one clear line, in both languages, why the programme does not start, where the reason is a known one. */
public final class OneClearLine implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return known(failure) != null;
    }

    /** Runs a sub-command; a known reason not to start becomes one line and the exit code 1. */
    static int orRun(CommandSpec spec, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (RuntimeException failure) {
            String line = known(failure);
            if (line == null) {
                throw failure;
            }
            tell(spec, line);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Says in one line what was not asked rightly; the exit code 2. */
    static int notAskedRightly(CommandSpec spec, String line) {
        tell(spec, line);
        return CommandLine.ExitCode.USAGE;
    }

    /** Says in one line why what was asked is not done; the exit code 1. */
    static int refusedHere(CommandSpec spec, String line) {
        tell(spec, line);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static void tell(CommandSpec spec, String line) {
        spec.commandLine().getErr().println("LIMITS: " + line);
        spec.commandLine().getErr().flush();
    }

    private static @org.jspecify.annotations.Nullable String known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartUpRefused) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException port) {
                return "port " + port.getPort() + " is taken; choose another with --server.port=8081 / le port "
                        + port.getPort() + " est occupé ; choisissez-en un autre avec --server.port=8081";
            }
        }
        return null;
    }
}
