package limits.governance.project.planted;

import java.sql.Connection;
import java.sql.SQLException;

/** Planted fault. */
final class AsksADatabase {
    void ask(Connection connection) throws SQLException {
        connection.commit();
    }
}
