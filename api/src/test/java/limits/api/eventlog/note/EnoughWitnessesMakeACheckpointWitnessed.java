package limits.api.eventlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limits.api.eventlog.note.VerifierKey.Type;
import limits.api.eventlog.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cosignatures, and the policy file of C2SP tlog-policy that weighs them. */
class EnoughWitnessesMakeACheckpointWitnessed {

    private static final Instant AT = Instant.parse("2026-11-22T23:00:00Z");
    private static final LogKeys LOG = LogKeys.draw("aubervelle.example/log/governance/2026");
    private static final Checkpoint CHECKPOINT = new Checkpoint(LOG.origin(), 5, Hash.leaf(new byte[] {1}));
    private static final SignedNote NOTE = LOG.sign(CHECKPOINT, AT);
    private static final Cosigner A = Cosigner.draw("prefecture.example");
    private static final Cosigner B = Cosigner.draw("departement.example", Type.ML_DSA_44);
    private static final Cosigner C = Cosigner.draw("auditor.example");
    private static final String WITNESSES = "witness A %s https://prefecture.example/w\nwitness B %s\nwitness C %s\n"
            .formatted(A.verifier().text(), B.verifier().text(), C.verifier().text());

    @ParameterizedTest
    @CsvSource({
        "quorum none, '', true",
        "quorum A, '', false",
        "quorum A, A, true",
        "quorum A, BC, false",
        "group g any A B C|quorum g, '', false",
        "group g any A B C|quorum g, B, true",
        "group g all A B C|quorum g, AB, false",
        "group g all A B C|quorum g, ABC, true",
        "group g 2 A B C|quorum g, C, false",
        "group g 2 A B C|quorum g, AC, true",
        "group g 2 A B|group h all g C|quorum h, ABC, true",
        "group g 2 A B|group h all g C|quorum h, AC, false",
        "group g 2 A B|group h any g C|quorum h, C, true",
    })
    void a_quorum_is_filled_or_it_is_not(String rule, String cosigners, boolean witnessed) {
        WitnessPolicy policy = WitnessPolicy.parse(WITNESSES + rule.replace('|', '\n') + "\n");
        SignedNote note = NOTE;
        for (Cosigner cosigner :
                cosigners.chars().mapToObj(c -> List.of(A, B, C).get(c - 'A')).toList()) {
            note = note.with(cosigner.cosign(CHECKPOINT, AT));
        }
        assertThat(policy.witnessed(SignedNote.parse(note.encoded()))).isEqualTo(witnessed);
        assertThat(String.join("", policy.cosignedBy(note))).isEqualTo(cosigners);
    }

    @Test
    void comments_blanks_tabs_and_order_do_not_matter() {
        WitnessPolicy policy =
                WitnessPolicy.parse("""
                # deux sur trois
                \t # même ici

                \tlog\t%s   https://log.example/
                quorum none """.formatted(LOG.verifiers().getFirst().text()) + "\n" + WITNESSES);
        assertThat(policy.logs()).containsExactly(LOG.verifiers().getFirst());
        assertThat(policy.asksForWitnesses()).isFalse();
        assertThat(policy.witnesses()).extracting(WitnessPolicy.Witness::name).containsExactly("A", "B", "C");
        assertThat(policy.witnesses())
                .extracting(WitnessPolicy.Witness::url)
                .containsExactly("https://prefecture.example/w", "", "");
    }

    @Test
    void a_cosignature_of_another_checkpoint_or_of_a_stranger_fills_nothing() {
        WitnessPolicy policy = WitnessPolicy.parse(WITNESSES + "group g any A B C\nquorum g\n");
        var other = new Checkpoint(LOG.origin(), 6, Hash.leaf(new byte[] {2}));
        assertThat(policy.witnessed(NOTE.with(A.cosign(other, AT)))).isFalse();
        assertThat(policy.witnessed(NOTE.with(B.cosign(other, AT)))).isFalse();
        assertThat(policy.witnessed(NOTE.with(Cosigner.draw(A.name()).cosign(CHECKPOINT, AT))))
                .isFalse();
    }

    @Test
    void a_known_witnesss_signature_that_fails_refuses_the_note_even_if_others_fill_the_quorum() {
        WitnessPolicy policy = WitnessPolicy.parse(WITNESSES + "quorum C\n");
        var other = new Checkpoint(LOG.origin(), 6, Hash.leaf(new byte[] {2}));
        SignedNote note = NOTE.with(C.cosign(CHECKPOINT, AT));
        assertThat(policy.witnessed(note)).isTrue();
        assertThat(policy.witnessed(note.with(A.cosign(other, AT)))).isFalse();
    }

    @Test
    void thirty_two_of_each_find_room() {
        StringBuilder policy = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (int n = 0; n < 32; n++) {
            policy.append("log ").append(vkey("l" + n, n, Type.ED25519)).append('\n');
            policy.append("witness w")
                    .append(n)
                    .append(' ')
                    .append(vkey("w", n, Type.COSIGNATURE))
                    .append('\n');
            names.add("w" + n);
            policy.append("group g")
                    .append(n)
                    .append(" any ")
                    .append(String.join(" ", names))
                    .append('\n');
        }
        assertThat(WitnessPolicy.parse(policy + "quorum g31\n").witnesses()).hasSize(32);
    }

    @Test
    void groups_of_all_groups_before_them_are_weighed_at_once() {
        StringBuilder policy = new StringBuilder(WITNESSES);
        String names = "A";
        for (int n = 0; n < 60; n++) {
            policy.append("group g").append(n).append(" all ").append(names).append('\n');
            names += " g" + n;
        }
        WitnessPolicy deep = WitnessPolicy.parse(policy + "quorum g59\n");
        assertThat(deep.witnessed(NOTE)).isFalse();
        assertThat(deep.witnessed(NOTE.with(A.cosign(CHECKPOINT, AT)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quorum A|quorum B; 5; déjà dit; already given",
                "group g any A; 4; il manque; missing",
                "quorum g; 4; pas défini; not defined",
                "group g any g|quorum g; 4; pas défini; not defined",
                "group A any B|quorum A; 4; déjà pris; already taken",
                "group none any B|quorum none; 4; déjà pris; already taken",
                "group g any none|quorum g; 4; pas défini; not defined",
                "group g any A A|quorum g; 4; deux fois; twice",
                "group g 0 A|quorum g; 4; de 1 à 1; between 1 and 1",
                "group g 3 A B|quorum g; 4; de 1 à 2; between 1 and 2",
                "group g 01 A B|quorum g; 4; de 1 à 2; between 1 and 2",
                "group g most A B|quorum g; 4; de 1 à 2; between 1 and 2",
                "group g any|quorum A; 4; group nom; group name",
                "quorum A B; 4; quorum nom; quorum name",
                "quorum; 4; quorum nom; quorum name",
                "witness D; 4; witness nom; witness name",
                "witness D key; 4; illisible; cannot be read",
                "log; 4; log clé; log key",
                "wittness D; 4; commence par; begins with",
            })
    void a_line_that_cannot_be_followed_is_named_in_both_languages(
            String rule, int line, String french, String english) {
        assertThatThrownBy(() -> WitnessPolicy.parse(WITNESSES + rule.replace('|', '\n')))
                .isInstanceOfSatisfying(
                        MalformedPolicy.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessageContainingAll("Ligne " + line + " : ", french, "Line " + line + ": ", english);
    }

    @Test
    void one_key_counts_once_whatever_it_is_called_and_only_as_its_kind() {
        String log = LOG.verifiers().getFirst().text();
        String renamed = LOG.named("elsewhere").verifiers().getFirst().text();
        Cosigner alias = Cosigner.decode("alias.example", A.encoded());
        for (String wrong : List.of(
                "log " + log + "\nlog " + renamed + "\n",
                "witness D " + alias.verifier().text() + "\n",
                "witness A " + Cosigner.draw("d.example").verifier().text() + "\n",
                "witness D " + log + "\n",
                "log " + Cosigner.draw("d.example").verifier().text() + "\n",
                "quorum A\r\n",
                "quorum A\u007f\n")) {
            assertThatThrownBy(() -> WitnessPolicy.parse(WITNESSES + wrong + "quorum none\n"))
                    .isInstanceOf(MalformedPolicy.class);
        }
    }

    @Test
    void a_cosigners_key_is_read_as_it_was_written_and_shows_nothing() {
        for (Cosigner cosigner : List.of(A, B)) {
            Cosigner again = Cosigner.decode(cosigner.name(), cosigner.encoded());
            assertThat(again.verifier()).isEqualTo(cosigner.verifier());
            assertThat(cosigner.verifier().verifies(CHECKPOINT, again.cosign(CHECKPOINT, AT)))
                    .isTrue();
            assertThat(again).hasToString("Cosigner[" + cosigner.name() + "]");
            String form = new String(cosigner.encoded(), StandardCharsets.UTF_8);
            String other = form.contains("ML_DSA")
                    ? form.replace("ML_DSA_44", "COSIGNATURE")
                    : form.replace("COSIGNATURE", "ML_DSA_44");
            for (String wrong : Arrays.asList(
                    other, form + "\n", form.replace("COSIGNATURE", "ED25519").replace("ML_DSA_44", "ED25519"))) {
                assertThatThrownBy(() -> Cosigner.decode("w", wrong.getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOf(MalformedNote.class);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Cosigner.draw("w", Type.ED25519));
    }

    private static String vkey(String name, int n, Type type) {
        byte[] raw = new byte[32];
        raw[0] = (byte) (n + 1);
        return VerifierKey.of(type, name, Algorithm.ED25519.publicKey(raw)).text();
    }
}
