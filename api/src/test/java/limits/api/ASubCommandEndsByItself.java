package limits.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each sub-command in a process of its own: it starts the embedded server for its own duration, and ends. */
@Tag("postgres")
class ASubCommandEndsByItself {

    private final Path build = Path.of("target").toAbsolutePath();
    private final Path data = build.resolve("sub-" + ProcessHandle.current().pid());

    @Test
    void migrating_and_verifying_end_with_zero_and_leave_no_server() throws Exception {
        assertThat(run("migrate")).contains("Migrated.");
        assertThat(run("verify")).contains("governance   whole", "access_log   whole");
        assertThat(data.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
    }

    private String run(String command) throws Exception {
        Path told = Files.createTempFile(build, "sub-", ".log");
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "limits.api.Limits",
                command,
                "--limits.data=" + data,
                "--limits.programs=" + build.resolve("programs")));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("ended: " + command)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String output = Files.readString(told, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
