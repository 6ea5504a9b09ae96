package limits.api.demo;

import java.util.ArrayList;
import java.util.List;
import limits.api.EngineForTests;
import limits.api.Limits;
import limits.api.PostgresForTests;
import limits.api.contexts.Context;
import limits.api.contexts.Engine;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.LogReader;
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

    static LogReader governance(ConfigurableApplicationContext house) {
        return EngineForTests.settled(house.getBean("governance", Context.class).log());
    }

    static LogReader cases(ConfigurableApplicationContext house) {
        return EngineForTests.settled(
                house.getBean("caseSharing", Context.class).log());
    }

    static LogReader access(ConfigurableApplicationContext house) {
        return EngineForTests.settled(house.getBean(Engine.class).reader(Role.ACCESS_LOG, Role.ACCESS_LOG));
    }
}
