package limits.api.eventlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of C2SP signed-note: one spelling for each note, and malformed otherwise. */
class ASignedNoteIsReadStrictly {

    private static final String POEM = """
            Ognuno sta solo sul cuor della terra
            trafitto da un raggio di sole:

            ed è subito sera.

            — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
            """;

    @Test
    void the_example_of_the_specification_is_read_and_written_back() {
        SignedNote note = SignedNote.parse(POEM.getBytes(StandardCharsets.UTF_8));
        assertThat(note.text()).endsWith("sole:\n\ned è subito sera.\n");
        assertThat(note.signatures()).hasSize(1);
        assertThat(note.signatures().getFirst().name()).isEqualTo("quasimodo.example/salvatore");
        assertThat(note.signatures().getFirst().keyId()).isEqualTo(0x367ba04b);
        assertThat(note.signatures().getFirst().blob()).hasSize(64);
        assertThat(note.encoded()).isEqualTo(POEM);
        assertThat(SignedNote.parse(note.encoded())).isEqualTo(note).hasSameHashCodeAs(note);
    }

    @Test
    void the_last_empty_line_separates() {
        assertThat(SignedNote.parse("\n\n— n QUJDREU=\n").text()).isEqualTo("\n");
        assertThat(SignedNote.parse("a\n\n— n QUJDREU=\n\n— n QUJDREU=\n").text())
                .isEqualTo("a\n\n— n QUJDREU=\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n— n QUJDREU=\n",
                "text\n\n— n QUJDREU=",
                "text\n\n— n QUJDREU=\n\n",
                "text\r\n\n— n QUJDREU=\n",
                "te\0xt\n\n— n QUJDREU=\n",
                "te\txt\n\n— n QUJDREU=\n",
                "\ud800\n\n— n QUJDREU=\n",
                "text\n\n- n QUJDREU=\n",
                "text\n\n–— n QUJDREU=\n",
                "text\n\n—n QUJDREU=\n",
                "text\n\n—  QUJDREU=\n",
                "text\n\n— n  QUJDREU=\n",
                "text\n\n— n QUJDREU= \n",
                "text\n\n— n m QUJDREU=\n",
                "text\n\n— n+m QUJDREU=\n",
                "text\n\n— n\u00a0m QUJDREU=\n",
                "text\n\n— n\u2003m QUJDREU=\n",
                "text\n\n— n\u0085m QUJDREU=\n",
                "text\n\n— n QUJDREU\n",
                "text\n\n— n QUJDREV=\n",
                "text\n\n— n QUJDREU==\n",
                "text\n\n— n QUJDRE_-\n",
                "text\n\n— n QUJDRA==\n",
                "text\n\n— n \n",
            })
    void what_is_written_otherwise_is_malformed(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        byte[] note = POEM.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(MalformedNote.class);
        byte[] overlong = HexFormat.of().parseHex("c0af0a0ae28094206e2051554a44524555 3d0a".replace(" ", ""));
        assertThatThrownBy(() -> SignedNote.parse(overlong)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void sixteen_signatures_of_the_largest_kind_find_room_but_there_is_an_end() {
        String large = Base64.getEncoder().encodeToString(new byte[5_000]);
        StringBuilder sixteen = new StringBuilder("text\n\n");
        for (int n = 0; n < 16; n++) {
            sixteen.append("— n").append(n).append(' ').append(large).append('\n');
        }
        assertThat(SignedNote.parse(sixteen.toString()).signatures()).hasSize(16);
        String line = "— n QUJDREU=\n";
        assertThat(SignedNote.parse("text\n\n" + line.repeat(32)).signatures()).hasSize(32);
        assertThatThrownBy(() -> SignedNote.parse("text\n\n" + line.repeat(33))).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> SignedNote.parse("a".repeat(131_060) + "\n\n" + line))
                .isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> SignedNote.parse(("a".repeat(140_000) + "\n\n" + line).getBytes()))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void a_later_signature_of_the_same_key_takes_the_place_of_the_earlier() {
        SignedNote.Signature other = SignedNote.Signature.parse("— m QUJDREU=");
        SignedNote note = SignedNote.of("text\n")
                .with(SignedNote.Signature.parse("— n QUJDREU="))
                .with(other)
                .with(SignedNote.Signature.parse("— n QUJDREY="));
        assertThat(note.encoded()).isEqualTo("text\n\n— m QUJDREU=\n— n QUJDREY=\n");
        assertThat(note.signatures()).contains(other);
    }

    @Test
    void a_name_that_nobody_here_knows_may_be_long() {
        String line = "— " + "n".repeat(300) + " QUJDREU=\n";
        assertThat(SignedNote.parse("text\n\n" + line).encoded()).endsWith(line);
    }

    @Test
    void a_note_that_grows_stays_one_that_can_be_read() {
        String large = Base64.getEncoder().encodeToString(new byte[90_000]);
        SignedNote note = SignedNote.of("text\n").with(SignedNote.Signature.parse("— n " + large));
        SignedNote.Signature last = SignedNote.Signature.parse("— m " + large);
        assertThatThrownBy(() -> note.with(last)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void a_text_to_sign_ends_with_a_newline() {
        assertThatThrownBy(() -> SignedNote.of("text")).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> SignedNote.of("te\u0007xt\n")).isInstanceOf(MalformedNote.class);
    }
}
