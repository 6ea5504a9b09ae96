package limits.casesharing.item;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.ListShown;
import limits.casesharing.accesslog.AccessLogEvent.Shown;
import limits.casesharing.accesslog.ReadingDiary;
import limits.casesharing.accesslog.ReadingDiary.Permitted;
import limits.casesharing.casefile.Situation;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.Person;

/**
 * Where a giver sees who read what she shared about one young person, as the access log has it.
 *
 * <p><b>What this guarantees:</b> she is told of her own items alone, and her asking is entered before it is answered.
 * <b>What it does not:</b> it does not tell her who asked and was refused; that is the auditor's to see.
 */
public final class OwnLogDesk {

    private final ItemDesk items;
    private final ReadingDiary diary;
    private final AccessLog log;
    private final Supplier<Key> draw;

    /** @param draw gives a key that nobody can guess, another each time */
    public OwnLogDesk(ItemDesk items, ReadingDiary diary, AccessLog log, Supplier<Key> draw) {
        this.items = items;
        this.diary = diary;
        this.log = log;
        this.draw = draw;
    }

    /**
     * One item she gave.
     *
     * @param readings the newest first
     * @param unread those named for it who have never opened it
     */
    public record ReadItem(ItemFile item, List<Permitted> readings, List<Person> unread) {}

    /** Her items in this situation, the newest first; none for whoever has no part in it. */
    public List<ReadItem> whoRead(Situation.Id situation, Actor by, Instant at) {
        log.note(new ListShown(draw.get(), by, Shown.READINGS_OF_OWN_ITEMS, at));
        var mine = items.own(situation, by, at).stream()
                .map(ItemSheet::file)
                .filter(item -> item.giver().equals(by.person()))
                .toList();
        var readings = mine.isEmpty() ? List.<Permitted>of() : diary.of(situation.key());
        return mine.stream().map(item -> told(item, readings)).toList();
    }

    private static ReadItem told(ItemFile item, List<Permitted> readings) {
        var its = readings.stream()
                .filter(one -> one.entry().item().equals(item.id().key()))
                .toList();
        var unread = item.readers().stream()
                .filter(reader -> its.stream()
                        .noneMatch(
                                one -> one.opened() && one.entry().by().person().equals(reader)))
                .toList();
        return new ReadItem(item, its, unread);
    }
}
