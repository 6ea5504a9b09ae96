package limits.api.audit;

import java.time.InstantSource;
import java.util.function.Supplier;
import limits.api.database.Databases;
import limits.api.eventlog.export.ExportedLogs;
import limits.api.identity.Directory;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.group.GroupBoard;
import limits.kernel.Key;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the auditor's desk together. */
@Configuration(proxyBeanMethods = false)
class AuditBeans {

    @Bean
    Keeping keeping(@Value("${limits.access-log.kept-months:12}") int months) {
        return new Keeping(months);
    }

    @Bean
    Retention retention(Keeping keeping, GroupBoard groups, CharterBoard charters) {
        return new Retention(
                keeping,
                () -> groups.groups().stream()
                        .map(group -> charters.versions(group.charter()))
                        .toList());
    }

    @Bean
    Logs logs(Databases databases, Retention retention, InstantSource clock) {
        return new Logs(databases, retention, clock);
    }

    @Bean
    ExportedLogs exportedLogs(Logs logs) {
        return name -> logs.stored(name).map(log -> log);
    }

    @Bean
    AuditDesk auditDesk(Logs logs, AccessLog accessLog, Directory directory, Supplier<Key> keys, InstantSource clock) {
        return new AuditDesk(logs, new Visits(accessLog, keys, clock), new Names(directory));
    }
}
