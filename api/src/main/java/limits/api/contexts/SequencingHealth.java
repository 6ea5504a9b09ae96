package limits.api.contexts;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import limits.api.database.Role;
import limits.api.eventlog.sequencing.Pulse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says within five seconds when a log is no longer sequenced, and at once when a row in one is not ours. Asks for the engine
 * only when it is itself asked: health and meters are bound even where no engine is wanted, as in verifying.
 */
@Configuration(proxyBeanMethods = false)
class SequencingHealth {

    @Bean
    HealthIndicator sequencing(ObjectProvider<Engine> engine) {
        return () -> Role.withALog().stream().map(engine.getObject()::pulse).allMatch(Pulse::beats)
                ? Health.up().build()
                : Health.down().build();
    }

    @Bean
    MeterBinder sequencingMeters(ObjectProvider<Engine> engine) {
        return meters -> Role.withALog().forEach(log -> {
            Gauge.builder(
                            "limits.log.sequencer.silence",
                            () -> engine.getObject().pulse(log).silence().toMillis() / 1_000.0)
                    .baseUnit("seconds")
                    .description("How long the sequencer of a log has said nothing")
                    .tag("log", log.login())
                    .register(meters);
            Gauge.builder(
                            "limits.log.foreign.rows",
                            () -> engine.getObject().sequencer(log).strangers())
                    .description("Rows seen in a log that do not bear our seal")
                    .tag("log", log.login())
                    .register(meters);
        });
    }
}
