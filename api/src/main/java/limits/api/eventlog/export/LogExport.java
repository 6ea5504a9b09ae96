package limits.api.eventlog.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.tree.Tile;
import limits.api.eventlog.tree.Tree;

/**
 * Writes a log as files: a folder per origin in the layout of C2SP tlog-tiles, with the verifier keys. Tiles are computed from
 * the leaves while these are written, never copied from the store.
 *
 * <p>What this guarantees: a folder holds a checkpoint only if the log signed it and the leaves written lead to its root. What
 * it does not: that the leaves are well formed or in time; verifying says so.
 */
public final class LogExport {

    private final Path out;

    private LogExport(Path out) {
        this.out = out;
    }

    /** Exports the log into a folder that is new or empty; nothing is ever written over. */
    public static void write(ExportedLog log, Path out) {
        requireEmpty(out);
        List<ExportedLog.Origin> origins = log.origins();
        if (origins.isEmpty()) {
            throw new IllegalArgumentException(
                    "this log has no checkpoint yet: start the programme once / ce journal n'a pas encore de point de "
                            + "contrôle : démarrez une fois le programme");
        }
        origins.forEach(new LogExport(out)::write);
    }

    private static void requireEmpty(Path out) {
        if (Files.notExists(out)) {
            return;
        }
        try (Stream<Path> there = Files.list(out)) {
            if (there.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        "an export is written into a new or empty folder / un export s'écrit dans un dossier nouveau ou vide : "
                                + out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ExportedLog.Origin origin) {
        Checkpoint head = origin.keys().open(origin.note());
        var folder = new Folder(out.resolve(Edition.of(head.origin()).text()), head.size());
        origin.eachLeaf(folder::add);
        folder.finish(head);
        folder.file("keys", origin.keys().text().getBytes(StandardCharsets.UTF_8));
        folder.file("checkpoint", origin.note().encoded().getBytes(StandardCharsets.UTF_8));
    }

    /** One origin's folder while its leaves come in. */
    private static final class Folder {

        private final Path folder;
        private final long size;
        private final Tree tree = Tree.empty();
        private final List<byte[]> bundle = new ArrayList<>();

        Folder(Path folder, long size) {
            this.folder = folder;
            this.size = size;
        }

        void add(byte[] leaf) {
            if (tree.size() == size) {
                throw new IllegalStateException("more leaves than the " + size + " of the checkpoint");
            }
            bundle.add(leaf);
            tree.addLeaf(leaf, 0, leaf.length).forEach(this::tile);
            if (bundle.size() == Tile.FULL) {
                entries();
            }
        }

        void finish(Checkpoint head) {
            if (tree.size() != size || !tree.root().equals(head.root())) {
                throw new IllegalStateException("the leaves of " + head.origin() + " do not lead to its checkpoint: "
                        + tree.size() + " of " + size + " leaves, root " + tree.root());
            }
            if (!bundle.isEmpty()) {
                entries();
            }
            tree.edge().forEach(this::tile);
        }

        private void entries() {
            file(Tile.entriesPath((tree.size() - 1) / Tile.FULL, bundle.size()), EntryBundle.of(bundle));
            bundle.clear();
        }

        private void tile(Tile tile) {
            file(tile.path(), tile.bytes());
        }

        void file(String place, byte[] bytes) {
            Path file = folder.resolve(place);
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
