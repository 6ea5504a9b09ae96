package limits.api.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import limits.api.journeys.HeapDump.Hearer;

/**
 * Which types of ours hold certain bytes in a dump of the memory, directly or by way of the platform's own strings, records
 * and collections. Goes from the arrays that have the bytes to whoever refers to them, and so on; a server's or a library's
 * own object ends the way: its buffers are used again and belong to nobody's story.
 */
final class HeldInMemory {

    private static final int MOST_STEPS = 12;
    private static final int FILTER = 1 << 20;

    private final HeapDump dump;

    HeldInMemory(Path file) throws IOException {
        dump = new HeapDump(file);
    }

    /** The types of ours that hold an array in which the predicate finds what it looks for. */
    Set<String> by(Predicate<byte[]> found) {
        Set<Long> reached = new HashSet<>();
        dump.hear(new Hearer() {
            @Override
            public boolean readsArrays() {
                return true;
            }

            @Override
            public void array(long id, byte[] bytes) {
                if (found.test(bytes)) {
                    reached.add(id);
                }
            }
        });
        var ours = new TreeSet<String>();
        Set<Long> last = new HashSet<>(reached);
        for (int step = 0; step < MOST_STEPS && !last.isEmpty(); step++) {
            last = referrers(last, reached, ours);
        }
        return ours;
    }

    private Set<Long> referrers(Set<Long> to, Set<Long> reached, Set<String> ours) {
        Set<Long> next = new HashSet<>();
        var perhaps = new BitSet(FILTER);
        to.forEach(id -> perhaps.set(place(id)));
        dump.hear(new Hearer() {
            @Override
            public boolean follows() {
                return true;
            }

            @Override
            public void refers(long from, long of, long referred) {
                // Millions of references are asked: a bit first, and the set only where the bit is there.
                if (!perhaps.get(place(referred)) || !to.contains(referred)) {
                    return;
                }
                String type = dump.name(of);
                if (type.startsWith("limits/")) {
                    ours.add(type);
                } else if (leadsOn(type) && reached.add(from)) {
                    next.add(from);
                }
            }
        });
        return next;
    }

    private static int place(long id) {
        return (int) (id >>> 3) & (FILTER - 1);
    }

    private static boolean leadsOn(String type) {
        return (type.startsWith("java/") || type.startsWith("["))
                && !type.startsWith("java/lang/ref/")
                && !type.startsWith("java/lang/Thread");
    }
}
