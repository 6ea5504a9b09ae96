package limits.api.journeys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which types of ours hold certain bytes in a dump of the memory, directly or by way of the platform's own strings, records
 * and collections. Goes from the arrays that have the bytes to whoever refers to them, and so on; a server's or a library's
 * own object ends the way: its buffers are used again and belong to nobody's story.
 */
final class HeldInMemory {

    private static final int MOST_STEPS = 12;
    private static final int[] SIZES = {0, 0, 8, 0, 1, 2, 4, 8, 1, 2, 4, 8};
    private static final int OBJECT = 2;
    private static final int CHARACTER = 5;
    private static final int BYTE = 8;

    private final ByteBuffer dump;
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, Long> names = new HashMap<>();
    private final Map<Long, Layout> layouts = new HashMap<>();

    /** Where in an instance its references stand, and which class it extends. */
    private record Layout(long parent, List<Integer> types) {}

    /** Hears of everything that lies in the heap. */
    private interface Hearer {

        default boolean readsArrays() {
            return false;
        }

        default void array(long id, byte[] bytes) {}

        default void refers(long from, String type, long to) {}
    }

    HeldInMemory(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            dump = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        while (dump.get() != 0) {
            // The name of the format.
        }
        if (dump.getInt() != Long.BYTES) {
            throw new IllegalStateException("identifiers of another size");
        }
        dump.getLong();
        dump.mark();
        hear(new Hearer() {});
    }

    /** The types of ours that hold an array in which the predicate finds what it looks for. */
    Set<String> by(Predicate<byte[]> found) {
        Set<Long> reached = new HashSet<>();
        hear(new Hearer() {
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
        hear(new Hearer() {
            @Override
            public void refers(long from, String type, long referred) {
                if (!to.contains(referred)) {
                    return;
                }
                if (type.startsWith("limits/")) {
                    ours.add(type);
                } else if (leadsOn(type) && reached.add(from)) {
                    next.add(from);
                }
            }
        });
        return next;
    }

    private static boolean leadsOn(String type) {
        return (type.startsWith("java/") || type.startsWith("["))
                && !type.startsWith("java/lang/ref/")
                && !type.startsWith("java/lang/Thread");
    }

    private void hear(Hearer hearer) {
        dump.reset();
        while (dump.hasRemaining()) {
            int tag = dump.get();
            dump.getInt();
            int end = dump.getInt() + dump.position();
            if (tag == 0x01) {
                long id = dump.getLong();
                texts.putIfAbsent(id, text(end));
            } else if (tag == 0x02) {
                dump.getInt();
                long type = dump.getLong();
                dump.getInt();
                names.put(type, dump.getLong());
            } else if (tag == 0x0C || tag == 0x1C) {
                while (dump.position() < end) {
                    part(hearer);
                }
            }
            dump.position(end);
        }
    }

    private String text(int end) {
        byte[] bytes = new byte[end - dump.position()];
        dump.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void part(Hearer hearer) {
        int tag = dump.get() & 0xFF;
        switch (tag) {
            case 0xFF, 0x05, 0x07 -> skip(8);
            case 0x01 -> skip(16);
            case 0x02, 0x03, 0x08 -> skip(16);
            case 0x04, 0x06 -> skip(12);
            case 0x20 -> type(hearer);
            case 0x21 -> instance(hearer);
            case 0x22 -> objects(hearer);
            case 0x23 -> primitives(hearer);
            default -> throw new IllegalStateException("no such part: " + tag);
        }
    }

    private void type(Hearer hearer) {
        long id = dump.getLong();
        dump.getInt();
        long parent = dump.getLong();
        skip(5 * 8 + 4);
        for (int n = dump.getShort() & 0xFFFF; n > 0; n--) {
            dump.getShort();
            skip(SIZES[dump.get()]);
        }
        for (int n = dump.getShort() & 0xFFFF; n > 0; n--) {
            dump.getLong();
            int kind = dump.get();
            if (kind == OBJECT) {
                hearer.refers(id, name(id), dump.getLong());
            } else {
                skip(SIZES[kind]);
            }
        }
        var types = new ArrayList<Integer>();
        for (int n = dump.getShort() & 0xFFFF; n > 0; n--) {
            dump.getLong();
            types.add((int) dump.get());
        }
        layouts.putIfAbsent(id, new Layout(parent, types));
    }

    private void instance(Hearer hearer) {
        long id = dump.getLong();
        dump.getInt();
        long type = dump.getLong();
        int length = dump.getInt();
        int end = dump.position() + length;
        for (long of = type; layouts.containsKey(of); of = layouts.get(of).parent()) {
            for (int kind : layouts.get(of).types()) {
                if (kind == OBJECT) {
                    hearer.refers(id, name(type), dump.getLong());
                } else {
                    skip(SIZES[kind]);
                }
            }
        }
        dump.position(end);
    }

    private void objects(Hearer hearer) {
        long id = dump.getLong();
        dump.getInt();
        int length = dump.getInt();
        String type = name(dump.getLong());
        for (int n = 0; n < length; n++) {
            hearer.refers(id, type, dump.getLong());
        }
    }

    private void primitives(Hearer hearer) {
        long id = dump.getLong();
        dump.getInt();
        int length = dump.getInt();
        int kind = dump.get();
        if (hearer.readsArrays() && (kind == CHARACTER || kind == BYTE)) {
            byte[] bytes = new byte[length * SIZES[kind]];
            dump.get(bytes);
            hearer.array(id, bytes);
        } else {
            skip(length * SIZES[kind]);
        }
    }

    private String name(long type) {
        return texts.getOrDefault(names.getOrDefault(type, 0L), "");
    }

    private void skip(int bytes) {
        dump.position(dump.position() + bytes);
    }
}
