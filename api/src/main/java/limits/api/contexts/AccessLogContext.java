package limits.api.contexts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import limits.api.database.Database;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogName;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.StableJson;
import limits.casesharing.accesslog.AccessJournal;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.kernel.Actor;
import limits.kernel.EventName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The access log: no decisions of its own, one entry for each answer, committed before anything is opened. */
@Configuration(proxyBeanMethods = false)
class AccessLogContext {

    @Bean
    AccessLog accessLog(Databases databases) {
        return new AccessLog(new CommittingJournal(databases.as(Role.ACCESS_LOG)));
    }

    /**
     * Commits each entry in a transaction of the access log's own role.
     *
     * <p>What this guarantees: when {@code append} returns, the entry has committed, whatever becomes of the caller's
     * transaction.
     */
    static final class CommittingJournal implements AccessJournal {

        private static final String STORY = "AccessEntry";

        private final EventLog log;
        private final TransactionTemplate own;
        private final JsonMapper json = StableJson.mapper();

        CommittingJournal(Database database) {
            this.log = new EventLog(new LogName(database.role().login()), database.template());
            this.own = database.transaction();
            this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        @Override
        public long append(AccessLogEvent entry, Actor by, Instant at) {
            EventName name = EventNames.of(entry.getClass());
            UUID id = UUID.randomUUID();
            var draft = new Draft(
                    id,
                    STORY,
                    entry.entry().text(),
                    0,
                    name.value(),
                    name.revision(),
                    json.writeValueAsString(entry),
                    json.writeValueAsString(new Provenance(by, at, id, id)));
            var appended = own.execute(status -> log.append(List.of(draft)));
            return appended.getFirst().position();
        }
    }
}
