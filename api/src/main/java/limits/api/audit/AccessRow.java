package limits.api.audit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;

/**
 * One entry of the access log as it is told to an auditor: never content, and never the category of an item.
 *
 * @param position in the log, from 1
 * @param at when, on the clock of Paris
 * @param act what was done, as the end of the message code {@code audit.act.<this>}
 * @param answer empty where nothing was answered, such as a visit of the log
 * @param because why it was refused, as the end of the message code {@code audit.because.<this>}
 * @param ground the legal channel and the purpose; empty where the act has none
 * @param hasCategory the entry names a category, which takes a motive to see
 * @param seen the stories that the answer rested on
 */
public record AccessRow(
        long position,
        ZonedDateTime at,
        Author author,
        String act,
        Optional<Answer> answer,
        Optional<String> because,
        Optional<Ground> ground,
        boolean hasCategory,
        List<Seen> seen) {

    public AccessRow {
        seen = List.copyOf(seen);
    }

    /**
     * Who it was.
     *
     * @param name empty once the directory has erased it
     * @param capacity the end of the message code {@code capacity.<this>}; empty where the entry cannot be read
     */
    public record Author(String name, String capacity, String organisation) {

        static final Author NOBODY = new Author("", "", "");
    }

    /** On what ground somebody asked. */
    public record Ground(Optional<Regime> regime, Purpose purpose) {}

    /** Whether the entry is no longer the text that this house writes; the verification says where the log was altered. */
    public boolean unreadable() {
        return act.equals(AccessReading.UNREADABLE);
    }
}
