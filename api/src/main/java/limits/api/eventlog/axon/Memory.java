package limits.api.eventlog.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The subjects of one kind that this node decided on most recently. Whoever takes one has it alone, and gives it back when
 * her transaction has committed: so a decision that is rolled back is forgotten without a word.
 */
final class Memory<T> {

    private final Map<String, Known<T>> lately;

    Memory(int most) {
        this.lately = new LinkedHashMap<>() {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Known<T>> eldest) {
                return size() > most;
            }
        };
    }

    /** A subject as of its event of that sequence number, and how much was folded into it since its last snapshot. */
    record Known<T>(T subject, long sequence, Length length) {}

    synchronized Optional<Known<T>> take(String stream) {
        return Optional.ofNullable(lately.remove(stream));
    }

    synchronized void keep(String stream, Known<T> known) {
        lately.put(stream, known);
    }
}
