package limits.api.clockwork;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import limits.api.contexts.Border;
import limits.api.contexts.TheClock;
import limits.casesharing.counted.ReleaseDesk;
import limits.kernel.ParisTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Closes quarters by night and tells of them in the morning: how long the computing took, which depends on what was
 * counted, is not seen from outside. Where one project cannot be closed or told, the others are, and health is down.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Publishing {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final String PARIS = "Europe/Paris";

    private final ReleaseDesk desk;
    private final Border border;
    private final Clock clock;
    private final EachProject closing = new EachProject("closing a quarter");
    private final EachProject telling = new EachProject("telling what is published");

    Publishing(ReleaseDesk desk, Border border, Clock clock) {
        this.desk = desk;
        this.border = border;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 3 * * *", zone = PARIS)
    void close() {
        var today = today();
        closing.in(desk.projects(), project -> desk.close(project, today));
    }

    /** The entries say the hour of the calendar, not that of the machine. */
    @Scheduled(cron = "0 0 8 * * *", zone = PARIS)
    void tell() {
        Instant morning = ParisTime.at(today(), MORNING);
        var told = desk.told(today());
        telling.in(told.keySet(), project -> border.tell(project, told.get(project), TheClock.ACTOR, morning));
    }

    @Bean
    HealthIndicator publishingHealth() {
        return () -> failing() == 0 ? Health.up().build() : Health.down().build();
    }

    @Bean
    MeterBinder publishingMeters() {
        return meters -> Gauge.builder("limits.publishing.failing", this::failing)
                .description("Projects that could not be closed or told at the last turn, each counted for either")
                .register(meters);
    }

    private int failing() {
        return closing.failing() + telling.failing();
    }

    private LocalDate today() {
        return ParisTime.dayOf(clock.instant());
    }
}
