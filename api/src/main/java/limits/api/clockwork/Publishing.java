package limits.api.clockwork;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import limits.api.contexts.Border;
import limits.api.contexts.TheClock;
import limits.casesharing.counted.ReleaseDesk;
import limits.kernel.ParisTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Closes quarters by night and tells of them in the morning: how long the computing took, which depends on what was
 * counted, is not seen from outside.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Publishing {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final String PARIS = "Europe/Paris";

    private final ReleaseDesk desk;
    private final Border border;
    private final Clock clock;

    Publishing(ReleaseDesk desk, Border border, Clock clock) {
        this.desk = desk;
        this.border = border;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 3 * * *", zone = PARIS)
    void close() {
        desk.close(today());
    }

    /** The entries say the hour of the calendar, not that of the machine. */
    @Scheduled(cron = "0 0 8 * * *", zone = PARIS)
    void tell() {
        Instant morning = ParisTime.at(today(), MORNING);
        desk.told(today()).forEach((project, series) -> border.tell(project, series, TheClock.ACTOR, morning));
    }

    private LocalDate today() {
        return ParisTime.dayOf(clock.instant());
    }
}
