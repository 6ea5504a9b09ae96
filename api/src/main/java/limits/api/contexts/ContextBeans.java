package limits.api.contexts;

import java.time.Clock;
import java.util.List;
import limits.api.database.DataFolder;
import limits.api.database.Databases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** What the contexts share: the clock, the key under which commands are told apart, and the desk. */
@Configuration(proxyBeanMethods = false)
class ContextBeans {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KeyedDigest keyedDigest(DataFolder folder) {
        return new KeyedDigest(folder.secret("commands.key"));
    }

    /** Nothing is sequenced before it is known that no witness remembers more than lies here. */
    @Bean(initMethod = "start", destroyMethod = "close")
    @DependsOn("logsNotSetBack")
    Engine engine(
            Databases databases,
            DataFolder folder,
            @Value("${limits.authority:localhost}") String authority,
            Clock clock) {
        return new Engine(databases, folder, authority, clock);
    }

    @Bean
    CommandDesk commandDesk(List<Context> contexts, KeyedDigest digest, Clock clock) {
        return new CommandDesk(contexts, digest, clock);
    }
}
