package limits.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import limits.api.eventlog.export.Evidence;
import limits.api.eventlog.export.ExportVerifier;

/** Verifies in a fresh Java and says on its last line how many nanoseconds the verifying itself took, Java's start apart. */
public final class VerifyingOnly {

    private VerifyingOnly() {}

    /** @param words the export, and for the single-file verifier its source */
    public static void main(String[] words) throws Exception {
        Work work = words.length == 1
                ? () -> new ExportVerifier(Evidence.none(), line -> {})
                        .verify(Path.of(words[0]))
                        .code()
                : single(Path.of(words[1]), words[0]);
        long begun = System.nanoTime();
        int code = work.exitCode();
        System.out.println(System.nanoTime() - begun);
        System.exit(code);
    }

    private interface Work {
        int exitCode() throws Exception;
    }

    private static Work single(Path source, String export) throws Exception {
        Path classes = Files.createTempDirectory("verifier");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        // Never closed: it goes on loading while the work is done, and ends with this Java.
        var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        Method run = loader.loadClass("VerifyLog").getMethod("run", String[].class, PrintStream.class);
        var silent = new PrintStream(OutputStream.nullOutputStream());
        return () -> (int) run.invoke(null, new String[] {export}, silent);
    }
}
