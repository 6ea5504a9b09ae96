package limits.api.clockwork;

import java.time.Clock;
import java.util.UUID;
import limits.api.contexts.CommandDesk;
import limits.casesharing.item.LapseDesk;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends, once an hour, the items whose last day has passed, and destroys the texts that nobody reads any more. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Lapsing {

    /** Nobody signs in under these keys: they name no member and no body. */
    static final Actor CLOCK = new Actor(
            new Person(new Key("the-clock-of-this-house---A")),
            Capacity.ADMINISTRATOR,
            new Organisation(new Key("this-installation-itself--A")));

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
        desk.round(clock.instant(), command -> commands.ask(command, UUID.randomUUID(), CLOCK));
    }
}
