package limits.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("postgres")
class ListeningEndsQuietly {

    private static final LogName LOG = new LogName("casesharing");

    @Test
    @DisplayName("Whoever stops listening hands the connection back unbroken")
    void the_connection_is_handed_back_unbroken() throws InterruptedException {
        try (var databases = new Databases(PostgresForTests.freshDatabase())) {
            // A role sees what sessions of its own say, and no other's.
            var others = databases.as(Role.CASESHARING).client();
            var arrivals = new Arrivals(LOG, databases.as(Role.CASESHARING).source()).start();
            List<Integer> listening = sessions(others, "LISTEN " + Arrivals.channel(LOG));
            for (int tries = 0; listening.isEmpty() && tries < 500; tries++) {
                Thread.sleep(10);
                listening = sessions(others, "LISTEN " + Arrivals.channel(LOG));
            }
            assertThat(listening).hasSize(1);
            arrivals.close();
            // A session whose socket was closed would be gone by then.
            Thread.sleep(300);
            assertThat(sessions(others, "UNLISTEN *")).containsAll(listening);
        }
    }

    @Test
    @DisplayName("And closing is no matter where it never began")
    void closing_what_never_began() {
        try (var databases = new Databases(PostgresForTests.freshDatabase())) {
            new Arrivals(LOG, databases.as(Role.CASESHARING).source()).close();
        }
    }

    private static List<Integer> sessions(JdbcClient others, String said) {
        return others.sql("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = ?")
                .param(said)
                .query(Integer.class)
                .list();
    }
}
