package limits.api.contexts;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.Wanted;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.NotOpened;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.AccessStories;
import limits.casesharing.accesslog.ReadingDiary;
import limits.kernel.Key;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers {@link ReadingDiary} from the stored entries of the access log. An entry whose bytes are no longer what this
 * house writes is left out here; the verification names it.
 */
final class StoredReadings implements ReadingDiary {

    /** Entries looked at for one situation, the newest. */
    private static final int MOST = 1000;

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(1);

    private final LogReader log;
    private final EventNames entries = new EventNames(AccessStories.VOCABULARY);
    private final JsonMapper json = StableJson.mapper();

    StoredReadings(LogReader log) {
        this.log = log;
    }

    @Override
    public List<Permitted> of(Key situation) {
        log.settled(SETTLED_WITHIN);
        // As a reading is stored: its situation, then its item. A key has nothing in it that a text would escape.
        var told = log
                .before(
                        Long.MAX_VALUE,
                        MOST,
                        Wanted.either(
                                List.of(EventNames.of(NotOpened.class).value()),
                                List.of("\"situation\":\"" + situation.text() + "\",\"item\":")))
                .stream()
                .flatMap(entry -> said(entry).stream())
                .toList();
        var unopened = new HashSet<Key>();
        told.stream()
                .flatMap(one -> one instanceof NotOpened it ? Stream.of(it.reading()) : Stream.of())
                .forEach(unopened::add);
        return told.stream()
                .flatMap(one -> one instanceof ReadingAnswered it ? Stream.of(it) : Stream.of())
                .filter(one ->
                        one.answer() == Answer.PERMITTED && one.situation().equals(situation))
                .map(one -> new Permitted(one, !unopened.contains(one.entry())))
                .toList();
    }

    private Optional<Object> said(LogEntry entry) {
        try {
            return Optional.of(entries.read(entry.draft(), json));
        } catch (JacksonException | IllegalStateException altered) {
            return Optional.empty();
        }
    }
}
