package limits.api.journeys;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.identity.Persona;

/** An auditor at the door of the house of {@link StoryToAudit}, and what is read off her pages. */
final class AuditorAtWork {

    static final Pattern ENTRY = Pattern.compile("(?s)data-position=\"(\\d+)\".*?</li>");
    static final Pattern FINGERPRINT = Pattern.compile("<code>(\\d+:[0-9a-f ]{71})</code>");

    static final HouseForTests HOUSE = StoryToAudit.house();
    static final TestPerson AUDITOR = TestPerson.signedIn(HOUSE, Persona.AUDITOR);

    private AuditorAtWork() {}

    static String asOf(long entry) {
        return AUDITOR.get("/audit/as-of?entry=" + entry).text();
    }

    static List<Long> positions(PageSeen page) {
        return ENTRY.matcher(page.body())
                .results()
                .map(entry -> Long.valueOf(entry.group(1)))
                .toList();
    }

    static List<String> entries(PageSeen page) {
        return ENTRY.matcher(page.body())
                .results()
                .map(entry -> entry.group()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .replace(" ,", ","))
                .toList();
    }

    static long head() {
        return Long.parseLong(single("SELECT count(*) FROM access_log.entry"));
    }

    static String single(String sql) {
        return HOUSE.part(Databases.class)
                .as(Role.AUDITOR)
                .client()
                .sql(sql)
                .query(String.class)
                .single();
    }

    static void asOwner(String sql) throws SQLException {
        Logins logins = HOUSE.part(Logins.class);
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
