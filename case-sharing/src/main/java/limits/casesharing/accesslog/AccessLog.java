package limits.casesharing.accesslog;

import java.util.Optional;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;

/**
 * The one way into the access log, and the one place where a grant is made.
 *
 * <p><b>What this guarantees:</b> a {@link CommittedEntry} exists only after its entry was committed with the answer
 * "permitted". If the journal fails, there is no grant, and nobody reads.
 *
 * <p><b>What it does not:</b> it believes the answer it is given; the decision was made before.
 */
public final class AccessLog {

    private final AccessJournal journal;

    public AccessLog(AccessJournal journal) {
        this.journal = journal;
    }

    /** Commits the answer to a reading; the grant, where it was permitted. */
    public Optional<CommittedEntry> answered(ReadingAnswered entry) {
        journal.append(entry, entry.by(), entry.at());
        return entry.answer() == Answer.PERMITTED ? Optional.of(new CommittedEntry(entry)) : Optional.empty();
    }

    /** Commits any entry that grants nothing. */
    public void note(AccessLogEvent entry) {
        journal.append(entry, entry.by(), entry.at());
    }
}
