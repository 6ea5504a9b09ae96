package limits.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limits.api.contexts.KeyCustody;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.database.StartUpRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;

/** The keepers of the keys at work, and a start that is refused in one line where keys are not as they should be. */
@Tag("postgres")
class KeysAreKeptFromTheCommandLine {

    private static final List<String> PROVIDER = List.of(
            "issuer=https://identity.example",
            "authorization-uri=https://identity.example/authorize",
            "token-uri=https://identity.example/token",
            "jwk-set-uri=https://identity.example/keys",
            "client-id=limits",
            "client-secret=a-secret-of-the-test");

    private record Ended(int code, String out, String err) {}

    @TempDir
    Path folder;

    private final Logins logins = PostgresForTests.freshDatabase();
    private Path data;
    private Path keystore;
    private Path passphrase;

    @BeforeEach
    void a_passphrase_of_the_operators() throws IOException {
        data = folder.resolve("data");
        keystore = data.resolve("root/root.keystore");
        passphrase = Files.writeString(folder.resolve("words"), "a horse and a battery\n");
        Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_keystore_is_made_once_from_a_file_or_from_what_is_piped_in_and_serves() {
        assertThat(init()).satisfies(done -> assertThat(done.code()).isZero());
        assertThat(run("keys", "init", "--limits.data=" + data, "--passphrase-file=" + passphrase))
                .satisfies(no -> assertThat(no.code()).isEqualTo(1))
                .satisfies(no -> assertThat(no.err())
                        .containsOnlyOnce("LIMITS: ")
                        .contains("there is a keystore already", "il y a déjà un trousseau"));
        try (var house = serve(true)) {
            assertThat(TestPerson.stranger(house).get("/danger").status()).isEqualTo(200);
        }
        Path piped = folder.resolve("piped");
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("words from a pipe\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("keys", "init", "--at=" + piped).code()).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(piped.resolve("root.keystore")).isRegularFile();
    }

    @Test
    void a_short_passphrase_and_one_that_others_may_read_make_no_keystore() throws IOException {
        Files.writeString(passphrase, "short\n");
        assertThat(init().err()).contains("at least twelve characters", "au moins douze caractères");
        Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(init().err()).contains("others may read", "d'autres peuvent lire");
        assertThat(keystore).doesNotExist();
    }

    @Test
    void a_place_that_cannot_be_written_is_told() {
        var no = run("keys", "init", "--at=/proc/root-of-keys", "--passphrase-file=" + passphrase);
        assertThat(no.code()).isEqualTo(1);
        assertThat(no.err()).contains("cannot be written", "impossible d'écrire");
    }

    @Test
    void without_a_passphrase_or_a_keystore_nobody_serves() throws IOException {
        refused(false, "limits.keys.passphrase-file", "limits keys init", "phrase de passe");
        refused(true, "there is no keystore", "il n'y a pas de trousseau");
        assertThat(keystore).doesNotExist();
    }

    @Test
    void a_keystore_that_is_damaged_open_to_others_or_under_other_words_serves_nobody() throws IOException {
        init();
        byte[] whole = Files.readAllBytes(keystore);
        Files.write(keystore, Arrays.copyOf(whole, 60));
        refused(true, "is damaged", "est abîmé");
        Files.write(keystore, whole);
        Files.setPosixFilePermissions(keystore, PosixFilePermissions.fromString("rw-r-----"));
        refused(true, "others may read", "d'autres peuvent lire");
        Files.setPosixFilePermissions(keystore, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(passphrase, "a horse and a batterz\n");
        refused(true, "not the passphrase", "pas la phrase de passe");
        assertThat(keystore).hasBinaryContent(whole);
    }

    @Test
    void where_texts_are_sealed_no_other_key_is_drawn_in_silence() throws IOException {
        try (var house = HouseForTests.over(logins, List.of("demo"), demonstration())) {
            assertThat(house.part(KeyCustody.class).folder()).isEqualTo(data.resolve("root"));
        }
        Files.delete(keystore);
        Files.delete(data.resolve("root/passphrase"));
        var lost = catchThrowable(() -> HouseForTests.over(logins, List.of("demo"), demonstration()));
        said(lost, "their keystore is missing", "leur trousseau manque");
        assertThat(keystore).doesNotExist();
        init();
        refused(true, "not the one under which", "n'est pas celle");
    }

    @Test
    void epochs_are_rotated_and_destroyed() {
        init();
        assertThat(work("rotate")).satisfies(done -> {
            assertThat(done.code()).isZero();
            assertThat(done.out()).contains("époque 2: 0 keys moved");
        });
        assertThat(work("destroy-epoch", "2"))
                .satisfies(no -> assertThat(no.code()).isEqualTo(1))
                .satisfies(no -> assertThat(no.err()).contains("rotate first", "lancez d'abord rotate"));
        assertThat(work("destroy-epoch", "1").out()).contains("Destroyed", "Détruite");
        try (var databases = new Databases(logins)) {
            assertThat(databases.as(Role.KEYS).template().queryForList("SELECT number FROM epoch", Integer.class))
                    .containsExactly(2);
        }
    }

    @Test
    void a_lost_keystore_is_recovered_from_any_two_of_three_shares_and_serves() throws IOException {
        init();
        Path shares = folder.resolve("shares");
        assertThat(offline("escrow", "--to=" + shares).code()).isZero();
        for (int number = 1; number <= 3; number++) {
            Path share = shares.resolve("share-" + number + ".txt");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(share)))
                    .isEqualTo("rw-------");
            assertThat(share).content().contains("share " + number + " of 3", "part " + number + " sur 3");
        }
        try (var house = serve(true)) {
            assertThat(house.has("sealer")).isTrue();
        }
        String one = "--share=" + shares.resolve("share-3.txt");
        String other = "--share=" + shares.resolve("share-1.txt");
        assertThat(offline("recover", one, other).err()).contains("there is a keystore already");
        Files.delete(keystore);
        Files.writeString(passphrase, "quite another passphrase\n");
        assertThat(offline("recover", one).err()).contains("give two shares", "donnez deux parts");
        assertThat(offline("recover", one, one).err()).contains("not two parts of one root", "pas deux parts");
        assertThat(keystore).doesNotExist();
        assertThat(offline("recover", one, other).code()).isZero();
        try (var house = serve(true)) {
            assertThat(house.has("sealer")).isTrue();
        }
    }

    @Test
    void what_a_token_keeps_is_neither_made_nor_split_here() {
        for (String deed : List.of("init", "escrow")) {
            var no = run("keys", deed, "--limits.keys.keeper=token", "--to=" + folder);
            assertThat(no.err()).contains("a token draws its keys", "un jeton tire ses clés");
        }
    }

    private Ended offline(String... words) {
        var all = new ArrayList<>(List.of("keys"));
        all.addAll(List.of(words));
        all.addAll(List.of("--limits.data=" + data, "--limits.keys.passphrase-file=" + passphrase));
        return run(all.toArray(String[]::new));
    }

    private Ended init() {
        return run("keys", "init", "--limits.data=" + data, "--limits.keys.passphrase-file=" + passphrase);
    }

    private Ended work(String... words) {
        var all = new ArrayList<>(List.of("keys"));
        all.addAll(List.of(words));
        all.addAll(HouseForTests.databaseProperties(logins));
        all.addAll(List.of("--limits.data=" + data, "--limits.keys.passphrase-file=" + passphrase));
        return run(all.toArray(String[]::new));
    }

    private List<String> demonstration() {
        return List.of("--limits.demo.load=never", "--limits.data=" + data);
    }

    private HouseForTests serve(boolean withPassphrase) {
        var told = new ArrayList<String>();
        PROVIDER.forEach(property -> told.add("--limits.identity.provider." + property));
        told.add("--limits.data=" + data);
        if (withPassphrase) {
            told.add("--limits.keys.passphrase-file=" + passphrase);
        }
        return HouseForTests.over(logins, List.of(), told);
    }

    private void refused(boolean withPassphrase, String... words) {
        said(catchThrowable(() -> serve(withPassphrase).close()), words);
    }

    private static void said(Throwable refused, String... words) {
        assertThat(new OneClearLine().reportException(refused)).isTrue();
        assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContaining("\n");
    }

    private static Ended run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = new CommandLine(new Limits())
                .setUnmatchedArgumentsAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Ended(code, out.toString(), err.toString());
    }
}
