package limits.api.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.note.VerifierKey;
import org.junit.jupiter.api.Test;

/** The statutory floor ships under its publisher's signatures; whatever else lies there starts nothing. */
final class TheFloorIsSigned {

    private static final String EDITION = "FR-2026-04";
    private static final long SEED = 20_261_123;

    private final byte[] floor = read("fr-2026-04.yaml");
    private final byte[] note = read("fr-2026-04.note");
    private final byte[] keys = read("floor-publisher.vkeys");

    @Test
    void what_ships_is_what_was_signed() {
        assertThatCode(SignedFloor::check).doesNotThrowAnyException();
        assertThatCode(() -> SignedFloor.check(EDITION, floor, note, keys)).doesNotThrowAnyException();
    }

    @Test
    void one_altered_bit_of_the_floor_or_of_its_signatures_is_refused_in_one_line() {
        var chance = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            refused(EDITION, altered(floor, chance), note, keys);
            refused(EDITION, floor, altered(note, chance), keys);
        }
        assertThatThrownBy(() -> SignedFloor.check(EDITION, altered(floor, chance), note, keys))
                .hasMessageContaining("statutory floor")
                .hasMessageContaining("socle légal")
                .hasMessageNotContaining("\n");
    }

    @Test
    void another_edition_another_publisher_or_one_signature_alone_is_refused() {
        refused("FR-2027-01", floor, note, keys);
        var stranger = SignedFloor.draw(EDITION);
        byte[] theirs = stranger.verifiers().stream()
                .map(VerifierKey::text)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        refused(EDITION, floor, note, theirs);
        String text = new String(note, StandardCharsets.UTF_8);
        String stripped = text.substring(0, text.lastIndexOf("\u2014 "));
        refused(EDITION, floor, stripped.getBytes(StandardCharsets.UTF_8), keys);
    }

    @Test
    void a_floor_rightly_signed_that_is_not_the_one_that_decides_is_refused() {
        var publisher = SignedFloor.draw(EDITION);
        byte[] open = publisher.verifiers().stream()
                .map(VerifierKey::text)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] other = new String(floor, StandardCharsets.UTF_8)
                .replace("years: 25", "years: 24")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(other).isNotEqualTo(floor);
        refused(EDITION, other, signed(publisher.encoded(), other), open);
        assertThatCode(() -> SignedFloor.check(EDITION, floor, signed(publisher.encoded(), floor), open))
                .doesNotThrowAnyException();
    }

    private static byte[] signed(byte[] secret, byte[] floor) {
        return SignedFloor.sign(EDITION, floor, secret, Instant.parse("2026-04-15T08:00:00Z"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String edition, byte[] floor, byte[] note, byte[] keys) {
        assertThatThrownBy(() -> SignedFloor.check(edition, floor, note, keys)).isInstanceOf(StartUpRefused.class);
    }

    private static byte[] altered(byte[] of, Random chance) {
        byte[] other = of.clone();
        other[chance.nextInt(other.length)] ^= (byte) (1 << chance.nextInt(8));
        return other;
    }

    private static byte[] read(String name) {
        try (InputStream file = TheFloorIsSigned.class.getResourceAsStream("/charter/" + name)) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }
}
