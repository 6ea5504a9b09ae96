package limits.api.clockwork;

import java.time.Clock;
import limits.api.audit.Retention;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.Expiry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes, once a day, what the access log may no longer keep; what stays is a leaf that names nobody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Expiring {

    private final Expiry accessLog;
    private final Retention retention;
    private final Clock clock;

    Expiring(Databases databases, Retention retention, Clock clock) {
        this.accessLog = new Expiry(
                Engine.name(Role.ACCESS_LOG),
                databases.reading(Role.RETENTION, Role.ACCESS_LOG).template());
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT24H")
    void expire() {
        accessLog.before(retention.endedBefore(clock.instant()));
    }
}
