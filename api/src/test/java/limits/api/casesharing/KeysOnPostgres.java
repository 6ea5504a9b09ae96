package limits.api.casesharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.casesharing.sealing.ConfidentialText;
import limits.casesharing.sealing.EarlierRoot;
import limits.casesharing.sealing.Epochs;
import limits.casesharing.sealing.KeyRegister;
import limits.casesharing.sealing.KeystoreFile;
import limits.casesharing.sealing.Passphrase;
import limits.casesharing.sealing.SealBroken;
import limits.casesharing.sealing.SealContext;
import limits.casesharing.sealing.Sealed;
import limits.casesharing.sealing.Sealer;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("postgres")
class KeysOnPostgres {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    /** Of each person, so that the test ends on a slow machine too. */
    private static final int MOST = 60;

    @TempDir
    Path folder;

    private final Logins logins = PostgresForTests.freshDatabase();
    private final Databases databases = new Databases(logins);
    private final JdbcTemplate table = databases.as(Role.KEYS).template();
    private final KeyRegister shelf = new KeyRegister(databases.as(Role.KEYS).client());
    private final List<Sealed> texts = new ArrayList<>();
    private KeystoreFile root;
    private Epochs epochs;
    private Sealer sealer;

    @BeforeEach
    void an_installation() {
        root = KeystoreFile.create(folder, Passphrase.of("a horse and a battery".toCharArray()));
        epochs = new Epochs(root, shelf);
        epochs.begin(NOON, EarlierRoot.in(folder));
        sealer = new Sealer(root, shelf);
    }

    @AfterEach
    void close() {
        databases.close();
    }

    /** Everybody reads, shares and opens new cases through five rotations; every failure would be told. */
    @Test
    void keys_are_rotated_while_people_read_and_share() throws Exception {
        seal(40);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var over = new AtomicBoolean();
        var opened = new ConcurrentLinkedQueue<String>();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (int person = 0; person < 4; person++) {
                int from = person * 17;
                String name = "person " + person;
                people.execute(() -> {
                    try {
                        for (int n = 0; n < MOST && !over.get(); n++) {
                            opened.add(open(texts.get((from + n) % texts.size())));
                            open(sealer.seal(new ConfidentialText("New."), place(name + " case " + n)));
                        }
                    } catch (RuntimeException failure) {
                        failures.add(failure);
                    }
                });
            }
            for (int n = 0; n < 5; n++) {
                epochs.rotate(NOON);
                assertThat(epochs.destroy(n + 1, NOON)).as("epoch %d", n + 1).isTrue();
            }
            over.set(true);
            people.shutdown();
            assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(failures).isEmpty();
        assertThat(opened).hasSizeGreaterThan(20);
        assertThat(shelf.epochs()).hasSize(1);
        assertThat(texts).allSatisfy(text -> assertThat(open(text)).isEqualTo("A fact."));
    }

    @Test
    void the_database_itself_keeps_an_epoch_on_which_a_case_key_hangs() {
        seal(1);
        table.update("UPDATE epoch SET closed_on = now()");
        assertThat(shelf.destroyEpoch(1, NOON)).isFalse();
        assertThatThrownBy(() -> table.update("DELETE FROM epoch")).isInstanceOf(DataAccessException.class);
        assertThat(open(texts.getFirst())).isEqualTo("A fact.");
    }

    /** The rows as a backup holds them, of a case that was erased: the wrapped key of its epoch too. */
    @Test
    void rows_of_a_destroyed_epoch_restored_from_a_backup_open_nothing() throws SQLException {
        seal(2);
        List<Map<String, Object>> epoch = table.queryForList("SELECT * FROM epoch");
        List<Map<String, Object>> cases = table.queryForList("SELECT * FROM case_key");
        List<Map<String, Object>> dataKeys = table.queryForList("SELECT * FROM data_key");
        sealer.destroyCase(place("0").situation());
        epochs.rotate(NOON);
        assertThat(epochs.destroy(1, NOON)).isTrue();

        try (var owner = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = owner.createStatement()) {
            statement.execute("TRUNCATE keys.destroyed_epoch, keys.destroyed_case_key, keys.case_key, keys.data_key");
        }
        restore("epoch", epoch);
        restore("case_key", cases);
        restore("data_key", dataKeys);
        var after = KeystoreFile.open(folder, Passphrase.of("a horse and a battery".toCharArray()));
        new Epochs(after, shelf).begin(NOON, Optional.empty());
        for (Sealed text : texts) {
            assertThatThrownBy(
                            () -> new Sealer(after, shelf).open(text, reader(), (item, version, who, at) -> true, NOON))
                    .isExactlyInstanceOf(SealBroken.class);
        }
    }

    @Test
    void what_was_destroyed_leaves_no_key_behind() {
        seal(1);
        sealer.destroyCase(place("0").situation());
        sealer.destroy(place("0").item());
        epochs.rotate(NOON);
        epochs.destroy(1, NOON);
        assertThat(table.queryForObject("SELECT count(*) FROM case_key", Integer.class))
                .isZero();
        assertThat(table.queryForObject("SELECT count(*) FROM data_key", Integer.class))
                .isZero();
        assertThat(table.queryForList("SELECT * FROM destroyed_epoch"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.keySet()).containsExactly("number", "opened_on", "closed_on", "destroyed_on"));
    }

    @Test
    void nobody_else_sees_a_wrapped_key() {
        seal(1);
        for (Role other : List.of(Role.CASESHARING, Role.VAULT, Role.ACCESS_LOG, Role.RETENTION, Role.AUDITOR)) {
            for (String kept : List.of("epoch", "case_key", "data_key")) {
                assertThatThrownBy(() -> databases.as(other).template().queryForList("SELECT * FROM keys." + kept))
                        .as("%s %s", other, kept)
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("permission denied");
            }
        }
    }

    private void seal(int count) {
        for (int n = 0; n < count; n++) {
            texts.add(sealer.seal(new ConfidentialText("A fact."), place(Integer.toString(n))));
        }
    }

    private String open(Sealed sealed) {
        return sealer.open(sealed, reader(), (item, version, who, at) -> true, NOON)
                .reveal();
    }

    private void restore(String name, List<Map<String, Object>> rows) {
        for (var row : rows) {
            String places =
                    String.join(", ", row.keySet().stream().map(column -> "?").toList());
            table.update(
                    "INSERT INTO " + name + " (" + String.join(", ", row.keySet()) + ") VALUES (" + places + ")",
                    row.values().toArray());
        }
    }

    private static Person reader() {
        return new Person(key("reader"));
    }

    private static SealContext place(String name) {
        return new SealContext(
                key("situation " + name),
                key("item " + name),
                1,
                new Organisation(key("school")),
                new Fingerprint("ab".repeat(32)));
    }

    private static Key key(String name) {
        String hex = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return new Key(hex.substring(0, 26) + "A");
    }
}
