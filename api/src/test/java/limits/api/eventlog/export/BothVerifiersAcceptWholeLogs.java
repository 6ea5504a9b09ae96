package limits.api.eventlog.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limits.api.eventlog.tree.Hash;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BothVerifiersAcceptWholeLogs {

    private static final long SEED = 20_261_122;
    private static BothVerifiers verifiers;

    @TempDir
    private Path temp;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        verifiers = BothVerifiers.compiled();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 70_000})
    void of_every_shape(int size) {
        Path out = temp.resolve("log");
        SampleOrigin origin = new SampleLog(SEED + size).origin(size);
        SampleLog.write(out, origin);
        var answer = verifiers.verify(out, Evidence.none());
        assertThat(answer.code()).isZero();
        assertThat(answer.lines().get(0)).startsWith("keys: taken from the folder itself");
        assertThat(answer.lines().get(1))
                .startsWith(SampleLog.ORIGIN + ": " + size + " leaves")
                .contains(size + ":" + origin.head().root().hex());
        assertThat(answer.last()).isEqualTo("WHOLE / INTACT");
    }

    @Test
    void of_several_origins_in_the_order_in_which_they_were_opened() {
        var sample = new SampleLog(SEED);
        Path out = temp.resolve("log");
        SampleOrigin first = sample.origin(300);
        SampleOrigin second = sample.after(first, Leaf.Cause.RECOVERY, "2026.2", 257);
        SampleOrigin tenth = sample.after(second, Leaf.Cause.RECOVERY, "2026.10", 1);
        SampleOrigin nextYear = sample.after(tenth, Leaf.Cause.YEAR, "2027", 20);
        SampleLog.write(out, first, second, tenth, nextYear);
        assertThat(verifiers.verify(out, Evidence.none()).code()).isZero();
        var alone = verifiers.verify(out.resolve("2027"), Evidence.none());
        assertThat(alone.code()).isZero();
        assertThat(alone.lines().get(2))
                .startsWith(
                        "2027: follows " + tenth.origin() + " 1:" + tenth.head().root());
    }

    @Test
    void with_the_keys_the_older_checkpoints_and_the_fingerprints_that_an_auditor_kept() throws IOException {
        SampleOrigin origin = new SampleLog(SEED).origin(600);
        Path out = temp.resolve("log");
        SampleLog.write(out, origin);
        Path keys = Files.writeString(
                temp.resolve("trusted"), "# Aubervelle\n\n" + origin.keys().text());
        List<Path> older =
                List.of(older(origin, 0), older(origin, 1), older(origin, 256), older(origin, 431), older(origin, 600));
        var fingerprints = List.of(
                new PrintedFingerprint(0, Hash.EMPTY_ROOT),
                new PrintedFingerprint(300, origin.head(300).root()),
                new PrintedFingerprint(600, origin.head(600).root()));
        var answer = verifiers.verify(out, new Evidence(List.of(keys), older, fingerprints, false));
        assertThat(answer.code()).isZero();
        assertThat(answer.lines()).hasSize(1 + older.size() + fingerprints.size() + 1);
    }

    private Path older(SampleOrigin origin, int size) throws IOException {
        return Files.writeString(
                temp.resolve("older-" + size), origin.note(size).encoded());
    }

    @Test
    void with_the_keys_of_another_year_of_the_same_log_and_this_is_said() throws IOException {
        var sample = new SampleLog(SEED);
        Path out = temp.resolve("log");
        SampleOrigin first = sample.origin(30);
        SampleOrigin second = sample.after(first, Leaf.Cause.RECOVERY, "2026.2", 20);
        SampleOrigin nextYear = sample.after(second, Leaf.Cause.YEAR, "2027", 10);
        SampleLog.write(out, first, second, nextYear);
        Path keys = Files.writeString(temp.resolve("trusted"), first.keys().text());
        var answer = verifiers.verify(out, new Evidence(List.of(keys), List.of(), List.of(), false));
        assertThat(answer.code()).isZero();
        assertThat(answer.lines().stream().filter(line -> line.contains("keys: those that you trust as")))
                .containsExactly(
                        "2026.2: keys: those that you trust as " + first.origin()
                                + " / 2026.2 : clés : celles de confiance de " + first.origin(),
                        "2027: keys: those that you trust as " + first.origin()
                                + " / 2027 : clés : celles de confiance de " + first.origin());
    }

    @Test
    void without_the_second_signature_only_if_told_so() {
        SampleOrigin origin = new SampleLog(SEED).origin(10);
        SampleLog.write(temp.resolve("log"), origin);
        assertThat(verifiers
                        .verify(temp.resolve("log"), new Evidence(List.of(), List.of(), List.of(), true))
                        .code())
                .isZero();
    }

    @Test
    void the_single_file_runs_with_nothing_but_java() throws IOException, InterruptedException {
        SampleLog.write(temp.resolve("log"), new SampleLog(SEED).origin(300));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        BothVerifiers.SINGLE_FILE.toString(),
                        temp.resolve("log").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).endsWith("WHOLE / INTACT" + System.lineSeparator());
    }

    @Test
    void nothing_is_said_of_what_is_no_export() throws IOException {
        Path nothing = Files.createDirectory(temp.resolve("empty"));
        assertThat(verifiers.verify(nothing, Evidence.none()).code()).isEqualTo(2);
        assertThat(verifiers.verify(temp.resolve("absent"), Evidence.none()).code())
                .isEqualTo(2);
        assertThat(verifiers.single(List.of()).code()).isEqualTo(2);
        assertThat(verifiers.single(List.of(nothing.toString(), "--trust-me")).code())
                .isEqualTo(2);
        assertThat(verifiers
                        .single(List.of(nothing.toString(), "--fingerprint", "12:ab"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void evidence_that_is_of_no_use_is_not_passed_over() throws IOException {
        SampleOrigin origin = new SampleLog(SEED).origin(10);
        Path out = temp.resolve("log");
        SampleLog.write(out, origin);
        Path garbage = Files.writeString(temp.resolve("garbage"), "no note\n");
        Path otherKeys = Files.writeString(
                temp.resolve("keys"),
                new SampleOrigin(origin.signing().named("other.example/log/x/2026"), List.of())
                        .keys()
                        .text());
        Path ofAnother = Files.writeString(
                temp.resolve("other"),
                new SampleOrigin(origin.signing().named("other.example/log/x/2026"), List.of())
                        .note()
                        .encoded());
        for (Evidence evidence : List.of(
                new Evidence(List.of(garbage), List.of(), List.of(), false),
                new Evidence(List.of(otherKeys), List.of(), List.of(), false),
                new Evidence(List.of(), List.of(garbage), List.of(), false),
                new Evidence(List.of(), List.of(ofAnother), List.of(), false),
                new Evidence(List.of(), List.of(temp.resolve("absent")), List.of(), false))) {
            assertThat(verifiers.verify(out, evidence).code()).isEqualTo(2);
        }
    }
}
