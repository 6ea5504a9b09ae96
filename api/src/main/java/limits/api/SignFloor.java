package limits.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import limits.api.eventlog.note.VerifierKey;
import limits.api.simulator.SignedFloor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Signs an edition of the statutory floor, on the machine of whoever publishes it; no installation needs it. */
@Command(
        name = "sign-floor",
        description = {
            "Signs a floor for publication; draws the publisher's keys where the key file is not there yet.",
            "Signe un socle avant sa publication ; tire les clés de l'éditeur si leur fichier n'existe pas encore."
        })
final class SignFloor implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--floor", required = true, paramLabel = "FILE", description = "The floor. Le socle.")
    private Path floor;

    @Option(names = "--edition", required = true, description = "Its name, such as FR-2026-04. Son nom.")
    private String edition;

    @Option(
            names = "--keys",
            required = true,
            paramLabel = "FILE",
            description = "Secret keys, kept off line. Clés secrètes, gardées hors ligne.")
    private Path keys;

    @Override
    public Integer call() throws IOException {
        if (Files.notExists(keys)) {
            draw();
        }
        byte[] secret = Files.readAllBytes(keys);
        String note = SignedFloor.sign(edition, Files.readAllBytes(floor), secret, Instant.now());
        Path beside = Path.of(floor.toString().replaceFirst("\\.yaml$", "") + ".note");
        Files.writeString(beside, note);
        spec.commandLine().getOut().println(beside);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void draw() throws IOException {
        var drawn = SignedFloor.draw(edition);
        Files.createFile(keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(keys, drawn.encoded(), StandardOpenOption.TRUNCATE_EXISTING);
        String open = drawn.verifiers().stream().map(VerifierKey::text).collect(Collectors.joining("\n", "", "\n"));
        Path shown = Path.of(keys + ".vkeys");
        Files.write(shown, open.getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println(shown);
    }
}
