package limits.api.casesharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyStore;
import java.security.Security;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import limits.api.HouseForTests;
import limits.api.PostgresForTests;
import limits.api.TestPerson;
import limits.api.database.Logins;
import limits.casesharing.sealing.Epochs;
import limits.casesharing.sealing.NoRootKey;
import limits.casesharing.sealing.NoRootKey.Because;
import limits.casesharing.sealing.SealBroken;
import limits.casesharing.sealing.TokenRoot;
import limits.casesharing.sealing.WrappedKey;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgres")
class KeepingTheRootInAToken {

    private static final byte[] CONTEXT = {1, 2, 3};
    private static final Deque<String> FRESH = new ArrayDeque<>();

    @TempDir
    Path folder;

    private final String label = FRESH.removeFirst();
    private Path pin;

    @BeforeAll
    static void tokens() throws IOException, InterruptedException {
        String now = Long.toString(System.nanoTime(), 36);
        for (int n = 0; n < 8; n++) {
            FRESH.add("limits " + now + n);
        }
        Softhsm.tokens(List.copyOf(FRESH));
    }

    @BeforeEach
    void a_pin_in_a_file_of_its_owners_own() throws IOException {
        pin = Files.writeString(folder.resolve("pin"), Softhsm.PIN + "\n");
        Files.setPosixFilePermissions(pin, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void it_is_found_by_its_label_and_wraps_under_the_key_of_each_epoch() {
        var root = open();
        root.open(1);
        root.open(2);
        root.open(2);
        var first = root.wrap(1, new byte[32], CONTEXT);
        assertThat(root.unwrap(1, first, CONTEXT)).isEqualTo(new byte[32]);
        assertThat(open().unwrap(1, first, CONTEXT)).isEqualTo(new byte[32]);
        broken(() -> root.unwrap(2, first, CONTEXT));
        broken(() -> root.unwrap(1, first, new byte[] {9}));
        broken(() -> root.unwrap(3, first, CONTEXT));
        for (int place = 0; place < first.bytes().length; place++) {
            byte[] altered = first.bytes();
            altered[place] ^= 1;
            broken(() -> root.unwrap(1, WrappedKey.ofBytes(altered), CONTEXT));
        }
        assertThat(root).hasToString("(root key)");
    }

    @Test
    void its_keys_never_come_out() throws Exception {
        open().open(1);
        var configuration = "--name = look\nlibrary = \"" + Softhsm.library() + "\"\nslotListIndex = ";
        int looked = 0;
        for (int slot = 0; slot < 64 && looked == 0; slot++) {
            var provider = Security.getProvider("SunPKCS11").configure(configuration + slot + "\n");
            var token = KeyStore.getInstance("PKCS11", provider);
            token.load(null, Softhsm.PIN.toCharArray());
            if (token.containsAlias("limits-epoch-1")) {
                Key key = token.getKey("limits-epoch-1", null);
                assertThat(key.getAlgorithm()).isEqualTo("AES");
                assertThat(key.getEncoded()).isNull();
                looked++;
            }
        }
        assertThat(looked).isOne();
    }

    @Test
    void a_node_finds_an_epoch_that_another_opened() {
        var mine = open();
        mine.open(1);
        var other = open();
        other.open(2);
        assertThat(mine.unwrap(2, other.wrap(2, new byte[32], CONTEXT), CONTEXT))
                .isEqualTo(new byte[32]);
    }

    @Test
    void a_destroyed_epoch_is_gone_from_the_token() {
        var root = open();
        root.open(1);
        root.open(2);
        var first = root.wrap(1, new byte[32], CONTEXT);
        var second = root.wrap(2, new byte[32], CONTEXT);
        root.destroy(1);
        for (var each : List.of(root, open())) {
            assertThat(each.first()).isEqualTo(2);
            broken(() -> each.unwrap(1, first, CONTEXT));
            assertThat(each.unwrap(2, second, CONTEXT)).isEqualTo(new byte[32]);
        }
    }

    @Test
    void another_label_library_slot_or_pin_is_told() throws IOException {
        refused(Because.NO_TOKEN, () -> TokenRoot.open(Softhsm.library(), "nobody's", TokenRoot.pin(pin)));
        refused(Because.NO_TOKEN, () -> TokenRoot.open(folder.resolve("none.so"), label, TokenRoot.pin(pin)));
        refused(Because.NO_TOKEN, () -> TokenRoot.open(Softhsm.library(), 99_999, TokenRoot.pin(pin)));
        refused(Because.WRONG_PIN, () -> TokenRoot.open(Softhsm.library(), label, "0000".toCharArray()));
        Files.setPosixFilePermissions(pin, PosixFilePermissions.fromString("rw-r--r--"));
        refused(Because.OPEN_TO_OTHERS, () -> TokenRoot.pin(pin));
    }

    @Test
    void the_whole_programme_serves_with_it_and_refuses_another_one() throws Exception {
        Logins logins = PostgresForTests.freshDatabase();
        try (var house = HouseForTests.over(logins, List.of("demo"), told(label))) {
            assertThat(TestPerson.stranger(house).get("/danger").status()).isEqualTo(200);
            assertThat(house.part(Epochs.class).rotate(Instant.EPOCH).epoch()).isEqualTo(2);
        }
        assertThat(folder.resolve("data/root")).doesNotExist();
        var other = told(FRESH.removeFirst());
        assertThatThrownBy(() -> HouseForTests.over(logins, List.of("demo"), other))
                .hasStackTraceContaining("not the one under which")
                .hasStackTraceContaining("n'est pas celle");
    }

    private List<String> told(String token) {
        return List.of(
                "--limits.demo.load=never",
                "--limits.data=" + folder.resolve("data"),
                "--limits.keys.keeper=token",
                "--limits.keys.token.library=" + Softhsm.library(),
                "--limits.keys.token.label=" + token,
                "--limits.keys.token.pin-file=" + pin);
    }

    private TokenRoot open() {
        return TokenRoot.open(Softhsm.library(), label, TokenRoot.pin(pin));
    }

    private static void refused(Because reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NoRootKey.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    private static void broken(ThrowingCallable opening) {
        assertThatThrownBy(opening).isExactlyInstanceOf(SealBroken.class);
    }
}
