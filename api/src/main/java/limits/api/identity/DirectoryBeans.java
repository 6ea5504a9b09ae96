package limits.api.identity;

import java.time.Clock;
import java.util.function.Supplier;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.casesharing.accesslog.AccessLog;
import limits.kernel.Key;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The directory on its own role and schema, and in the demonstration the people in it. */
@Configuration(proxyBeanMethods = false)
class DirectoryBeans {

    @Bean
    Directory directory(Databases databases) {
        return new Directory(databases.as(Role.IDENTITY).client());
    }

    @Bean
    ShutOut shutOut(AccessLog log, Supplier<Key> keys, Clock clock) {
        return new ShutOut(log, keys, clock);
    }

    /** Before the demonstration's content, which names these people. */
    @Bean
    @Profile("demo")
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Personas personas(
            Directory directory,
            @Value("${limits.identity.issuer:http://localhost:${server.port:8080}}") String issuer) {
        return new Personas(directory, issuer);
    }
}
