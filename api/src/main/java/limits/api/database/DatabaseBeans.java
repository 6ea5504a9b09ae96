package limits.api.database;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/** Opens PostgreSQL, embedded or external, brings it up to date where that is ours to do, and checks its promises. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class DatabaseBeans {

    /** One process alone serves a data folder; sub-commands join its server. */
    @Bean
    DataFolder dataFolder(@Value("${limits.data:data}") Path path, ApplicationContext application) {
        DataFolder folder = DataFolder.at(path);
        if (application instanceof WebServerApplicationContext) {
            folder.takeForServing();
        }
        return folder;
    }

    @Bean
    @Conditional(NoExternalServer.class)
    EmbeddedServer embeddedServer(DataFolder folder, @Value("${limits.programs:}") String programs) {
        Path place = programs.isBlank() ? folder.path().resolve("programs") : Path.of(programs);
        return EmbeddedServer.open(folder.path().resolve("postgresql"), place);
    }

    @Bean
    Logins logins(Settings settings, ObjectProvider<EmbeddedServer> embedded) {
        EmbeddedServer server = embedded.getIfAvailable();
        return server == null ? settings.logins() : server.logins();
    }

    @Bean
    Databases databases(Logins logins, Settings settings, @Value("${limits.migrate:false}") boolean migrate) {
        if (migrate || !settings.external()) {
            new Migration(logins).run();
        }
        var databases = new Databases(logins);
        new StartUpChecks(logins, databases).run();
        return databases;
    }

    @Bean
    HealthIndicator databasesHealth(Databases databases) {
        return () -> {
            for (Role role : List.of(Role.GOVERNANCE, Role.CASESHARING, Role.VAULT, Role.KEYS, Role.ACCESS_LOG)) {
                try {
                    databases
                            .as(role)
                            .client()
                            .sql("SELECT 1")
                            .query(Integer.class)
                            .single();
                } catch (DataAccessException away) {
                    return Health.down().build();
                }
            }
            return Health.up().build();
        };
    }
}
