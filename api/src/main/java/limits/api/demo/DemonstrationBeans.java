package limits.api.demo;

import java.time.Clock;
import java.util.Locale;
import limits.api.contexts.Border;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Context;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.identity.Directory;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.counted.CensusDesk;
import limits.casesharing.counted.ReleaseDesk;
import limits.casesharing.item.SharingDesk;
import limits.casesharing.sealing.Sealer;
import limits.casesharing.sealing.Vault;
import limits.reporting.ledger.PublishedLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** The demonstration, in the profile of that name alone. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemonstrationBeans {

    @Bean
    Hands demonstrationHands(
            CommandDesk desk,
            Context caseSharing,
            SharingDesk sharing,
            AccessLog access,
            Sealer sealer,
            Vault vault,
            CensusDesk census,
            Databases databases,
            Engine engine) {
        return new Hands(desk, caseSharing, sharing, access, sealer, vault, census, databases, engine);
    }

    @Bean
    Announcement announcement(Environment environment, MessageSource messages) {
        return new Announcement(environment, messages);
    }

    @Bean
    Demonstration demonstration(
            @Value("${limits.demo.load:first-start}") String load,
            Context governance,
            Context caseSharing,
            Databases databases,
            Directory directory,
            Hands hands,
            ReleaseDesk releases,
            Border border,
            PublishedLog published,
            Announcement announcement,
            Clock clock) {
        return new Demonstration(
                Demonstration.Load.valueOf(load.toUpperCase(Locale.ROOT).replace('-', '_')),
                governance,
                caseSharing,
                databases.as(Role.GOVERNANCE),
                directory,
                hands,
                releases,
                border,
                published,
                announcement,
                clock);
    }
}
