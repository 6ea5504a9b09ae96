package limits.casesharing.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Lengths and characters of what is sealed, and equality of what is stored: bytes, and nothing but bytes. */
class WhatIsStoredHasItsForm {

    @Test
    void a_confidential_text_is_1_to_4000_characters_after_trimming() {
        assertThat(new ConfidentialText(" x ").reveal()).isEqualTo("x");
        assertThat(new ConfidentialText("x".repeat(ConfidentialText.LONGEST)).reveal())
                .hasSize(4_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfidentialText("x".repeat(4_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfidentialText(" \n "));
    }

    @Test
    void it_holds_no_control_character_but_the_line_feed() {
        assertThat(new ConfidentialText("one\r\ntwo").reveal()).isEqualTo("one\ntwo");
        for (String control : new String[] {"\u0000", "\u001E", "\t", "\r", "\u0007", "\u0085"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ConfidentialText("one" + control + "two"));
        }
    }

    @Test
    void a_reason_without_words_is_no_text() {
        byte[] reasonAlone = "\u001ETo find her a place.".getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidentialText.ofUtf8(reasonAlone, reasonAlone.length));
    }

    @Test
    void padding_without_an_end_is_refused_like_any_altered_text() {
        assertThat(Sealer.lengthWithin(Sealer.padded(new byte[] {1, 0, 0}))).isEqualTo(3);
        assertThat(Sealer.lengthWithin(Sealer.padded(new byte[0]))).isZero();
        broken(() -> Sealer.lengthWithin(new byte[256]));
        byte[] other = new byte[256];
        other[9] = 1;
        broken(() -> Sealer.lengthWithin(other));
    }

    @Test
    void a_sealed_text_has_a_shortest_and_a_longest_length() {
        assertThat(SealedText.ofBytes(new byte[358]).bytes()).hasSize(358);
        assertThat(SealedText.ofBytes(new byte[40_000]).bytes()).hasSize(40_000);
        broken(() -> SealedText.ofBytes(new byte[357]));
        broken(() -> SealedText.ofBytes(new byte[40_001]));
    }

    @Test
    void a_wrapped_key_has_a_longest_length() {
        assertThat(WrappedKey.ofBytes(new byte[1_024]).bytes()).hasSize(1_024);
        broken(() -> WrappedKey.ofBytes(new byte[1_025]));
    }

    @Test
    void the_same_bytes_are_the_same_and_one_other_byte_is_another() {
        byte[] bytes = new byte[SealedText.HEADER + 272];
        byte[] other = bytes.clone();
        other[5] = 1;
        same(SealedText.ofBytes(bytes), SealedText.ofBytes(bytes), SealedText.ofBytes(other), bytes);
        same(WrappedKey.ofBytes(bytes), WrappedKey.ofBytes(bytes), WrappedKey.ofBytes(other), bytes);
        byte[] reader = new byte[ReadersKey.LENGTH];
        byte[] another = reader.clone();
        another[9] = 1;
        same(ReadersKey.ofBytes(reader), ReadersKey.ofBytes(reader), ReadersKey.ofBytes(another), reader);
    }

    @Test
    void a_commitment_is_written_as_the_log_holds_it() {
        assertThat(new Commitment("0a".repeat(32))).hasToString("0a".repeat(32));
        assertThatIllegalArgumentException().isThrownBy(() -> new Commitment("0A".repeat(32)));
    }

    private static void same(Object one, Object same, Object other, byte[] bytes) {
        assertThat(one).isEqualTo(same).isNotEqualTo(other).isNotEqualTo(bytes);
        assertThat(one.hashCode()).isEqualTo(same.hashCode()).isEqualTo(Arrays.hashCode(bytes));
    }

    private static void broken(ThrowingCallable reading) {
        assertThatThrownBy(reading).isExactlyInstanceOf(SealBroken.class);
    }
}
