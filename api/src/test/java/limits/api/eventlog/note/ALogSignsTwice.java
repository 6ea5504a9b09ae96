package limits.api.eventlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import limits.api.eventlog.note.SignedNote.Signature;
import limits.api.eventlog.tree.Hash;
import org.junit.jupiter.api.Test;

/** A log's note opens only under both its signatures; its keys are written, read, renamed, and never shown. */
class ALogSignsTwice {

    private static final String ORIGIN = "aubervelle.example/log/governance/2026";
    private static final Instant AT = Instant.parse("2026-11-22T23:11:28.9Z");
    private static final LogKeys KEYS = LogKeys.draw(ORIGIN);
    private static final LogKeys STRANGER = LogKeys.draw(ORIGIN);
    private static final LogVerifierKeys VERIFIERS = LogVerifierKeys.of(KEYS.verifiers());
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 3, Hash.leaf(new byte[] {1}));
    private static final Checkpoint OTHER = new Checkpoint(ORIGIN, 4, Hash.leaf(new byte[] {2}));
    private static final SignedNote NOTE = KEYS.sign(CHECKPOINT, AT);
    private static final Signature ED25519 = NOTE.signatures().getFirst();
    private static final Signature ML_DSA_44 = NOTE.signatures().getLast();

    @Test
    void a_checkpoint_under_both_signatures_opens() {
        SignedNote received = SignedNote.parse(NOTE.encoded());
        assertThat(VERIFIERS.open(received)).isEqualTo(CHECKPOINT);
        assertThat(received.signatures()).hasSize(2).extracting(Signature::name).containsOnly(ORIGIN);
        assertThat(ED25519.blob()).hasSize(64);
        assertThat(ML_DSA_44.blob()).hasSize(8 + 2420);
        assertThat(VERIFIERS.keys().getLast().timeOf(ML_DSA_44)).contains(Instant.parse("2026-11-22T23:11:28Z"));
    }

    @Test
    void a_stripped_signature_is_refused_whichever_it_is() {
        refused(note(CHECKPOINT, ED25519), "ML_DSA_44");
        refused(note(CHECKPOINT, ML_DSA_44), "ED25519");
        refused(SignedNote.of(CHECKPOINT.text()), "ED25519");
    }

    @Test
    void a_signature_of_another_checkpoint_is_refused() {
        SignedNote other = KEYS.sign(OTHER, AT);
        refused(note(CHECKPOINT, ED25519, other.signatures().getLast()), "does not verify");
        refused(note(CHECKPOINT, other.signatures().getFirst(), ML_DSA_44), "does not verify");
        refused(note(OTHER, ED25519, ML_DSA_44), "does not verify");
    }

    @Test
    void swapped_signatures_are_refused() {
        refused(
                note(
                        CHECKPOINT,
                        Signature.of(ORIGIN, ED25519.keyId(), ML_DSA_44.blob()),
                        Signature.of(ORIGIN, ML_DSA_44.keyId(), ED25519.blob())),
                "does not verify");
    }

    @Test
    void a_strangers_signatures_count_for_nothing_and_harm_nothing() {
        SignedNote strangers = STRANGER.sign(CHECKPOINT, AT);
        refused(strangers, "lacks");
        SignedNote both = NOTE.with(strangers.signatures().getFirst())
                .with(Cosigner.draw("w.example").cosign(CHECKPOINT, AT));
        assertThat(VERIFIERS.open(both)).isEqualTo(CHECKPOINT);
    }

    @Test
    void a_second_signature_of_a_known_key_that_fails_refuses_the_note() {
        String broken = Signature.of(ORIGIN, ED25519.keyId(), new byte[64]).line() + "\n";
        refused(SignedNote.parse(NOTE.encoded() + broken), "does not verify");
    }

    @Test
    void a_time_that_was_not_signed_is_refused() {
        byte[] blob = ML_DSA_44.blob();
        blob[7] ^= 1;
        refused(note(CHECKPOINT, ED25519, Signature.of(ORIGIN, ML_DSA_44.keyId(), blob)), "does not verify");
    }

    @Test
    void keys_sign_their_own_log_only_and_open_it_only() {
        LogKeys nextYear = KEYS.named("aubervelle.example/log/governance/2027");
        assertThatIllegalArgumentException().isThrownBy(() -> nextYear.sign(CHECKPOINT, AT));
        assertThatIllegalArgumentException().isThrownBy(() -> KEYS.sign(CHECKPOINT, Instant.EPOCH.minusSeconds(1)));
        var next = new Checkpoint(nextYear.origin(), 1, CHECKPOINT.root());
        SignedNote signed = nextYear.sign(next, AT);
        assertThat(LogVerifierKeys.of(nextYear.verifiers()).open(signed)).isEqualTo(next);
        refused(signed, "lacks");
        assertThat(nextYear.verifiers().getFirst().rawKey())
                .isEqualTo(KEYS.verifiers().getFirst().rawKey());
        assertThat(nextYear.verifiers().getFirst().keyId())
                .isNotEqualTo(KEYS.verifiers().getFirst().keyId());
    }

    @Test
    void keys_are_read_as_they_were_written() {
        LogKeys again = LogKeys.decode(ORIGIN, KEYS.encoded());
        assertThat(again.verifiers()).isEqualTo(KEYS.verifiers());
        assertThat(VERIFIERS.open(again.sign(CHECKPOINT, AT))).isEqualTo(CHECKPOINT);
        assertThat(again.encoded()).isEqualTo(KEYS.encoded());
    }

    @Test
    void keys_written_otherwise_are_malformed() {
        String form = new String(KEYS.encoded(), StandardCharsets.UTF_8);
        List<String> lines = form.lines().toList();
        String stranger = new String(STRANGER.encoded(), StandardCharsets.UTF_8)
                .lines()
                .toList()
                .get(2);
        for (String wrong : List.of(
                "",
                form.substring(0, form.length() - 1),
                form + "\n",
                form.replaceFirst("1", "2"),
                form.replace("\n", "\r\n"),
                form.replace(lines.get(2), stranger),
                form.replace(lines.get(2), lines.get(4)),
                form.replace(lines.get(1), lines.get(3)),
                form.replace(lines.get(3), lines.get(3).substring(4)),
                form.replace(lines.get(4), ""))) {
            assertThatThrownBy(() -> LogKeys.decode(ORIGIN, wrong.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(MalformedNote.class)
                    .hasMessageNotContaining(lines.get(1));
        }
        assertThatThrownBy(() -> LogKeys.draw("a b")).isInstanceOf(MalformedNote.class);
    }

    @Test
    void keys_show_nothing_secret() {
        String secret = new String(KEYS.encoded(), StandardCharsets.UTF_8)
                .lines()
                .toList()
                .get(1);
        String raw = Base64.getEncoder()
                .encodeToString(Base64.getDecoder().decode(secret))
                .substring(24, 44);
        assertThat(KEYS).hasToString("LogKeys[" + ORIGIN + "]");
        assertThat(KEYS.verifiers().toString() + VERIFIERS + VERIFIERS.text()).doesNotContain(raw);
        assertThat(SigningKey.draw(Algorithm.ED25519)).hasToString("SigningKey[ED25519]");
    }

    @Test
    void verifying_keys_are_two_lines_of_one_name_and_both_kinds() {
        assertThat(LogVerifierKeys.parse(VERIFIERS.text()).keys()).isEqualTo(KEYS.verifiers());
        assertThat(LogVerifierKeys.of(KEYS.verifiers().reversed()).keys()).isEqualTo(KEYS.verifiers());
        assertThat(VERIFIERS.origin()).isEqualTo(ORIGIN);
        VerifierKey first = KEYS.verifiers().getFirst();
        VerifierKey elsewhere = KEYS.named("elsewhere").verifiers().getLast();
        assertThatThrownBy(() -> LogVerifierKeys.of(List.of(first))).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> LogVerifierKeys.of(List.of(first, first))).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> LogVerifierKeys.of(List.of(first, elsewhere))).isInstanceOf(MalformedNote.class);
    }

    private static SignedNote note(Checkpoint checkpoint, Signature... signatures) {
        SignedNote note = SignedNote.of(checkpoint.text());
        for (Signature signature : signatures) {
            note = note.with(signature);
        }
        return note;
    }

    private static void refused(SignedNote note, String because) {
        assertThatThrownBy(() -> VERIFIERS.open(note))
                .isInstanceOf(NotTheLogs.class)
                .hasMessageContaining(because);
    }
}
