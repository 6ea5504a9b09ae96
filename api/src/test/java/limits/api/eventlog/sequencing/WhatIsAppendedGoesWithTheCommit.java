package limits.api.eventlog.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import limits.api.eventlog.CameSecond;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.OneBreath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a transaction appends is said in one breath with its COMMIT, and nobody is told less or other than before. */
@Tag("postgres")
class WhatIsAppendedGoesWithTheCommit {

    private final LogAtWork at = new LogAtWork();
    private final EventLog log = at.engine.log(LogAtWork.LOG);
    private final JdbcTemplate db = at.databases.as(LogAtWork.LOG).template();
    private final OneBreath breath =
            new OneBreath(at.databases.as(LogAtWork.LOG).source());
    private final TransactionTemplate transaction = new TransactionTemplate(breath);

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void it_is_kept_until_the_commit_and_there_behind_it() {
        transaction.executeWithoutResult(status -> {
            log.append(List.of(at.draft("one", 0)));
            assertThat(entries()).isZero();
        });
        assertThat(entries()).isOne();
    }

    @Test
    void whoever_reads_the_story_within_the_transaction_finds_it() {
        transaction.executeWithoutResult(status -> {
            Draft draft = at.draft("one", 0);
            log.append(List.of(draft));
            assertThat(log.lastSequence(draft.stream())).contains(0L);
            log.append(List.of(at.draft("one", 1)));
            assertThat(log.story(draft.stream(), 0)).hasSize(2);
        });
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void what_is_rolled_back_was_never_said() {
        transaction.executeWithoutResult(status -> {
            log.append(List.of(at.draft("one", 0)));
            status.setRollbackOnly();
        });
        Draft other = at.draft("two", 0);
        transaction.executeWithoutResult(status -> log.append(List.of(other)));
        assertThat(events()).containsExactly(other.event());
    }

    @Test
    void a_number_that_is_taken_undoes_the_whole_transaction() {
        at.append(at.draft("one", 0));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    db.update("INSERT INTO snapshot VALUES (decode(repeat('00', 20), 'hex'), 1, 0, sha256(''), '')");
                    log.append(List.of(at.draft("two", 0), at.draft("one", 0)));
                }))
                .isInstanceOf(CameSecond.class);
        assertThat(entries()).isOne();
        assertThat(db.queryForObject("SELECT count(*) FROM snapshot", Long.class))
                .isZero();
        transaction.executeWithoutResult(status -> log.append(List.of(at.draft("two", 0))));
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void few_and_many_stand_in_the_order_in_which_they_were_appended() {
        List<Draft> drafts =
                IntStream.range(0, 60).mapToObj(n -> at.draft("one", n)).toList();
        transaction.executeWithoutResult(status -> {
            log.append(drafts.subList(0, 3));
            log.append(drafts.subList(3, 40));
            log.append(drafts.subList(40, 41));
            drafts.subList(41, 60).forEach(each -> log.append(List.of(each)));
        });
        assertThat(at.sequenced().after(0, 100)).extracting(LogEntry::draft).containsExactlyElementsOf(drafts);
    }

    @Test
    void a_transaction_within_another_says_its_own_words_only() {
        var within = new TransactionTemplate(breath);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        Draft outer = at.draft("outer", 0);
        Draft inner = at.draft("inner", 0);
        transaction.executeWithoutResult(status -> {
            log.append(List.of(outer));
            within.executeWithoutResult(ended -> log.append(List.of(inner)));
            assertThat(events()).containsExactly(inner.event());
        });
        assertThat(events()).containsExactly(inner.event(), outer.event());
    }

    /** Under another's transactions nobody would say it later. */
    @Test
    void under_transactions_that_are_not_ours_it_is_said_at_once() {
        at.databases.as(LogAtWork.LOG).transaction().executeWithoutResult(status -> {
            log.append(List.of(at.draft("one", 0)));
            assertThat(entries()).isOne();
        });
        assertThat(entries()).isOne();
    }

    private long entries() {
        return events().size();
    }

    private List<UUID> events() {
        return db.queryForList("SELECT event FROM entry ORDER BY id", UUID.class);
    }
}
