package limits.api.clockwork;

import java.time.Clock;
import java.util.UUID;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.TheClock;
import limits.casesharing.item.LapseDesk;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends, once an hour, the items whose last day has passed, and destroys the texts that nobody reads any more. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Lapsing {

    private final LapseDesk desk;
    private final CommandDesk commands;
    private final Clock clock;

    Lapsing(LapseDesk desk, CommandDesk commands, Clock clock) {
        this.desk = desk;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void lapse() {
        desk.round(clock.instant(), command -> commands.ask(command, UUID.randomUUID(), TheClock.ACTOR));
    }
}
