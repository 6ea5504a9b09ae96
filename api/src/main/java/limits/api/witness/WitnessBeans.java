package limits.api.witness;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import limits.api.database.DataFolder;
import limits.api.database.Databases;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the asking of witnesses together; all of it rests where {@code limits.witness.policy} names no file. */
@Configuration(proxyBeanMethods = false)
class WitnessBeans {

    @Bean
    WitnessedLogs witnessedLogs(
            Databases databases, DataFolder folder, @Value("${limits.witness.policy:}") String policy) {
        return WitnessedLogs.of(databases, folder, policy);
    }

    /** The engine waits for this one by its name. */
    @Bean
    InitializingBean logsNotSetBack(WitnessedLogs logs) {
        return logs::requireNotSetBack;
    }

    @Bean
    Witnessing witnessing(
            WitnessedLogs logs,
            @Value("${limits.witness.every:PT1H}") Duration every,
            ApplicationContext application,
            ObjectProvider<MeterRegistry> figures) {
        var witnessing = new Witnessing(logs.all(), every, application instanceof WebServerApplicationContext);
        figures.ifAvailable(registry -> witnessing
                .logs()
                .forEach(log -> Gauge.builder("limits.log.witnessed.size", () -> witnessing.witnessedSize(log))
                        .tag("log", log.text())
                        .register(registry)));
        return witnessing;
    }

    @Bean
    HealthIndicator witnessesHealth(Witnessing witnessing) {
        return () -> {
            var health = witnessing.alarms().isEmpty() ? Health.up() : Health.down();
            witnessing.logs().forEach(log -> health.withDetail("witnessed." + log, witnessing.witnessedSize(log)));
            return health.build();
        };
    }
}
