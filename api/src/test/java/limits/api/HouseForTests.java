package limits.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limits.api.database.Logins;
import limits.api.database.Role;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole programme, on a port of its own and a fresh database, for tests that come in by the front door. Most share
 * {@link #demonstration()}; whoever breaks something opens another one and closes it.
 */
public final class HouseForTests implements AutoCloseable {

    /** The name under which classes that share the demonstration take turns. */
    public static final String DEMONSTRATION = "the demonstration";

    private final ConfigurableApplicationContext application;
    private final Logins logins;

    private HouseForTests(ConfigurableApplicationContext application, Logins logins) {
        this.application = application;
        this.logins = logins;
    }

    /** The demonstration, started on first use and stopped when the tests end. */
    public static HouseForTests demonstration() {
        return Shared.HOUSE;
    }

    /** Another house, in these profiles, with these properties ({@code --name=value}) and these parts added. */
    public static HouseForTests open(List<String> profiles, List<String> properties, Class<?>... added) {
        return over(PostgresForTests.freshDatabase(), profiles, properties, added);
    }

    /** Another house over these databases. */
    public static HouseForTests over(Logins logins, List<String> profiles, List<String> properties, Class<?>... added) {
        var parts = new ArrayList<Class<?>>(List.of(Limits.class));
        parts.addAll(Arrays.asList(added));
        var told = new ArrayList<>(databaseProperties(logins));
        told.add("--server.port=0");
        if (properties.stream().noneMatch(property -> property.startsWith("--limits.data="))) {
            told.add("--limits.data=target/house-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        }
        told.addAll(properties);
        return new HouseForTests(
                new SpringApplicationBuilder(parts.toArray(Class<?>[]::new))
                        .profiles(profiles.toArray(String[]::new))
                        .bannerMode(Banner.Mode.OFF)
                        .registerShutdownHook(false)
                        .run(told.toArray(String[]::new)),
                logins);
    }

    /** What tells a programme to use these databases. */
    public static List<String> databaseProperties(Logins logins) {
        var told = new ArrayList<String>();
        for (Role role : Role.values()) {
            told.add("--limits.database.urls." + role.login() + "=" + logins.url(role));
            told.add("--limits.database.passwords." + role.login() + "=" + logins.password(role));
        }
        return told;
    }

    /** How to sign in to its database, as the owner too. */
    public Logins logins() {
        return logins;
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
    }

    /** A part of it, for what no door shows. */
    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** The same where there are several of a type. */
    public <T> T part(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    /** Whether it has such a part. */
    public boolean has(String name) {
        return application.containsBean(name);
    }

    @Override
    public void close() {
        application.close();
    }

    private static final class Shared {

        private static final HouseForTests HOUSE = start();

        private static HouseForTests start() {
            HouseForTests house = open(List.of("demo"), List.of());
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            return house;
        }
    }
}
