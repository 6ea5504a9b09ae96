package limits.api.eventlog.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tile;
import limits.api.eventlog.tree.Tree;

/** Verifies one origin's folder: its note, its entries, its tiles, and that nothing else is in it. */
final class OriginVerifier {

    private static final int MOST_OF_A_BUNDLE = Tile.FULL * (2 + Leaf.LIMIT);

    private final OriginFolder folder;
    private final LogSignatures signatures;
    private final LeafOrder order;
    private final TileComparison tiles;
    private final Tree tree = Tree.empty();
    private final Page bundle = new Page();
    private final Map<Long, Hash> roots = new HashMap<>();

    OriginVerifier(OriginFolder folder, LogSignatures signatures, Optional<Ended> before) {
        this.folder = folder;
        this.signatures = signatures;
        this.order = new LeafOrder(folder.label(), before);
        this.tiles = new TileComparison(folder);
    }

    Ended verify(
            boolean named, Map<String, List<Older>> checkpoints, Set<PrintedFingerprint> sought, Consumer<Line> out) {
        Checkpoint head = signatures.opened(named);
        List<Older> kept = checkpoints.getOrDefault(head.origin(), List.of());
        kept.forEach(signatures::requireSigned);
        kept.forEach(each -> requireNotLarger(each, head));
        Set<Long> wanted = new TreeSet<>();
        kept.forEach(each -> wanted.add(each.head().size()));
        sought.forEach(each -> wanted.add(each.size()));
        entries(head.size(), wanted);
        compare(head, kept);
        tell(head, kept, out);
        sought.removeIf(each -> recognised(each, head, out));
        return new Ended(head, order.last());
    }

    private void requireNotLarger(Older older, Checkpoint head) {
        if (older.head().size() > head.size()) {
            throw folder.fault(
                    "truncated or rolled back: " + older.file() + " saw "
                            + older.head().size() + " leaves, checkpoint has " + head.size(),
                    "tronqué ou ramené en arrière : " + older.file() + " a vu "
                            + older.head().size() + " feuilles, checkpoint en a " + head.size());
        }
    }

    private void entries(long size, Set<Long> wanted) {
        order.requireSome(size);
        for (long first = 0; first < size; first += Tile.FULL) {
            bundle(first, Tile.widthAt(0, first / Tile.FULL, size), wanted);
        }
        if (wanted.contains(size)) {
            roots.put(size, tree.root());
        }
        tree.edge().forEach(tiles::compare);
    }

    private void bundle(long first, int width, Set<Long> wanted) {
        String place = Tile.entriesPath(first / Tile.FULL, width);
        folder.require(place, MOST_OF_A_BUNDLE, bundle);
        var leaves = new EntryBundle.Leaves(bundle);
        for (long index = first; index < first + width; index++) {
            if (!wanted.isEmpty() && wanted.contains(index)) {
                roots.put(index, tree.root());
            }
            if (!leaves.next()) {
                throw NotWhole.entry(
                        folder.label(), index, "its bundle ends before it does", "son paquet finit avant elle");
            }
            order.next(bundle.bytes(), leaves.from(), leaves.length(), index);
            tree.addLeaf(bundle.bytes(), leaves.from(), leaves.length()).forEach(tiles::compare);
        }
        if (!leaves.ended()) {
            throw folder.fault(
                    place + ": bytes after its last entry", place + " : des octets après sa dernière entrée");
        }
    }

    private void compare(Checkpoint head, List<Older> kept) {
        if (!tree.root().equals(head.root())) {
            throw tiles.altered(head.size());
        }
        kept.stream()
                .filter(each -> !each.head().root().equals(roots.get(each.head().size())))
                .findFirst()
                .ifPresent(each -> {
                    throw forked(each);
                });
        tiles.requireNone();
        folder.requireNothingElse(head.size());
    }

    private NotWhole forked(Older older) {
        long size = older.head().size();
        return folder.fault(
                "forked: " + older.file() + " and checkpoint are both signed and contradict each other before leaf "
                        + size,
                "bifurqué : " + older.file()
                        + " et checkpoint sont tous deux signés et se contredisent avant la feuille " + size);
    }

    private void tell(Checkpoint head, List<Older> kept, Consumer<Line> out) {
        String fingerprint = Ended.fingerprint(head);
        out.accept(Line.of(
                        head.size() + " leaves, last at " + order.lastTime() + ", fingerprint " + fingerprint,
                        head.size() + " feuilles, la dernière le " + order.lastTime() + ", empreinte " + fingerprint)
                .under(head.origin()));
        signatures.knownAs().ifPresent(out);
        order.whatItFollows().ifPresent(out);
        kept.forEach(each -> out.accept(Line.of(
                        "an earlier state of this log, " + each.head().size() + " leaves",
                        "un état antérieur de ce journal, " + each.head().size() + " feuilles")
                .under(each.file())));
    }

    private boolean recognised(PrintedFingerprint printed, Checkpoint head, Consumer<Line> out) {
        boolean known = printed.root().equals(roots.get(printed.size()));
        if (known) {
            out.accept(Line.of(
                    "fingerprint " + printed + ": of " + head.origin(),
                    "empreinte " + printed + " : de " + head.origin()));
        }
        return known;
    }
}
