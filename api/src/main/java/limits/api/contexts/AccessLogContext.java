package limits.api.contexts;

import java.time.Instant;
import java.util.UUID;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.GroupCommit;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.sequencing.Pulse;
import limits.casesharing.accesslog.AccessJournal;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.kernel.Actor;
import limits.kernel.EventName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.NonTransientDataAccessResourceException;
import tools.jackson.databind.json.JsonMapper;

/** The access log: no decisions of its own, one entry for each answer, committed before anything is opened. */
@Configuration(proxyBeanMethods = false)
class AccessLogContext {

    @Bean
    AccessLog accessLog(Engine engine) {
        return new AccessLog(new CommittingJournal(engine.log(Role.ACCESS_LOG), engine.pulse(Role.ACCESS_LOG)));
    }

    /**
     * Commits each entry by itself, under the access log's own role; readings of one moment share one flush.
     *
     * <p>What this guarantees: while the log is not being sequenced and signed, it takes nothing, so that nobody reads; when {@code append} returns, the entry has committed, whatever becomes of the caller's
     * transaction.
     */
    static final class CommittingJournal implements AccessJournal {

        private static final String STORY = "AccessEntry";

        private final GroupCommit log;
        private final Pulse pulse;
        private final JsonMapper json = StableJson.mapper();

        CommittingJournal(EventLog log, Pulse pulse) {
            this.log = new GroupCommit(log);
            this.pulse = pulse;
        }

        @Override
        public void append(AccessLogEvent entry, Actor by, Instant at) {
            if (!pulse.beats()) {
                throw new NonTransientDataAccessResourceException("the access log is not sequenced now");
            }
            EventName name = EventNames.of(entry.getClass());
            UUID id = UUID.randomUUID();
            log.append(new Draft(
                    id,
                    STORY,
                    entry.entry().text(),
                    0,
                    name.value(),
                    name.revision(),
                    json.writeValueAsString(entry),
                    json.writeValueAsString(new Provenance(by, at, id, id))));
            EnteredRefusal.of(entry);
        }
    }
}
