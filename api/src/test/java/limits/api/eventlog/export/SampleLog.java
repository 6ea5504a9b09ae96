package limits.api.eventlog.export;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.tree.Hash;

/** Writes whole logs from a seed: entries, heartbeats, silences that are explained, origins that follow one another. */
final class SampleLog {

    static final String ORIGIN = "aubervelle.example/log/governance/2026";
    private static final LogKeys KEYS = LogKeys.draw(ORIGIN);

    private final Random random;
    private Instant at = Instant.parse("2026-11-22T08:00:00Z");

    SampleLog(long seed) {
        this.random = new Random(seed);
    }

    /** The log's first origin. */
    SampleOrigin origin(int size) {
        List<byte[]> leaves = new ArrayList<>();
        fill(leaves, size);
        return new SampleOrigin(KEYS, leaves);
    }

    /** An origin that was opened after another. */
    SampleOrigin after(SampleOrigin old, Leaf.Cause cause, String edition, int size) {
        List<byte[]> leaves = new ArrayList<>();
        var head = old.head();
        at = at.plus(Duration.ofHours(30));
        leaves.add(new Leaf.Opened(at, cause, head.origin(), head.root(), head.size()).bytes());
        fill(leaves, size);
        return new SampleOrigin(KEYS.named("aubervelle.example/log/governance/" + edition), leaves);
    }

    private void fill(List<byte[]> leaves, int size) {
        while (leaves.size() < size) {
            leaves.add(next(leaves.size()).bytes());
        }
    }

    private Leaf next(long index) {
        int dice = random.nextInt(50);
        if (dice == 0 && index > 0) {
            at = at.plus(Duration.ofHours(1));
            return new Leaf.Heartbeat(at, index);
        }
        if (dice == 1 && index > 0) {
            at = at.plus(Duration.ofMinutes(61 + random.nextInt(3_000)));
            return new Leaf.Resumed(at, index);
        }
        at = at.plusNanos(random.nextInt(3) * 1_000L * random.nextInt(5_000_000));
        return new Leaf.Entry(at, drawn(), index, Leaf.Type.values()[random.nextInt(2)]);
    }

    Hash drawn() {
        byte[] bytes = new byte[Hash.WIDTH];
        random.nextBytes(bytes);
        return Hash.of(bytes);
    }

    static void write(Path out, SampleOrigin... origins) {
        LogExport.write(() -> List.of(origins), out);
    }
}
