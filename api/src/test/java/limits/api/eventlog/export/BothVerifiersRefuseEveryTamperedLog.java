package limits.api.eventlog.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BothVerifiersRefuseEveryTamperedLog {

    private static final long SEED = 5_303;
    private static BothVerifiers verifiers;

    @TempDir
    private Path temp;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        verifiers = BothVerifiers.compiled();
    }

    static Stream<Tampering> corpus() {
        return Stream.of(TamperedFiles.all(), TamperedNotes.all(), TamperedLeaves.all())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void and_name_what_is_wrong(Tampering tampering) throws IOException {
        Scene scene = Scene.set(temp, SEED);
        int entry = tampering.deed().on(scene);
        var answer = verifiers.verify(scene.out, scene.evidence());
        assertThat(answer.code()).as(answer.last()).isEqualTo(1);
        String named = tampering.named().replace("{}", Integer.toString(entry));
        for (Path older : scene.evidence().older()) {
            named = named.replace("@", older.toString());
        }
        assertThat(answer.last()).startsWith("NOT WHOLE: " + named).contains(" / PAS INTACT : ");
    }

    @Test
    void but_not_the_log_that_all_of_them_began_with() throws IOException {
        Scene scene = Scene.set(temp, SEED);
        scene.trusting(scene.first);
        scene.trusting(scene.second);
        scene.having(scene.first.note(500));
        scene.having(scene.second.note());
        scene.having(new PrintedFingerprint(500, scene.first.head(500).root()));
        assertThat(verifiers.verify(scene.out, scene.evidence()).code()).isZero();
    }

    @Test
    void but_not_a_silence_of_two_hours_sharp() throws IOException {
        Scene scene = Scene.set(temp, SEED);
        scene.rewrite(origin -> TamperedLeaves.silent(origin, Duration.ofHours(2)));
        assertThat(verifiers.verify(scene.out, scene.evidence()).code()).isZero();
    }

    @Test
    void even_when_the_second_signature_is_waived_it_must_be_there() throws IOException {
        Scene scene = Scene.set(temp, SEED);
        var stripped = TamperedNotes.all()
                .filter(each -> each.name().equals("the ML-DSA-44 signature stripped"))
                .findFirst()
                .orElseThrow();
        stripped.deed().on(scene);
        var waived = new Evidence(List.of(), List.of(), List.of(), true);
        assertThat(verifiers.verify(scene.out, waived).code()).isEqualTo(1);
    }
}
