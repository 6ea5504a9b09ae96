package limits.api.contexts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import limits.api.database.Database;
import limits.api.eventlog.CameSecond;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.Recorded;
import limits.api.eventlog.StableJson;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.EventName;
import limits.published.Published;
import limits.published.Series;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way out of the confidential house: appends to the published log what the house holds ready and the log lacks.
 *
 * <p>What this guarantees: nothing but the published words crosses; what was told once is told again to nobody and never
 * otherwise, and a house that holds something else than the log is stopped. What it does not: look at the numbers.
 */
public final class Border {

    private final Database database;
    private final EventLog log;
    private final JsonMapper json = StableJson.mapper();

    Border(Database database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /** Tells all of a project that was not told, in order; where another node is doing it, that one does. */
    public void tell(Project.Id project, List<Published> all, Actor by, Instant at) {
        var stream = project.key().text();
        var told = log.story(stream, 0).stream()
                .map(Recorded::draft)
                .map(Draft::payload)
                .toList();
        var telling = all.stream().map(json::writeValueAsString).toList();
        int common = Math.min(told.size(), telling.size());
        if (!told.subList(0, common).equals(telling.subList(0, common))) {
            throw new IllegalStateException("what was published is not what the confidential house holds");
        }
        var drafts = IntStream.range(told.size(), all.size())
                .mapToObj(n -> draft(stream, n, all.get(n), telling.get(n), by, at))
                .toList();
        if (drafts.isEmpty()) {
            return;
        }
        try {
            database.transaction().executeWithoutResult(status -> log.append(drafts));
        } catch (CameSecond other) {
            return;
        }
    }

    private Draft draft(String stream, int sequence, Published next, String payload, Actor by, Instant at) {
        EventName name = EventNames.of(next.getClass());
        var id = UUID.randomUUID();
        return new Draft(
                id,
                Series.STORY,
                stream,
                sequence,
                name.value(),
                name.revision(),
                payload,
                json.writeValueAsString(new Provenance(by, at, id, id)));
    }
}
