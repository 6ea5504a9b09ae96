package limits.api.contexts;

import java.time.Clock;
import java.util.List;
import limits.api.database.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Bean
    CommandDesk commandDesk(List<Context> contexts, KeyedDigest digest, Clock clock) {
        return new CommandDesk(contexts, digest, clock);
    }
}
