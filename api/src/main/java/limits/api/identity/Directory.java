package limits.api.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people who may act here: how their identity provider names them, what they are called, and their mandates.
 *
 * <p><b>What this guarantees:</b> a mandate that has ended, not begun, or belongs to somebody else is not found. <b>What
 * it does not:</b> whether somebody belongs to the ad hoc group is not written here.
 */
public final class Directory {

    private static final String ACTING = """
            SELECT m.key, m.person, m.capacity, m.organisation
              FROM mandates m JOIN persons p ON p.key = m.person
             WHERE p.issuer = :issuer AND p.subject = :subject
               AND m.begins_at <= :at AND (m.ends_at IS NULL OR m.ends_at > :at)
            """;

    private final JdbcClient sql;

    public Directory(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who acts when this person, so named by this provider, has chosen this mandate; empty unless it runs now. */
    public Optional<Actor> acting(String issuer, String subject, Key mandate, Instant at) {
        return sql.sql(ACTING + " AND m.key = :mandate")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("at", utc(at))
                .param("mandate", mandate.text())
                .query((row, index) -> actor(row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    /** The mandates this person may choose between now. */
    public List<Mandate> mandatesOf(String issuer, String subject, Instant at) {
        return sql.sql(ACTING + " ORDER BY m.capacity, m.key")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("at", utc(at))
                .query((row, index) -> new Mandate(
                        new Key(row.getString(1)), actor(row.getString(2), row.getString(3), row.getString(4))))
                .list();
    }

    /** What to call somebody on a page; empty once the name has been erased. */
    public Optional<String> nameOf(Person person) {
        return sql.sql("SELECT display_name FROM persons WHERE key = :key")
                .param("key", person.key().text())
                .query(String.class)
                .optional();
    }

    /** What to call an organisation on a page. */
    public Optional<String> nameOf(Organisation organisation) {
        return sql.sql("SELECT name FROM organisations WHERE key = :key")
                .param("key", organisation.key().text())
                .query(String.class)
                .optional();
    }

    /** Somebody whom a form may offer to choose. */
    public record Listed(Person person, String name, Organisation organisation, String organisationName) {}

    /** Everybody with a running mandate in this capacity, by name. */
    public List<Listed> holding(Capacity capacity, Instant at) {
        return sql.sql("""
                        SELECT p.key, p.display_name, o.key, o.name
                          FROM mandates m JOIN persons p ON p.key = m.person JOIN organisations o ON o.key = m.organisation
                         WHERE m.capacity = :capacity
                           AND m.begins_at <= :at AND (m.ends_at IS NULL OR m.ends_at > :at)
                         ORDER BY p.display_name
                        """)
                .param("capacity", capacity.name())
                .param("at", utc(at))
                .query((row, index) -> new Listed(
                        new Person(new Key(row.getString(1))),
                        row.getString(2),
                        new Organisation(new Key(row.getString(3))),
                        row.getString(4)))
                .list();
    }

    /** The bodies that people may act for now in this capacity, by person. */
    public Map<Person, Set<Organisation>> bodies(Capacity capacity, Instant at) {
        return sql
                .sql("SELECT person, organisation FROM mandates WHERE capacity = :capacity"
                        + " AND begins_at <= :at AND (ends_at IS NULL OR ends_at > :at)")
                .param("capacity", capacity.name())
                .param("at", utc(at))
                .query((row, index) -> actor(row.getString(1), capacity.name(), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Actor::person, Collectors.mapping(Actor::organisation, Collectors.toSet())));
    }

    /** Writes an organisation down, or its new name. */
    public void enter(Organisation organisation, String name) {
        sql.sql("INSERT INTO organisations (key, name) VALUES (:key, :name)"
                        + " ON CONFLICT (key) DO UPDATE SET name = excluded.name")
                .param("key", organisation.key().text())
                .param("name", name)
                .update();
    }

    /** Writes a person down; known already, only how the provider names her is renewed. */
    public void enter(Person person, String issuer, String subject, String name) {
        sql.sql("INSERT INTO persons (key, issuer, subject, display_name) VALUES (:key, :issuer, :subject, :name)"
                        + " ON CONFLICT (key) DO UPDATE SET issuer = excluded.issuer, subject = excluded.subject")
                .param("key", person.key().text())
                .param("issuer", issuer)
                .param("subject", subject)
                .param("name", name)
                .update();
    }

    /** Gives a mandate from an instant on; known already, it stays as it is, ended or not. */
    public void give(Mandate mandate, Instant from) {
        sql.sql("INSERT INTO mandates (key, person, capacity, organisation, begins_at)"
                        + " VALUES (:key, :person, :capacity, :organisation, :from) ON CONFLICT (key) DO NOTHING")
                .param("key", mandate.key().text())
                .param("person", mandate.actor().person().key().text())
                .param("capacity", mandate.actor().capacity().name())
                .param("organisation", mandate.actor().organisation().key().text())
                .param("from", utc(from))
                .update();
    }

    /** Ends a mandate; from this instant it acts no more. */
    public void end(Key mandate, Instant at) {
        sql.sql("UPDATE mandates SET ends_at = :at WHERE key = :key")
                .param("at", utc(at))
                .param("key", mandate.text())
                .update();
    }

    private static Actor actor(String person, String capacity, String organisation) {
        return new Actor(
                new Person(new Key(person)), Capacity.valueOf(capacity), new Organisation(new Key(organisation)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
