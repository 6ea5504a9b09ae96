package limits.api.eventlog.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import limits.api.EngineForTests;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.ForeignRow;
import limits.api.eventlog.GroupCommit;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.Seal;
import limits.api.eventlog.export.LogVerifier.Fault;
import limits.api.eventlog.export.LogVerifier.Verdict;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@Tag("postgres")
class CommitsGetTheirPlaces {

    private final LogAtWork log = new LogAtWork();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void nobody_reads_an_entry_before_it_has_its_place_but_its_story_is_told_at_once() {
        log.append(log.draft("a", 0), log.draft("a", 1));
        assertThat(log.reader().after(0, 10)).isEmpty();
        assertThat(log.engine.log(LogAtWork.LOG).story(Persona.key("a").text(), 0))
                .hasSize(2);

        assertThat(log.sequenced().after(0, 10).stream().map(LogEntry::position))
                .containsExactly(1L, 2L);
        assertThat(log.verified())
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(2));
    }

    @Test
    void a_commit_that_comes_late_is_sequenced_late_and_never_passed_over() throws SQLException {
        log.append(log.draft("before", 0));
        try (Connection late = log.databases.as(LogAtWork.LOG).source().getConnection()) {
            late.setAutoCommit(false);
            var its = new JdbcTemplate(new SingleConnectionDataSource(late, true));
            new EventLog(Engine.name(LogAtWork.LOG), its, sealOf(), () -> {}).append(List.of(log.draft("late", 0)));
            try (Term term = Term.take(plan()).orElseThrow()) {
                assertThat(term.sequence()).isOne();
                for (int n = 0; n < 20; n++) {
                    log.append(log.draft("prompt", n));
                    assertThat(term.sequence()).isOne();
                }
                late.commit();
                assertThat(term.sequence()).isOne();
                log.append(log.draft("prompt", 20));
                assertThat(term.sequence()).isOne();
            }
        }
        List<LogEntry> entries = log.reader().after(0, 100);
        assertThat(entries).hasSize(23);
        assertThat(entries.get(21).draft().stream())
                .isEqualTo(Persona.key("late").text());
        assertThat(log.verified()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void a_commit_that_is_rolled_back_leaves_no_gap() {
        log.append(log.draft("a", 0));
        assertThatThrownBy(() -> log.append(log.draft("b", 0), log.draft("a", 0)))
                .isInstanceOf(DuplicateKeyException.class);
        log.append(log.draft("b", 0));
        assertThat(log.sequenced().after(0, 10).stream().map(LogEntry::position))
                .containsExactly(1L, 2L);
    }

    @Test
    void a_term_that_was_taken_over_writes_nothing_more() throws SQLException {
        try (Term first = Term.take(plan()).orElseThrow()) {
            log.append(log.draft("a", 0));
            assertThat(Term.take(plan())).as("while the first holds the lock").isEmpty();
            log.asOwner("UPDATE governance.lease SET epoch = epoch + 1");
            assertThatThrownBy(first::sequence).isInstanceOf(Fenced.class);
        }
        assertThat(log.reader().head()).isZero();
        assertThat(log.sequenced().head()).isOne();
    }

    @Test
    void the_next_term_goes_on_where_the_tree_ends_whatever_its_size() {
        GroupCommit append = new GroupCommit(log.engine.log(LogAtWork.LOG));
        for (int batch = 0; batch < 5; batch++) {
            for (int n = 0; n < 77; n++) {
                append.append(log.draft("batch " + batch, n));
            }
            log.sequenced();
            assertThat(log.verified()).isInstanceOf(Verdict.Whole.class);
        }
        assertThat(log.reader().head()).isEqualTo(385);
    }

    @Test
    void a_row_that_an_administrator_inserts_is_reported_never_sequenced_and_its_story_is_not_told() {
        log.append(log.draft("a", 0));
        log.sequenced();
        log.asOwner("INSERT INTO governance.entry (recorded_at, event, sequence, story, kind, stream, seal, payload,"
                + " provenance) SELECT recorded_at, gen_random_uuid(), 1, story, kind, stream, seal, payload, provenance"
                + " FROM governance.entry");
        log.append(log.draft("b", 0));

        assertThat(log.sequenced().head()).isEqualTo(2);
        assertThat(log.engine.sequencer(LogAtWork.LOG).strangers()).isOne();
        assertThatThrownBy(() ->
                        log.engine.log(LogAtWork.LOG).story(Persona.key("a").text(), 0))
                .isInstanceOf(ForeignRow.class);
        assertThat(log.engine.log(LogAtWork.LOG).story(Persona.key("b").text(), 0))
                .hasSize(1);
        assertThat(log.verified()).isInstanceOf(Verdict.Whole.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE governance.entry SET payload = '{}' WHERE id = 4                    | 4  | CONTENT",
                "UPDATE governance.entry SET recorded_at = recorded_at + '1s' WHERE id = 5  | 5  | CONTENT",
                "UPDATE governance.entry SET provenance = '[]' WHERE id = 6               | 6  | CONTENT",
                "DELETE FROM governance.entry WHERE id = 3                                  | 3  | MISSING",
                "DELETE FROM governance.leaf WHERE position = 7                             | 7  | POSITION",
                "DELETE FROM governance.leaf WHERE position = 10                            | 10 | POSITION",
                "UPDATE governance.leaf SET at = at - interval '1s' WHERE position = 2      | 10 | CHECKPOINT",
                "UPDATE governance.checkpoint SET root = sha256(''), note = replace(note, '10', '11') | 1 | CHECKPOINT",
                "UPDATE governance.word SET text = 'governance.nothing-happened/1' WHERE text LIKE '%/1' | 1 | CONTENT",
            })
    void what_an_administrator_alters_is_found_and_the_first_altered_place_is_named(
            String tamper, long position, Fault fault) {
        for (int n = 0; n < 10; n++) {
            log.append(log.draft("story", n));
        }
        log.sequenced();
        assertThat(log.verified()).isInstanceOf(Verdict.Whole.class);
        assertThat(log.asOwner(tamper)).isPositive();
        assertThat(log.verified()).isEqualTo(new Verdict.Broken(position, fault));
    }

    @Test
    void a_log_that_was_set_back_to_nothing_recovers_under_a_new_origin() {
        log.sequenced();
        log.engine.sequencer(LogAtWork.LOG).recover(name -> false);
        log.append(log.draft("a", 0));
        assertThat(log.sequenced().after(0, 10).stream().map(LogEntry::position))
                .containsExactly(3L);
        assertThat(log.verified()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void without_its_signing_keys_a_log_is_not_sequenced_and_gets_no_new_ones() throws IOException {
        log.append(log.draft("a", 0));
        log.sequenced();
        Path signing = log.keys.resolve("secrets/signing-governance.keys");
        byte[] kept = Files.readAllBytes(signing);
        Files.delete(signing);
        try (var elsewhere = new Databases(log.logins);
                var other = EngineForTests.over(elsewhere, log.keys)) {
            assertThatThrownBy(() -> other.sequencer(LogAtWork.LOG).catchUp()).isInstanceOf(SigningKeyMissing.class);
        }
        assertThat(signing).doesNotExist();
        Files.write(signing, kept);
        log.append(log.draft("a", 1));
        assertThat(log.sequenced().head()).isEqualTo(2);
    }

    @Test
    void a_running_sequencer_comes_to_a_commit_by_itself_also_to_one_of_another_node() {
        log.engine.start();
        log.append(log.draft("a", 0));
        assertThat(log.reader().settled(Duration.ofSeconds(10))).isTrue();
        try (var elsewhere = new Databases(log.logins)) {
            new EventLog(
                            Engine.name(LogAtWork.LOG),
                            elsewhere.as(Role.GOVERNANCE).template(),
                            sealOf(),
                            () -> {})
                    .append(List.of(log.draft("b", 0)));
        }
        assertThat(log.reader().settled(Duration.ofSeconds(10))).isTrue();
        assertThat(log.reader().head()).isEqualTo(2);
    }

    @Test
    void callers_of_one_moment_share_a_flush_and_a_taken_number_fails_its_own_call_only() throws Exception {
        var append = new GroupCommit(log.engine.log(LogAtWork.LOG));
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 64)
                    .mapToObj(n -> callers.submit(() -> {
                        try {
                            append.append(log.draft(UUID.randomUUID(), "shared " + n / 2, 0));
                            return true;
                        } catch (DuplicateKeyException taken) {
                            return false;
                        }
                    }))
                    .toList();
            int done = 0;
            for (var call : calls) {
                done += call.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(32);
        }
        assertThat(log.sequenced().head()).isEqualTo(32);
        assertThat(log.verified()).isInstanceOf(Verdict.Whole.class);
    }

    private Seal sealOf() {
        return log.engine.seal();
    }

    private Plan plan() {
        return log.engine.sequencer(LogAtWork.LOG).plan();
    }
}
