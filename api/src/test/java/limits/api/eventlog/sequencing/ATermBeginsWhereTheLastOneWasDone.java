package limits.api.eventlog.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import limits.api.contexts.Engine;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.export.LogVerifier.Fault;
import limits.api.eventlog.export.LogVerifier.Verdict;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What is kept of a term for the next one was proven, and is kept with the batch that it is about. */
@Tag("postgres")
class ATermBeginsWhereTheLastOneWasDone {

    private final LogAtWork log = new LogAtWork();
    private int next;

    @AfterEach
    void close() {
        log.close();
    }

    private Term take() throws SQLException {
        return Term.take(log.engine.sequencer(LogAtWork.LOG).plan()).orElseThrow();
    }

    private void append(int entries) {
        for (int n = 0; n < entries; n++) {
            log.append(log.draft("prompt", next++));
        }
    }

    private long number(String sql) {
        Long number = log.databases
                .as(LogAtWork.LOG)
                .template()
                .queryForObject("SELECT " + sql + " FROM governance.lease", Long.class);
        return number == null ? 0 : number;
    }

    private void assertNothingIsPassedOver(int entries) {
        assertThat(log.sequenced().after(0, 1_000)).hasSize(entries);
        assertThat(log.verified()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void when_nobody_is_writing_all_that_was_sequenced_is_behind_it() throws SQLException {
        append(30);
        try (Term term = take()) {
            assertThat(term.sequence()).isEqualTo(30);
            assertThat(number("sequenced")).isEqualTo(30);
            assertThat(number("position")).isEqualTo(30);
            assertThat(term.looksBehind()).isEqualTo(30);
        }
        try (Term following = take()) {
            assertThat(following.looksBehind()).isEqualTo(30);
            append(3);
            assertThat(following.sequence()).isEqualTo(3);
            assertThat(number("sequenced")).isEqualTo(33);
        }
        assertNothingIsPassedOver(33);
    }

    @Test
    void a_commit_that_comes_after_the_term_in_which_it_was_begun_is_not_behind_it() throws SQLException {
        append(2);
        try (Connection late = log.databases.as(LogAtWork.LOG).source().getConnection()) {
            late.setAutoCommit(false);
            var its = new JdbcTemplate(new SingleConnectionDataSource(late, true));
            new EventLog(Engine.name(LogAtWork.LOG), its, log.engine.seal(), () -> {})
                    .append(List.of(log.draft("late", 0)));
            for (int terms = 0; terms < 4; terms++) {
                try (Term term = take()) {
                    append(5);
                    assertThat(term.sequence()).isPositive();
                    append(5);
                    assertThat(term.sequence()).isEqualTo(5);
                    assertThat(number("sequenced"))
                            .as("the late one is the third")
                            .isLessThan(3);
                }
            }
            late.commit();
        }
        List<LogEntry> entries = log.sequenced().after(0, 1_000);
        assertThat(entries).hasSize(43);
        assertThat(entries.getLast().draft().stream())
                .isEqualTo(Persona.key("late").text());
        append(1);
        assertNothingIsPassedOver(44);
        assertThat(number("sequenced")).isEqualTo(44);
    }

    @Test
    void a_batch_that_is_not_kept_leaves_it_where_it_was() throws SQLException {
        append(4);
        log.sequenced();
        log.asOwner("CREATE FUNCTION governance.no_disk() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN RAISE EXCEPTION ''no disk''; END'");
        log.asOwner("CREATE TRIGGER no_disk BEFORE UPDATE ON governance.checkpoint FOR EACH ROW EXECUTE FUNCTION"
                + " governance.no_disk()");
        append(6);
        try (Term term = take()) {
            assertThatThrownBy(term::sequence).isInstanceOf(DataAccessException.class);
        }
        assertThat(number("sequenced")).isEqualTo(4);
        log.asOwner("DROP TRIGGER no_disk ON governance.checkpoint");
        assertNothingIsPassedOver(10);
    }

    @Test
    void a_row_that_is_not_ours_stays_before_it_and_every_term_tells_of_it() throws SQLException {
        append(2);
        log.sequenced();
        log.asOwner("INSERT INTO governance.entry (recorded_at, event, sequence, story, kind, stream, seal, payload,"
                + " provenance) SELECT recorded_at, gen_random_uuid(), 99, story, kind, stream, seal, payload, provenance"
                + " FROM governance.entry WHERE id = 1");
        for (int terms = 1; terms <= 3; terms++) {
            append(2);
            try (Term term = take()) {
                assertThat(term.sequence()).isEqualTo(2);
                assertThat(term.strangers()).isOne();
                append(2);
                assertThat(term.sequence()).isEqualTo(2);
                assertThat(term.strangers()).isOne();
                assertThat(number("sequenced")).isEqualTo(2);
            }
        }
        log.asOwner("DELETE FROM governance.entry WHERE id = 3");
        append(1);
        assertNothingIsPassedOver(15);
        assertThat(number("sequenced")).isEqualTo(16);
    }

    @Test
    void rows_whose_seal_could_not_be_known_for_a_while_get_their_places_afterwards() throws SQLException {
        append(2);
        log.sequenced();
        append(3);
        log.asOwner("UPDATE governance.word SET text = 'Tale' WHERE text = 'Story'");
        try (Term term = take()) {
            assertThat(term.sequence()).isZero();
            assertThat(term.strangers()).isEqualTo(3);
        }
        log.asOwner("UPDATE governance.word SET text = 'Story' WHERE text = 'Tale'");
        assertNothingIsPassedOver(5);
    }

    @Test
    void of_a_log_that_was_set_back_nothing_is_taken_for_sequenced() {
        append(5);
        log.sequenced();
        log.asOwner("CREATE TABLE governance.old_entry AS TABLE governance.entry");
        log.asOwner("CREATE TABLE governance.old_leaf AS TABLE governance.leaf");
        log.asOwner("CREATE TABLE governance.old_checkpoint AS TABLE governance.checkpoint");
        append(20);
        log.sequenced();
        for (String table : List.of("entry", "leaf", "checkpoint")) {
            log.asOwner("DELETE FROM governance." + table);
            log.asOwner("INSERT INTO governance." + table + " OVERRIDING SYSTEM VALUE SELECT * FROM governance.old_"
                    + table);
        }
        assertThat(number("sequenced")).isEqualTo(25);
        log.asOwner("ALTER TABLE governance.entry ALTER COLUMN id RESTART WITH 6");
        next = 5;
        // As many as were lost, so that the ids alone do not tell.
        append(30);
        assertNothingIsPassedOver(35);
        assertThat(number("sequenced")).isEqualTo(35);
    }

    @Test
    void verifying_names_where_an_administrator_put_an_entry_before_others_or_kept_one_from_its_place() {
        append(5);
        log.sequenced();
        log.asOwner(
                "INSERT INTO governance.entry (id, recorded_at, event, sequence, story, kind, stream, seal, payload,"
                        + " provenance) OVERRIDING SYSTEM VALUE SELECT 0, recorded_at, gen_random_uuid(), 99, story, kind, stream,"
                        + " seal, payload, provenance FROM governance.entry WHERE id = 1");
        assertThat(log.verified()).isEqualTo(new Verdict.Broken(1, Fault.PASSED_OVER));
        log.asOwner("DELETE FROM governance.entry WHERE id = 0");
        assertThat(log.verified()).isInstanceOf(Verdict.Whole.class);

        append(3);
        log.asOwner("UPDATE governance.lease SET sequenced = 8");
        append(1);
        assertThat(log.sequenced().head()).isEqualTo(6);
        assertThat(log.verified()).isEqualTo(new Verdict.Broken(6, Fault.PASSED_OVER));
        log.asOwner("UPDATE governance.lease SET sequenced = 0");
        assertNothingIsPassedOver(9);
    }

    @Test
    void ids_that_are_drawn_anew_are_looked_at() {
        append(5);
        log.sequenced();
        log.asOwner("UPDATE governance.lease SET sequenced = 1000");
        append(3);
        assertNothingIsPassedOver(8);
    }
}
