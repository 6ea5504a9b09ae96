package limits.api.eventlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HexFormat;
import limits.api.eventlog.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that other implementations signed, under keys that they published. */
class OthersSignaturesVerify {

    /** The example of the documentation of Go's sumdb/note. */
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String CRYPTOGRAPHY = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            — EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=
            """;

    /** A checkpoint of a public log for tests, cosigned by a public witness. */
    private static final String REMORA = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";

    private static final String ARCHE =
            "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f";
    private static final String WITNESSED = """
            arche2025h1.staging.ct.transparency.dev
            1432088532
            U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

            — arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
            — remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
            """;

    /** The example of C2SP tlog-cosignature; its keys are not public. */
    private static final String SOFA = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    @ParameterizedTest
    @ValueSource(strings = {PETER, ENOCH})
    void ed25519_over_a_text(String vkey) {
        verifies(VerifierKey.parse(vkey), SignedNote.parse(CRYPTOGRAPHY));
    }

    @Test
    void ed25519_over_a_checkpoint_by_its_log_and_over_a_time_by_its_witness() {
        SignedNote note = SignedNote.parse(WITNESSED);
        verifies(VerifierKey.parse(ARCHE), note);
        VerifierKey remora = VerifierKey.parse(REMORA);
        verifies(remora, note);
        assertThat(remora.type()).isEqualTo(VerifierKey.Type.COSIGNATURE);
        assertThat(remora.timeOf(note.signatures().getLast())).contains(Instant.ofEpochSecond(0x6a122120));
        assertThat(VerifierKey.parse(ARCHE).timeOf(note.signatures().getFirst()))
                .isEmpty();
    }

    /** Made by torchwood, an implementation in Go, with a time of zero, which says nothing of when. */
    @Test
    void ml_dsa_44_over_a_checkpoint_by_its_log() throws IOException {
        VerifierKey key = VerifierKey.parse(resource("ml-dsa-44.vkey").strip());
        SignedNote note = SignedNote.parse(resource("ml-dsa-44.note"));
        verifies(key, note);
        assertThat(key.type()).isEqualTo(VerifierKey.Type.ML_DSA_44);
        assertThat(key.timeOf(note.signatures().getFirst())).isEmpty();
    }

    @Test
    void the_example_of_the_specification_of_cosignatures_is_read() {
        SignedNote note = SignedNote.parse(SOFA);
        assertThat(note.encoded()).isEqualTo(SOFA);
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(20852163);
        assertThat(note.signatures().getLast().blob()).hasSize(72);
        assertThat(SignedBytes.cosignature(note.text(), 1679315147))
                .asString()
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + note.text());
    }

    /** Counted out by hand from C2SP tlog-cosignature. */
    @Test
    void the_message_that_ml_dsa_44_signs_is_this_byte_for_byte() {
        var checkpoint = new Checkpoint("a.example/log/g/2026", 258, Hash.of(new byte[32]));
        assertThat(HexFormat.of().formatHex(SignedBytes.cosignedMessage("w.example", checkpoint, 1679315147)))
                .isEqualTo("737562747265652f76310a00" + "09" + "772e6578616d706c65" + "00000000641850cb" + "14"
                        + "612e6578616d706c652f6c6f672f672f32303236" + "0000000000000000" + "0000000000000102"
                        + "00".repeat(32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TX",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a3+",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann c74f20a3 ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "",
            })
    void a_key_that_is_written_otherwise_is_malformed(String vkey) {
        assertThatThrownBy(() -> VerifierKey.parse(vkey)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void a_key_shows_its_name_and_number_not_its_length() {
        assertThat(VerifierKey.parse(PETER))
                .hasToString("PeterNeumann+c74f20a3")
                .isEqualTo(VerifierKey.parse(PETER));
        assertThat(VerifierKey.parse(PETER)).isNotEqualTo(VerifierKey.parse(ENOCH));
        assertThat(VerifierKey.parse(PETER).rawKey()).hasSize(32);
    }

    private static void verifies(VerifierKey key, SignedNote note) {
        SignedNote.Signature mine =
                note.signatures().stream().filter(key::claims).findFirst().orElseThrow();
        assertThat(key.verifies(note.text(), mine)).isTrue();
        assertThat(key.verifies(note.text().replace("1", "2").replace("you ", "You "), mine))
                .isFalse();
        byte[] blob = mine.blob();
        for (int n : new int[] {0, blob.length / 2, blob.length - 1}) {
            byte[] changed = blob.clone();
            changed[n] ^= 1;
            assertThat(key.verifies(note.text(), SignedNote.Signature.of(mine.name(), mine.keyId(), changed)))
                    .isFalse();
        }
        assertThat(key.verifies(note.text(), SignedNote.Signature.of("other", mine.keyId(), blob)))
                .isFalse();
        assertThat(key.verifies(note.text(), SignedNote.Signature.of(mine.name(), ~mine.keyId(), blob)))
                .isFalse();
        assertThat(VerifierKey.parse(key.text())).isEqualTo(key);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = OthersSignaturesVerify.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
