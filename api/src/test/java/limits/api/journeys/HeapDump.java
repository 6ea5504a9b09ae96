package limits.api.journeys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A dump of the memory in the JDK's format, as often as one likes from beginning to end: every array, every reference. */
final class HeapDump {

    private static final int[] SIZES = {0, 0, 8, 0, 1, 2, 4, 8, 1, 2, 4, 8};
    private static final int OBJECT = 2;
    private static final int CHARACTER = 5;
    private static final int BYTE = 8;

    private final ByteBuffer dump;
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, Long> names = new HashMap<>();
    private final Map<Long, Layout> layouts = new HashMap<>();
    private final Map<Long, int[]> references = new HashMap<>();

    /** Of which kinds the fields of a class are, and which class it extends. */
    private record Layout(long parent, List<Integer> types) {}

    /** Hears of everything that lies in the heap. */
    interface Hearer {

        default boolean readsArrays() {
            return false;
        }

        default boolean follows() {
            return false;
        }

        default void array(long id, byte[] bytes) {}

        default void refers(long from, long type, long to) {}
    }

    HeapDump(Path file) throws IOException {
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

    /** Tells it everything that lies in the heap, in the order of the file. */
    void hear(Hearer hearer) {
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
                hearer.refers(id, id, dump.getLong());
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
        int start = dump.position();
        if (hearer.follows()) {
            for (int at : references.computeIfAbsent(type, this::referencesOf)) {
                hearer.refers(id, type, dump.getLong(start + at));
            }
        }
        dump.position(start + length);
    }

    /** Where in an instance of this class its references stand: its own, then those of the classes it extends. */
    private int[] referencesOf(long type) {
        var found = new ArrayList<Integer>();
        int at = 0;
        for (long of = type; layouts.containsKey(of); of = layouts.get(of).parent()) {
            for (int kind : layouts.get(of).types()) {
                if (kind == OBJECT) {
                    found.add(at);
                }
                at += SIZES[kind];
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void objects(Hearer hearer) {
        long id = dump.getLong();
        dump.getInt();
        int length = dump.getInt();
        long type = dump.getLong();
        if (!hearer.follows()) {
            skip(length * Long.BYTES);
            return;
        }
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

    /** What the class of this identifier is called. */
    String name(long type) {
        return texts.getOrDefault(names.getOrDefault(type, 0L), "");
    }

    private void skip(int bytes) {
        dump.position(dump.position() + bytes);
    }
}
