package limits.casesharing.accesslog;

import java.util.List;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.kernel.Key;

/** What the access log itself says was permitted to be read of one situation; whoever asks has been admitted already. */
@FunctionalInterface
public interface ReadingDiary {

    /**
     * A permitted reading.
     *
     * @param opened false where nothing could be opened after all
     */
    record Permitted(ReadingAnswered entry, boolean opened) {}

    /** The newest first. */
    List<Permitted> of(Key situation);
}
