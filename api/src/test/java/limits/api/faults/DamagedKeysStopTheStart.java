package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import limits.api.EngineForTests;
import limits.api.HouseForTests;
import limits.api.OneClearLine;
import limits.api.PostgresForTests;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.database.StartUpRefused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.NestedExceptionUtils;

/** A disk gave back half of a key: the start is refused in one line, and nothing is signed, drawn or overwritten. */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedKeysStopTheStart {

    private static final String SIGNING = "signing-governance.keys";
    private static final String UNSIGNED = "signing-published.keys";
    private static final String SEALS = "seals.key";

    private final Path folder = LogUnderFaults.newFolder();
    private final Logins logins = PostgresForTests.freshDatabase();
    private final Databases databases = new Databases(logins);

    private Map<String, byte[]> whole = Map.of();

    @BeforeAll
    void a_log_with_an_entry() throws IOException {
        try (var engine = EngineForTests.over(databases, folder)) {
            engine.log(LogUnderFaults.ROLE).append(List.of(LogUnderFaults.draft(UUID.randomUUID(), "before", 0)));
            engine.sequencer(LogUnderFaults.ROLE).catchUp();
        }
        whole = Map.of(SIGNING, Files.readAllBytes(secret(SIGNING)), SEALS, Files.readAllBytes(secret(SEALS)));
    }

    @AfterEach
    void bring_them_back() throws IOException {
        for (var key : whole.entrySet()) {
            Files.write(secret(key.getKey()), key.getValue());
        }
        Files.deleteIfExists(secret(UNSIGNED));
    }

    @AfterAll
    void close() {
        databases.close();
    }

    @Test
    void of_the_signing_keys_wherever_they_were_cut_off() throws IOException {
        int length = whole.get(SIGNING).length;
        for (int left : List.of(0, 1, length / 3, length / 2, length - 1)) {
            cutOff(SIGNING, left);
            assertRefused(this::start, "secrets/" + SIGNING, "is damaged", "est abîmé");
        }
    }

    @Test
    void of_the_signing_keys_of_a_log_that_was_never_signed_yet() throws IOException {
        Files.write(secret(UNSIGNED), new byte[] {'l', 'i'});
        assertRefused(this::start, "secrets/" + UNSIGNED, "is damaged", "est abîmé");
    }

    @Test
    void of_the_seals() throws IOException {
        for (int left : List.of(0, 1, 16, 31)) {
            cutOff(SEALS, left);
            assertRefused(this::start, "secrets/" + SEALS, "is damaged", "est abîmé");
        }
    }

    @Test
    void so_do_signing_keys_that_are_missing() throws IOException {
        Files.delete(secret(SIGNING));
        assertRefused(this::start, "secrets/" + SIGNING, "missing", "manquent");
    }

    @Test
    void so_does_a_key_of_seals_that_is_missing_where_entries_bear_it() throws IOException {
        Files.delete(secret(SEALS));
        assertRefused(this::start, "secrets/" + SEALS, "missing", "manque");
    }

    @Test
    void and_the_whole_programme_says_so_in_one_line() throws IOException {
        cutOff(SIGNING, 2);
        assertRefused(
                () -> HouseForTests.over(
                        logins, List.of("demo"), List.of("--limits.demo.load=never", "--limits.data=" + folder)),
                "secrets/" + SIGNING,
                "is damaged",
                "est abîmé");
    }

    private void cutOff(String name, int left) throws IOException {
        Files.write(secret(name), Arrays.copyOf(whole.get(name), left));
    }

    private void start() {
        Engine engine = EngineForTests.over(databases, folder);
        try (engine) {
            engine.start();
        }
    }

    private void assertRefused(ThrowingCallable start, String... words) throws IOException {
        Map<String, String> secrets = secrets();
        List<?> signed = signed();
        Throwable refused = catchThrowable(start);
        assertThat(new OneClearLine().reportException(refused)).isTrue();
        assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContaining("\n");
        assertThat(signed()).isEqualTo(signed);
        assertThat(secrets()).containsAllEntriesOf(secrets);
        for (String name : List.of(SIGNING, SEALS)) {
            assertThat(secret(name).toFile().exists()).isEqualTo(secrets.containsKey(name));
        }
    }

    private Path secret(String name) {
        return folder.resolve("secrets").resolve(name);
    }

    /** What lies there, by name. */
    private Map<String, String> secrets() throws IOException {
        Map<String, String> secrets = new TreeMap<>();
        try (var files = Files.list(folder.resolve("secrets"))) {
            for (Path file : files.toList()) {
                secrets.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return secrets;
    }

    /** Every checkpoint, and how many terms there ever were. */
    private List<?> signed() {
        return Role.withALog().stream()
                .map(log -> databases
                        .reading(Role.SEQUENCER, log)
                        .template()
                        .queryForList("SELECT note FROM " + log.login()
                                + ".checkpoint UNION ALL SELECT epoch::text FROM " + log.login() + ".lease"))
                .toList();
    }
}
