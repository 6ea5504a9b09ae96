package limits.api.eventlog.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import limits.api.eventlog.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ALeafHasOneSpelling {

    private static final Instant AT = Instant.parse("2026-11-22T23:11:28.123456Z");
    private static final String TIME = "2026-11-22T23:11:28.123456Z";
    private static final Hash COMMIT = Hash.leaf(new byte[0]);
    private static final String HEX = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";

    @Test
    void each_kind_is_written_as_the_format_says() {
        assertThat(written(new Leaf.Entry(AT, COMMIT, 12, Leaf.Type.EVT)))
                .isEqualTo("{\"at\":\"" + TIME + "\",\"commit\":\"" + HEX + "\",\"index\":12,\"type\":\"EVT\"}");
        assertThat(written(new Leaf.Entry(AT, COMMIT, 0, Leaf.Type.ACC))).endsWith(",\"index\":0,\"type\":\"ACC\"}");
        assertThat(written(new Leaf.Heartbeat(AT, 13)))
                .isEqualTo("{\"at\":\"" + TIME + "\",\"index\":13,\"type\":\"HB\"}");
        assertThat(written(new Leaf.Resumed(AT, 14)))
                .isEqualTo("{\"at\":\"" + TIME + "\",\"index\":14,\"type\":\"RSM\"}");
        assertThat(written(new Leaf.Opened(AT, Leaf.Cause.RECOVERY, "a.example/log/x/2026", COMMIT, 123)))
                .isEqualTo("{\"at\":\"" + TIME + "\",\"cause\":\"RECOVERY\",\"index\":0,\"origin\":"
                        + "\"a.example/log/x/2026\",\"root\":\"" + HEX + "\",\"size\":123,\"type\":\"OPN\"}");
    }

    @Test
    void what_is_written_is_read_back() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            for (Leaf leaf : drawn(random)) {
                assertThat(Leaf.parse(leaf.bytes())).isEqualTo(leaf);
            }
        }
    }

    private static List<Leaf> drawn(Random random) {
        var at = Instant.ofEpochSecond(random.nextLong(253_402_300_800L), random.nextInt(1_000_000) * 1_000L);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        long number = random.nextLong(Leaf.LARGEST + 1) >> random.nextInt(53);
        String origin = "a".repeat(1 + random.nextInt(255));
        return List.of(
                new Leaf.Entry(at, Hash.of(bytes), number, Leaf.Type.values()[random.nextInt(2)]),
                new Leaf.Heartbeat(at, number),
                new Leaf.Resumed(at, number),
                new Leaf.Opened(at, Leaf.Cause.values()[random.nextInt(2)], origin, Hash.of(bytes), number));
    }

    @Test
    void what_is_read_is_what_would_be_written() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (Leaf leaf : drawn(random)) {
            byte[] whole = leaf.bytes();
            for (int i = 0; i < 20_000; i++) {
                byte[] other = whole.clone();
                other[random.nextInt(other.length)] = (byte) random.nextInt(256);
                try {
                    assertThat(Leaf.parse(other).bytes()).isEqualTo(other);
                } catch (MalformedLeaf refused) {
                    assertThat(refused).hasMessageStartingWith("byte ");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":13,\"type\":\"HB\"} ",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":13,\"note\":\"x\",\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":13,\"index\":13,\"type\":\"HB\"}",
                "{\"index\":13,\"at\":\"2026-11-22T23:11:28.123456Z\",\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":13.0,\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":1e1,\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":013,\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":-1,\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":9007199254740992,\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":13,\"type\":\"XX\"}",
                "{\"at\":\"2026-02-30T23:11:28.123456Z\",\"index\":13,\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T24:00:00.000000Z\",\"index\":13,\"type\":\"HB\"}",
                "{\"at\":\"1969-11-22T23:11:28.123456Z\",\"index\":13,\"type\":\"HB\"}",
                "{\"at\":\"2026-11-22T23:11:28.123Z\",\"index\":13,\"type\":\"HB\"}",
                "{ \"at\":\"2026-11-22T23:11:28.123456Z\",\"index\":13,\"type\":\"HB\"}"
            })
    void anything_else_is_refused(String text) {
        assertThatExceptionOfType(MalformedLeaf.class)
                .isThrownBy(() -> Leaf.parse(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_time_finer_than_a_microsecond_or_a_number_too_large_cannot_be_said() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Leaf.Heartbeat(AT.plusNanos(1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Leaf.Heartbeat(AT, Leaf.LARGEST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Leaf.Heartbeat(AT, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leaf.Opened(AT, Leaf.Cause.YEAR, "with space", COMMIT, 1));
    }

    private static String written(Leaf leaf) {
        return new String(leaf.bytes(), StandardCharsets.US_ASCII);
    }
}
