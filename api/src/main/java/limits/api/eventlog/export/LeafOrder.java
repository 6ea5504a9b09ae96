package limits.api.eventlog.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import limits.api.eventlog.note.Checkpoint;

/**
 * That leaves follow each other as they must: dense indexes, times that never go back, no silence that nobody explains, and an
 * opening that names the origin before.
 */
final class LeafOrder {

    /** Longest time between two neighbours, in microseconds; a heartbeat is due after one hour. */
    private static final long MOST_SILENCE = TimeUnit.HOURS.toMicros(2);

    private static final long NONE = -1;

    private final String label;
    private final Optional<Ended> before;
    private final LeafParser leaf = new LeafParser();
    private Optional<Leaf.Opened> opened = Optional.empty();
    /** When the leaf before was, in microseconds since 1970. */
    private long last;

    LeafOrder(String label, Optional<Ended> before) {
        this.label = label;
        this.before = before;
        this.last = before.flatMap(Ended::last)
                .map(at -> ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .orElse(NONE);
    }

    void next(byte[] bytes, int from, int length, long place) {
        read(bytes, from, length, place);
        if (leaf.index() != place) {
            throw fault(place, "says it is entry " + leaf.index(), "dit être l'entrée " + leaf.index());
        }
        if (leaf.kind() == LeafParser.Kind.OPN) {
            opened = Optional.of((Leaf.Opened) leaf.leaf());
        }
        if (place == 0) {
            before.ifPresent(this::requireFollows);
        }
        if (last != NONE) {
            requireTime(place);
        }
        last = leaf.micros();
    }

    private void read(byte[] bytes, int from, int length, long place) {
        try {
            leaf.read(bytes, from, length);
        } catch (MalformedLeaf e) {
            throw fault(place, "not in the one form of a leaf", "pas dans l'unique forme d'une feuille");
        }
    }

    private void requireFollows(Ended ended) {
        if (opened.filter(opening -> names(opening, ended.head())).isEmpty()) {
            throw doesNotFollow(ended);
        }
    }

    private static boolean names(Leaf.Opened opening, Checkpoint head) {
        return opening.origin().equals(head.origin())
                && opening.size() == head.size()
                && opening.root().equals(head.root());
    }

    /** The origin before must have been opened by name; one that has no leaf at all cannot have been. */
    void requireSome(long size) {
        if (size == 0) {
            before.ifPresent(ended -> {
                throw doesNotFollow(ended);
            });
        }
    }

    private NotWhole doesNotFollow(Ended ended) {
        String head = ended.head().origin() + " " + Ended.fingerprint(ended.head());
        return fault(
                0,
                "does not open after " + head + ", where the origin before ends",
                "n'ouvre pas après " + head + ", où finit l'origine précédente");
    }

    private void requireTime(long place) {
        long silence = leaf.micros() - last;
        if (silence < 0) {
            throw fault(place, "earlier than the entry before", "antérieure à l'entrée précédente");
        }
        boolean explained = leaf.kind() == LeafParser.Kind.RSM || leaf.kind() == LeafParser.Kind.OPN;
        if (silence > MOST_SILENCE && !explained) {
            long minutes = TimeUnit.MICROSECONDS.toMinutes(silence);
            throw fault(
                    place,
                    "after an unexplained silence of " + minutes + " minutes",
                    "après un silence inexpliqué de " + minutes + " minutes");
        }
    }

    Optional<Instant> last() {
        return last == NONE ? Optional.empty() : Optional.of(Instant.EPOCH.plus(last, ChronoUnit.MICROS));
    }

    String lastTime() {
        return last().map(LeafText::time).orElse("-");
    }

    /** The first origin of an export may follow one that was left out: that is said, not hidden. */
    Optional<Line> whatItFollows() {
        return before.isPresent()
                ? Optional.empty()
                : opened.map(opening -> {
                    String head = opening.origin() + " " + new PrintedFingerprint(opening.size(), opening.root());
                    return Line.of(
                                    "follows " + head + ", which is not in this folder",
                                    "suit " + head + ", absente de ce dossier")
                            .under(label);
                });
    }

    private NotWhole fault(long place, String english, String french) {
        return NotWhole.entry(label, place, english, french);
    }
}
