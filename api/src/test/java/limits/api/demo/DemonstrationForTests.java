package limits.api.demo;

import java.util.ArrayList;
import java.util.List;
import limits.api.Limits;
import limits.api.PostgresForTests;
import limits.api.contexts.Context;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.LogName;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The programme in its profile {@code demo}, without its doors, on a database of its own that stays between starts. */
final class DemonstrationForTests {

    private final Logins logins = PostgresForTests.freshDatabase();
    private final String folder = "target/demo-" + ProcessHandle.current().pid() + "-" + System.nanoTime();

    /** Starts the programme, as it would after a stop. */
    ConfigurableApplicationContext start(String load) {
        List<String> told = new ArrayList<>();
        told.add("--limits.database.url=" + logins.url(Role.GOVERNANCE));
        for (Role role : Role.values()) {
            told.add("--limits.database.passwords." + role.login() + "=" + logins.password(role));
        }
        told.add("--limits.data=" + folder);
        told.add("--limits.demo.load=" + load);
        return new SpringApplicationBuilder(Limits.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run(told.toArray(String[]::new));
    }

    static EventLog governance(ConfigurableApplicationContext house) {
        return house.getBean("governance", Context.class).log();
    }

    static EventLog cases(ConfigurableApplicationContext house) {
        return house.getBean("caseSharing", Context.class).log();
    }

    static EventLog access(ConfigurableApplicationContext house) {
        var databases = house.getBean(Databases.class);
        return new EventLog(
                new LogName(Role.ACCESS_LOG.login()),
                databases.as(Role.ACCESS_LOG).template());
    }
}
