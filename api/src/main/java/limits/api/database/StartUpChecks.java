package limits.api.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What PostgreSQL must promise before anybody may sign in: acknowledged writes are durable, nobody signs in without a
 * password, and no role of ours can do more than it should.
 */
public final class StartUpChecks {

    private static final String NO_PASSWORD = "this is not the password";

    private final Logins logins;
    private final Databases databases;

    public StartUpChecks(Logins logins, Databases databases) {
        this.logins = logins;
        this.databases = databases;
    }

    /** @throws StartUpRefused naming the first promise that does not hold */
    public void run() {
        for (Role role : Role.values()) {
            if (role != Role.OWNER) {
                JdbcTemplate db = databases.as(role).template();
                durable(role, db);
                passwordAsked(role);
                noMoreThanItShould(role, db);
                logsOnlyGrow(role, db);
                staysInItsSchema(role, db);
            }
        }
    }

    private static void durable(Role role, JdbcTemplate db) {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            String value = db.queryForObject("SELECT current_setting(?)", String.class, setting);
            if ("off".equals(value) || "local".equals(value)) {
                throw new StartUpRefused(
                        "PostgreSQL runs with " + setting + " = " + value + " for the role " + role.login()
                                + ": what is acknowledged could be lost. Switch it on.",
                        "PostgreSQL fonctionne avec " + setting + " = " + value + " : activez-le, sinon des"
                                + " écritures confirmées peuvent être perdues.");
            }
        }
    }

    private void passwordAsked(Role role) {
        try (Connection open = DriverManager.getConnection(logins.url(role), logins.user(role), NO_PASSWORD)) {
            assert open != null;
        } catch (SQLException refused) {
            return;
        }
        throw new StartUpRefused(
                "PostgreSQL lets " + role.login() + " in without its password (trust authentication). Ask for"
                        + " scram-sha-256 in pg_hba.conf.",
                "PostgreSQL laisse entrer " + role.login() + " sans mot de passe (authentification trust). Exigez"
                        + " scram-sha-256 dans pg_hba.conf.");
    }

    private static void noMoreThanItShould(Role role, JdbcTemplate db) {
        Boolean more = db.queryForObject("""
                SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
                       OR EXISTS (SELECT 1 FROM pg_auth_members WHERE member = pg_roles.oid)
                  FROM pg_roles WHERE rolname = current_user
                """, Boolean.class);
        if (!Boolean.FALSE.equals(more)) {
            throw new StartUpRefused(
                    "The role " + role.login() + " can do more than it should: it must have no attribute and be"
                            + " member of no other role.",
                    "Le rôle " + role.login() + " peut plus qu'il ne doit : retirez-lui tout attribut et toute"
                            + " appartenance à un autre rôle.");
        }
    }

    private static void logsOnlyGrow(Role role, JdbcTemplate db) {
        List<String> writable = db.queryForList("""
                SELECT n.nspname || '.' || c.relname
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('r', 'p')
                   AND EXISTS (SELECT 1 FROM pg_class log WHERE log.relnamespace = n.oid AND log.relname = 'lease')
                   AND c.relname IN ('word', 'entry', 'origin', 'leaf', 'tile', 'checkpoint', 'daily', 'cosignature',
                                     'lease', 'snapshot', 'command_receipt')
                   AND ((has_table_privilege(c.oid, 'DELETE')
                            AND NOT (current_user = 'retention' AND n.nspname = 'access_log' AND c.relname = 'entry'))
                        OR has_table_privilege(c.oid, 'TRUNCATE')
                        OR (has_any_column_privilege(c.oid, 'UPDATE')
                            AND NOT (current_user = 'sequencer' AND c.relname IN ('checkpoint', 'lease')))
                        OR (has_any_column_privilege(c.oid, 'INSERT')
                            AND CASE WHEN c.relname IN ('word', 'entry', 'snapshot', 'command_receipt')
                                     THEN n.nspname <> current_user ELSE current_user <> 'sequencer' END))
                """, String.class);
        if (!writable.isEmpty()) {
            throw new StartUpRefused(
                    "The role " + role.login() + " could rewrite " + writable.getFirst() + ": take that right away.",
                    "Le rôle " + role.login() + " pourrait réécrire " + writable.getFirst()
                            + " : retirez-lui ce droit.");
        }
    }

    private static void staysInItsSchema(Role role, JdbcTemplate db) {
        String own = Role.schemas().stream()
                .filter(other -> other == role || other.visitors().contains(role))
                .map(other -> "'" + other.login() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
        List<String> open = db.queryForList(
                "SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'"
                        + " AND nspname NOT IN " + own
                        + " AND (has_schema_privilege(oid, 'USAGE') OR has_schema_privilege(oid, 'CREATE'))",
                String.class);
        if (!open.isEmpty()) {
            throw new StartUpRefused(
                    "The role " + role.login() + " can enter the schema " + open.getFirst() + ": take that right away.",
                    "Le rôle " + role.login() + " peut entrer dans le schéma " + open.getFirst()
                            + " : retirez-lui ce droit.");
        }
    }
}
