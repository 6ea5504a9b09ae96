package limits.casesharing.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;

/**
 * HPKE with X-Wing as another implementation writes it: three messages that hpke-js (@hpke/hybridkem-x-wing 0.7.0) sealed on
 * 23 November 2026, one a line: private key, public key, encapsulation, associated data, sealed, words, in hexadecimal.
 * What was sealed here to the first of these keys hpke-js opened the same day.
 */
class AnotherProgrammeSealsToPersons {

    private static final byte[] PURPOSE = "limits/persons/v1".getBytes(StandardCharsets.US_ASCII);

    private final HPKE ours = SealerToPersons.hpke();

    private record Message(byte[] seed, byte[] key, byte[] encapsulation, byte[] about, byte[] sealed, byte[] words) {

        static Message of(String line) {
            byte[][] parts = Arrays.stream(line.split(" ", -1))
                    .map(HexFormat.of()::parseHex)
                    .toArray(byte[][]::new);
            return new Message(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        }
    }

    @Test
    void what_it_sealed_is_opened_here() throws Exception {
        for (Message told : messages()) {
            assertThat(opened(told, told.about())).isEqualTo(told.words());
        }
    }

    @Test
    void a_private_key_has_the_same_public_half_on_both_sides() throws IOException {
        for (Message told : messages()) {
            assertThat(ours.serializePublicKey(pair(told).getPublic())).isEqualTo(told.key());
            assertThat(ReadersKey.ofBytes(told.key()).bytes()).isEqualTo(told.key());
        }
    }

    @Test
    void said_about_something_else_it_is_refused() throws IOException {
        byte[] other = {1};
        for (Message told : messages()) {
            assertThatThrownBy(() -> opened(told, other)).isInstanceOf(InvalidCipherTextException.class);
        }
    }

    private byte[] opened(Message told, byte[] about) throws InvalidCipherTextException {
        return ours.setupBaseR(told.encapsulation(), pair(told), PURPOSE).open(about, told.sealed());
    }

    private AsymmetricCipherKeyPair pair(Message told) {
        return ours.deserializePrivateKey(told.seed(), told.key());
    }

    private static List<Message> messages() throws IOException {
        try (var record =
                AnotherProgrammeSealsToPersons.class.getResourceAsStream("/sealed-by-another-programme.txt")) {
            var lines = new String(record.readAllBytes(), StandardCharsets.US_ASCII).lines();
            List<Message> messages = lines.map(Message::of).toList();
            assertThat(messages).hasSize(3);
            return messages;
        }
    }
}
