package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import limits.api.PostgresForTests;
import limits.api.contexts.ProjectsDesk;
import limits.api.database.Logins;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.GroupCommit;
import limits.api.eventlog.OneBreath;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** The server has committed and the connection is cut before it says so: whoever asks again is told that it is there, once. */
@Tag("postgres")
class AnAnswerThatNeverArrives {

    private final Logins logins = PostgresForTests.freshDatabase();
    private final ANetworkThatSwallowsAnswers network =
            new ANetworkThatSwallowsAnswers(logins.url(LogUnderFaults.ROLE));
    private final LogUnderFaults log = new LogUnderFaults(network.through(logins), LogUnderFaults.newFolder());
    private final EventLog append = log.log(log.appending());
    private final Draft first = LogUnderFaults.draft(UUID.randomUUID(), "cut", 0);
    private final Draft second = LogUnderFaults.draft(UUID.randomUUID(), "cut", 1);

    @AfterEach
    void close() {
        log.close();
        network.close();
    }

    @Test
    void behind_the_commit_of_a_transaction() {
        var transaction = new TransactionTemplate(new OneBreath(log.appending()));
        transaction.executeWithoutResult(status -> append.append(List.of(first)));
        // Row and COMMIT travel in one breath; nobody else's COMMIT is taken for this one.
        network.cutBehind("INSERT INTO governance.entry");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> append.append(List.of(second))))
                .isNotInstanceOf(DuplicateKeyException.class);
        assertThat(network.hasCut()).isTrue();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> append.append(List.of(second))))
                .isInstanceOf(DuplicateKeyException.class);
        assertBothOnce();
    }

    @Test
    void behind_an_entry_that_commits_by_itself() {
        var alone = new GroupCommit(append);
        alone.append(first);
        network.cutBehind("INSERT INTO governance.entry");
        assertThatThrownBy(() -> alone.append(second)).isNotInstanceOf(DuplicateKeyException.class);
        assertThat(network.hasCut()).isTrue();
        assertThatThrownBy(() -> alone.append(second)).isInstanceOf(DuplicateKeyException.class);
        assertBothOnce();
    }

    @Test
    void behind_the_places_that_a_sequencer_gave() {
        append.append(List.of(first, second));
        network.cutBehind("COMMIT");
        assertThatThrownBy(() -> log.sequencer().catchUp()).isInstanceOf(RuntimeException.class);
        assertThat(network.hasCut()).isTrue();
        assertBothOnce();
    }

    @Test
    void behind_the_commit_of_a_command_which_is_sent_again_and_done_once() {
        try (var desk = new ProjectsDesk(log.databases, log.keys)) {
            UUID command = UUID.randomUUID();
            desk.draft("Ensemble", UUID.randomUUID());
            network.cutBehind("COMMIT");
            assertThatThrownBy(() -> desk.draft("Encore", command)).isNotInstanceOf(Refused.class);
            assertThat(network.hasCut()).isTrue();
            desk.draft("Encore", command);
            desk.draft("Encore", command);
            assertThat(desk.shown()).isEqualTo(2);
        }
        log.sequencer().catchUp();
        log.assertHolds(List.of());
        assertThat(log.reader().head()).isEqualTo(2);
    }

    private void assertBothOnce() {
        log.sequencer().catchUp();
        log.assertHolds(List.of(first.event(), second.event()));
        assertThat(log.reader().head()).isEqualTo(2);
    }
}
