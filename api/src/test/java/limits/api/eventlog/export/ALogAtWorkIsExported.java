package limits.api.eventlog.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.Cosigner;
import limits.api.eventlog.note.SignedNote;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgres")
class ALogAtWorkIsExported {

    private static final Role LOG = Role.GOVERNANCE;
    private static BothVerifiers verifiers;

    private final Databases databases = new Databases(PostgresForTests.freshDatabase());
    private final Engine engine = EngineForTests.over(databases);

    @TempDir
    private Path temp;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        verifiers = BothVerifiers.compiled();
    }

    @AfterEach
    void close() {
        engine.close();
        databases.close();
    }

    @Test
    void and_both_verifiers_find_it_whole_and_leading_on_from_an_earlier_export() {
        append(0, 300);
        LogExport.write(stored(), temp.resolve("first"));
        append(300, 20);
        LogExport.write(stored(), temp.resolve("second"));
        String edition =
                Edition.of(stored().origins().getFirst().keys().origin()).text();
        Path kept = temp.resolve("first").resolve(edition).resolve("checkpoint");
        var evidence = new Evidence(List.of(), List.of(kept), List.of(), false);
        var answer = verifiers.verify(temp.resolve("second"), evidence);
        assertThat(answer.code()).as(answer.last()).isZero();
        assertThat(answer.lines().get(1)).contains(": 320 leaves");
    }

    @Test
    void with_what_witnesses_have_signed() {
        append(0, 3);
        Cosigner witness = Cosigner.draw("prefecture.example/witness");
        Checkpoint head = Checkpoint.parse(stored().origins().getFirst().note().text());
        SignedNote.Signature cosignature = witness.cosign(head, Instant.parse("2026-11-23T06:30:00Z"));
        databases
                .reading(Role.SEQUENCER, LOG)
                .template()
                .update(
                        "INSERT INTO governance.cosignature (first, size, witness, line) VALUES (1, ?, ?, ?)",
                        head.size(),
                        witness.name(),
                        cosignature.line());
        assertThat(stored().origins().getFirst().note().signatures()).hasSize(3).contains(cosignature);
    }

    @Test
    void but_not_before_it_has_a_checkpoint_nor_over_another() {
        assertThatIllegalArgumentException().isThrownBy(() -> LogExport.write(stored(), temp.resolve("none")));
        append(0, 1);
        LogExport.write(stored(), temp.resolve("one"));
        assertThatIllegalArgumentException().isThrownBy(() -> LogExport.write(stored(), temp.resolve("one")));
    }

    private StoredLog stored() {
        return new StoredLog(
                Engine.name(LOG), databases.reading(Role.AUDITOR, LOG).template());
    }

    private void append(int from, int count) {
        List<Draft> drafts =
                IntStream.range(from, from + count).mapToObj(this::draft).toList();
        databases
                .as(LOG)
                .transaction()
                .executeWithoutResult(status -> engine.log(LOG).append(drafts));
        EngineForTests.sequenced(engine, LOG);
    }

    private Draft draft(int number) {
        String key = Persona.key("story " + number).text();
        return new Draft(new UUID(0, number), "Story", key, 0, "governance.something-happened", 1, "{\"n\":1}", "{}");
    }
}
