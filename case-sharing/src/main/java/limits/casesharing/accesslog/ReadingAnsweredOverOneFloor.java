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

/** An answered reading as it was written down while there was one edition of the law, which it did not name. */
@EventName(value = "access.reading-answered", revision = 2)
record ReadingAnsweredOverOneFloor(
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
        List<Fingerprint> facts,
        List<Seen> seen,
        Instant at)
        implements Earlier<ReadingAnswered> {

    ReadingAnsweredOverOneFloor {
        missing = List.copyOf(missing);
        facts = List.copyOf(facts);
        seen = List.copyOf(seen);
    }

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
                facts,
                seen,
                at);
    }
}
