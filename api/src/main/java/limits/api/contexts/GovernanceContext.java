package limits.api.contexts;

import limits.api.database.Databases;
import limits.api.database.Role;
import limits.kernel.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The committee's side: what it decides, asks and shows. */
@Configuration(proxyBeanMethods = false)
class GovernanceContext {

    @Bean
    Context governance(Databases databases) {
        var database = databases.as(Role.GOVERNANCE);
        return new Wiring(database, new Vocabulary("governance", java.util.List.of()), "limits.governance").start();
    }
}
