package limits.casesharing.accesslog;

import java.time.Instant;
import java.util.List;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Edition;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Need;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.kernel.Actor;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Key;

/** An answered reading as it was written down before the facts had a fingerprint. */
@EventName("access.reading-answered")
record ReadingAnsweredAtFirst(
        Key entry,
        Actor by,
        Key situation,
        Key item,
        int version,
        Category category,
        Purpose purpose,
        Regime ground,
        Answer answer,
        Gate gate,
        List<Need> missing,
        Fingerprint charter,
        List<Seen> seen,
        Instant at)
        implements Earlier<ReadingAnswered> {

    @Override
    public ReadingAnswered today() {
        return new ReadingAnswered(
                entry,
                by,
                situation,
                item,
                version,
                category,
                purpose,
                ground,
                answer,
                gate,
                missing,
                charter,
                Edition.FR_2026_04,
                List.of(),
                seen,
                at);
    }
}
