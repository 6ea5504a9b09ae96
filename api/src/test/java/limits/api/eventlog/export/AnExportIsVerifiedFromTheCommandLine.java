package limits.api.eventlog.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import limits.api.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnExportIsVerifiedFromTheCommandLine {

    @TempDir
    private Path temp;

    private final StringWriter said = new StringWriter();
    private SampleOrigin origin;

    @BeforeEach
    void export() {
        origin = new SampleLog(7).origin(300);
        SampleLog.write(temp.resolve("log"), origin);
    }

    @Test
    void a_whole_one_is_0() throws IOException {
        Path keys = Files.writeString(temp.resolve("keys"), origin.keys().text());
        Path older = Files.writeString(temp.resolve("older"), origin.note(200).encoded());
        String printed = "250:" + origin.head(250).root().hex();
        assertThat(run(log(), "--keys", keys.toString(), "--older", older.toString(), "--fingerprint", printed))
                .isZero();
        assertThat(said.toString().lines()).hasSize(4).last().isEqualTo("WHOLE / INTACT");
    }

    @Test
    void an_altered_one_is_1() throws IOException {
        Files.delete(temp.resolve("log/2026/tile/0/000"));
        assertThat(run(log())).isEqualTo(1);
        assertThat(said.toString()).contains("NOT WHOLE: 2026: tile/0/000: missing");
    }

    @Test
    void none_at_all_or_an_option_that_is_misspelt_is_2() {
        assertThat(run(temp.toString())).isEqualTo(2);
        assertThat(run(log(), "--oldr", "x")).isEqualTo(2);
        assertThat(run(log(), "--fingerprint", "250:x")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private String log() {
        return temp.resolve("log").toString();
    }

    private int run(String... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "verify-log";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return new CommandLine(new Limits())
                .setUnmatchedArgumentsAllowed(true)
                .setOut(new PrintWriter(said))
                .execute(words);
    }
}
