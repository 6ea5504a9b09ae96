package limits.api.eventlog.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import limits.api.eventlog.note.Checkpoint;

/**
 * That leaves follow each other as they must: dense indexes, times that never go back, no silence that nobody explains, and an
 * opening that names the origin before.
 */
final class LeafOrder {

    /** Longest time between two neighbours; a heartbeat is due after one hour. */
    private static final Duration MOST_SILENCE = Duration.ofHours(2);

    private final String label;
    private final Optional<Ended> before;
    private Optional<Instant> last;
    private Optional<Leaf.Opened> opened = Optional.empty();

    LeafOrder(String label, Optional<Ended> before) {
        this.label = label;
        this.before = before;
        this.last = before.flatMap(Ended::last);
    }

    void next(byte[] bytes, long place) {
        Leaf leaf = parse(bytes, place);
        if (leaf.index() != place) {
            throw fault(place, "says it is entry " + leaf.index(), "dit être l'entrée " + leaf.index());
        }
        if (leaf instanceof Leaf.Opened opening) {
            opened = Optional.of(opening);
        }
        if (place == 0) {
            before.ifPresent(this::requireFollows);
        }
        last.ifPresent(previous -> requireTime(place, previous, leaf));
        last = Optional.of(leaf.at());
    }

    private Leaf parse(byte[] bytes, long place) {
        try {
            return Leaf.parse(bytes);
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

    private void requireTime(long place, Instant previous, Leaf leaf) {
        if (leaf.at().isBefore(previous)) {
            throw fault(place, "earlier than the entry before", "antérieure à l'entrée précédente");
        }
        Duration silence = Duration.between(previous, leaf.at());
        boolean explained = leaf instanceof Leaf.Resumed || leaf instanceof Leaf.Opened;
        if (silence.compareTo(MOST_SILENCE) > 0 && !explained) {
            throw fault(
                    place,
                    "after an unexplained silence of " + silence.toMinutes() + " minutes",
                    "après un silence inexpliqué de " + silence.toMinutes() + " minutes");
        }
    }

    Optional<Instant> last() {
        return last;
    }

    String lastTime() {
        return last.map(LeafText::time).orElse("-");
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
