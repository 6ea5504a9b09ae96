package limits.api.eventlog.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Runs the product's verifier and the single file on the same export, and holds them to the same lines and the same answer. */
final class BothVerifiers {

    static final Path SINGLE_FILE = Path.of("..", "deploy", "verify", "VerifyLog.java");

    private final Method single;

    private BothVerifiers(Method single) {
        this.single = single;
    }

    /** What both said. */
    record Answer(int code, List<String> lines) {

        String last() {
            return lines.getLast();
        }
    }

    /** The single file as a Java 17 would read it, without a warning. */
    static BothVerifiers compiled() throws IOException, ReflectiveOperationException {
        Path classes = Files.createTempDirectory("verify-log");
        var complaints = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        complaints,
                        complaints,
                        "--release",
                        "17",
                        "-Xlint:all",
                        "-Xlint:-options",
                        "-Werror",
                        "-d",
                        classes.toString(),
                        SINGLE_FILE.toString());
        assertThat(code).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
        return new BothVerifiers(
                Class.forName("VerifyLog", true, loader(classes)).getMethod("run", String[].class, PrintStream.class));
    }

    private static ClassLoader loader(Path classes) throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    Answer verify(Path export, Evidence evidence) {
        List<String> lines = new ArrayList<>();
        int code = new ExportVerifier(evidence, lines::add).verify(export).code();
        Answer ours = new Answer(code, lines);
        Answer theirs = single(arguments(export, evidence));
        assertThat(theirs).isEqualTo(ours);
        return ours;
    }

    Answer single(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        try (var print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
            int code = (int) single.invoke(null, arguments.toArray(String[]::new), print);
            print.flush();
            return new Answer(code, out.toString(StandardCharsets.UTF_8).lines().toList());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> arguments(Path export, Evidence evidence) {
        List<String> arguments = new ArrayList<>(List.of(export.toString()));
        evidence.keys().forEach(file -> arguments.addAll(List.of("--keys", file.toString())));
        evidence.older().forEach(file -> arguments.addAll(List.of("--older", file.toString())));
        evidence.fingerprints().forEach(each -> arguments.addAll(List.of("--fingerprint", each.toString())));
        if (evidence.ed25519Only()) {
            arguments.add("--ed25519-only");
        }
        return arguments;
    }
}
