package limits.api.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.faults.KillPoint.Moment;

/**
 * Writers and a sequencer over one log in a process of their own, which ends at once, with nothing said or tidied, at the n-th
 * occurrence of a point. Prints each event that was acknowledged. How to sign in comes over its input.
 */
final class ProgrammeToBeKilled {

    /** Says that it died where it should. */
    static final int DIED = 42;

    private static final int WRITERS = 4;

    private ProgrammeToBeKilled() {}

    /** Arguments: the folder of keys, the point, which occurrence of it. */
    public static void main(String[] arguments) throws IOException {
        var log = new LogUnderFaults(logins(), Path.of(arguments[0]));
        var fate = fate(KillPoint.valueOf(arguments[1]), Integer.parseInt(arguments[2]));
        DataSource appending = new WatchedSource(log.appending(), fate);
        PrintStream out = System.out;
        log.sequencer(new WatchedSource(log.sequencing(), fate), InstantSource.system())
                .start();
        try (var writers = new Writers(log.log(appending), appending, WRITERS, event -> {
            synchronized (out) {
                out.println(event);
                out.flush();
            }
        })) {
            // It lives for as long as whoever started it: then its input ends.
            while (System.in.read() >= 0) {
                continue;
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static BiConsumer<Moment, String> fate(KillPoint point, int occurrence) {
        var met = new AtomicInteger();
        return (moment, deed) -> {
            if (point.is(moment, deed) && met.incrementAndGet() == occurrence) {
                Runtime.getRuntime().halt(DIED);
            }
        };
    }

    private static Logins logins() throws IOException {
        var told = new Properties();
        var lines = new StringBuilder();
        for (int next = System.in.read(); next >= 0 && next != '\f'; next = System.in.read()) {
            lines.append((char) next);
        }
        told.load(new java.io.StringReader(lines.toString()));
        return new Logins() {

            @Override
            public String url(Role role) {
                return told.getProperty("url." + role);
            }

            @Override
            public String user(Role role) {
                return role.login();
            }

            @Override
            public String password(Role role) {
                return told.getProperty("password." + role);
            }
        };
    }
}
