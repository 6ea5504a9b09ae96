package limits.api.eventlog.tree.planted;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Planted fault. */
final class AsksADatabase {
    int leaves(JdbcClient jdbc) {
        return jdbc.sql("SELECT 1").query(Integer.class).single();
    }
}
