package limits.api.clockwork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import limits.casesharing.index.PersonIndexDesk;
import limits.casesharing.item.SharingDesk;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes, once an hour, sealed texts of the last two days that no log entry tells of or whose item was withdrawn: what a
 * machine that stopped between vault and log leaves behind, and what was withdrawn by another way than the page. And, of
 * the index of people, questions and marks whose time is over.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class Sweeping {

    private static final Duration BACK = Duration.ofDays(2);

    private final SharingDesk desk;
    private final PersonIndexDesk index;
    private final Clock clock;

    Sweeping(SharingDesk desk, PersonIndexDesk index, Clock clock) {
        this.desk = desk;
        this.index = index;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        Instant now = clock.instant();
        desk.sweep(now.minus(BACK), now);
        index.sweep(now);
    }
}
