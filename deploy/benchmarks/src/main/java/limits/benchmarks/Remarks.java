package limits.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.StableJson;
import limits.benchmarks.MinutesEvent.MinutesOpened;
import limits.benchmarks.MinutesEvent.RemarkNoted;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.EventName;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Story;
import limits.kernel.Vocabulary;
import limits.kernel.Words;
import tools.jackson.databind.json.JsonMapper;

/** What every contender stores: the same remark by the same person, about 600 bytes with all that stands beside it. */
final class Remarks {

    static final long SEED = 20_261_122L;

    static final Vocabulary VOCABULARY = new Vocabulary(
            "benchmarks",
            List.of(new Story<>(
                    "Minutes", MinutesEvent.class, new Minutes.Standing.NotOpened(), Minutes.Standing::evolve)));

    static final LocalDate ON = LocalDate.of(2026, 11, 22);

    static final Words WORDS =
            new Words("The youth centre keeps its door open until nine on Fridays; the school and the"
                    + " housing provider each name one person whom the educators may call, and the committee looks at what"
                    + " came of it at its next session, before the winter holidays.");

    private final Random random = new Random(SEED);
    private final JsonMapper json = StableJson.mapper();
    private final Provenance provenance = new Provenance(
            new Actor(new Person(key()), Capacity.COORDINATOR, new Organisation(key())),
            Instant.parse("2026-11-22T09:30:00.123456Z"),
            new UUID(random.nextLong(), random.nextLong()),
            new UUID(random.nextLong(), random.nextLong()));
    private final String provenanceText = json.writeValueAsString(provenance);
    private final String remark = payload(event(draw(), 1));

    /** Minutes that nobody has opened. */
    synchronized Minutes.Id draw() {
        return new Minutes.Id(key());
    }

    /** An identifier of an event, drawn as fast as a benchmark needs it. */
    synchronized UUID event() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    List<Minutes.Id> draw(int stories) {
        var drawn = new ArrayList<Minutes.Id>(stories);
        for (int n = 0; n < stories; n++) {
            drawn.add(draw());
        }
        return drawn;
    }

    /** One 160-bit key. */
    private Key key() {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The event of that number in a story: opened first, then remark after remark. */
    static MinutesEvent event(Minutes.Id minutes, long sequence) {
        return sequence == 0 ? new MinutesOpened(minutes) : new RemarkNoted(minutes, WORDS, ON);
    }

    /** The same event as our log takes it. */
    Draft draft(Minutes.Id minutes, long sequence) {
        return draft(minutes, sequence, event(minutes, sequence));
    }

    /** A remark in a story of its own, its bytes written beforehand as they are for raw JDBC. */
    Draft alone() {
        EventName name = EventNames.of(RemarkNoted.class);
        return new Draft(
                event(), "Minutes", draw().toString(), 0, name.value(), name.revision(), remark, provenanceText);
    }

    private Draft draft(Minutes.Id minutes, long sequence, MinutesEvent event) {
        EventName name = EventNames.of(event.getClass());
        return new Draft(
                event(),
                "Minutes",
                minutes.toString(),
                sequence,
                name.value(),
                name.revision(),
                payload(event),
                provenanceText());
    }

    Provenance provenance() {
        return provenance;
    }

    /** The payload of one remark, the same for everybody. */
    String remark() {
        return remark;
    }

    private String payload(MinutesEvent event) {
        return json.writeValueAsString(event);
    }

    String provenanceText() {
        return provenanceText;
    }
}
