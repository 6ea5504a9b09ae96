package limits.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limits.api.eventlog.export.Evidence;
import limits.api.eventlog.export.ExportVerifier;
import limits.api.eventlog.export.PrintedFingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies an exported log; needs nothing of this installation, neither database nor keys. */
@Command(
        name = "verify-log",
        description = {
            "Verifies an exported log, offline. Vérifie un journal exporté, hors ligne.",
            "Exit codes: 0 whole, 1 not whole, 2 could not be checked. Codes : 0 intact, 1 pas intact, 2 non vérifié."
        })
final class VerifyLog implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The export. L'export.")
    private Path export;

    @Option(names = "--keys", paramLabel = "FILE", description = "Keys you trust. Clés de confiance.")
    private List<Path> keys = new ArrayList<>();

    @Option(names = "--older", paramLabel = "FILE", description = "A checkpoint kept. Un point de contrôle gardé.")
    private List<Path> older = new ArrayList<>();

    @Option(
            names = "--fingerprint",
            paramLabel = "SIZE:HEX",
            description = "As in the minutes. Comme au procès-verbal.")
    private List<String> fingerprints = new ArrayList<>();

    @Option(names = "--ed25519-only", description = "Do without ML-DSA-44. Se passer de ML-DSA-44.")
    private boolean ed25519Only;

    @Override
    public Integer call() {
        var unknown = spec.commandLine().getUnmatchedArguments();
        if (!unknown.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "unknown / inconnu : " + unknown);
        }
        var out = spec.commandLine().getOut();
        int code = new ExportVerifier(evidence(), out::println).verify(export).code();
        out.flush();
        return code;
    }

    private Evidence evidence() {
        try {
            var printed = fingerprints.stream().map(PrintedFingerprint::parse).toList();
            return new Evidence(keys, older, printed, ed25519Only);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "a fingerprint is SIZE:HEX / une empreinte est TAILLE:HEX", e);
        }
    }
}
