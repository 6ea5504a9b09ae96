package limits.api.eventlog.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;
import limits.api.eventlog.tree.Tile;

/** An export of two origins, 600 leaves and after a recovery 300, that a tampering lays hands on, and what its auditor holds. */
final class Scene {

    static final int SIZE = 600;
    static final int NEXT = 300;

    final SampleOrigin first;
    final SampleOrigin second;
    final Path out;
    private final Path temp;
    private final List<Path> keys = new ArrayList<>();
    private final List<Path> older = new ArrayList<>();
    private final List<PrintedFingerprint> fingerprints = new ArrayList<>();

    private Scene(Path temp, SampleOrigin first, SampleOrigin second) {
        this.temp = temp;
        this.out = temp.resolve("log");
        this.first = first;
        this.second = second;
    }

    static Scene set(Path temp, long seed) {
        var sample = new SampleLog(seed);
        SampleOrigin first = sample.origin(SIZE);
        Scene scene = new Scene(temp, first, sample.after(first, Leaf.Cause.RECOVERY, "2026.2", NEXT));
        scene.write(first, scene.second);
        return scene;
    }

    Evidence evidence() {
        return new Evidence(keys, older, fingerprints, false);
    }

    // What the auditor holds.

    void trusting(SampleOrigin origin) throws IOException {
        keys.add(kept(origin.keys().text()));
    }

    void having(SignedNote note) throws IOException {
        older.add(kept(note.encoded()));
    }

    void having(PrintedFingerprint fingerprint) {
        fingerprints.add(fingerprint);
    }

    private Path kept(String text) throws IOException {
        return Files.writeString(temp.resolve("kept-" + keys.size() + "-" + older.size()), text);
    }

    // What the one who tampers does.

    /** The whole export written again, signed by the log's own keys: an operator who lies. */
    void write(SampleOrigin... origins) {
        delete(out);
        SampleLog.write(out, origins);
    }

    /** The first origin alone, some of it rewritten, and signed by the log's own keys. */
    void rewrite(UnaryOperator<SampleOrigin> edit) {
        write(edit.apply(first));
    }

    void edit(String place, UnaryOperator<byte[]> edit) throws IOException {
        Path file = out.resolve(place);
        Files.write(file, edit.apply(Files.readAllBytes(file)));
    }

    void editText(String place, UnaryOperator<String> edit) throws IOException {
        edit(
                place,
                bytes -> edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    void note(SignedNote note) throws IOException {
        Files.writeString(out.resolve("2026/checkpoint"), note.encoded());
    }

    /** Rows moved about in the bundles alone; tiles and checkpoint stay. */
    void rows(Consumer<List<byte[]>> edit) throws IOException {
        List<byte[]> rows = new ArrayList<>(first.leaves());
        edit.accept(rows);
        for (int from = 0; from < SIZE; from += Tile.FULL) {
            int width = Math.min(Tile.FULL, SIZE - from);
            List<byte[]> bundle = rows.subList(Math.min(from, rows.size()), Math.min(from + width, rows.size()));
            Files.write(out.resolve("2026").resolve(Tile.entriesPath(from / Tile.FULL, width)), EntryBundle.of(bundle));
        }
    }

    /** One row edited as far as its form allows, so that nothing but its hash tells. */
    void alterRow(int index) throws IOException {
        rows(rows -> rows.set(index, otherCommitment(rows.get(index))));
    }

    /** The tiles that whoever altered this row would have to alter with it, up to this level. */
    void alterTiles(int index, int toLevel) throws IOException {
        SampleOrigin forged = first.with(index, otherCommitment(first.leaves().get(index)));
        Path elsewhere = temp.resolve("forged");
        SampleLog.write(elsewhere, forged);
        for (int level = 0; level <= toLevel; level++) {
            long tile = (long) index >> 8 * (level + 1);
            String place = Tile.path(level, tile, Tile.widthAt(level, tile, SIZE));
            byte[] bytes = Files.readAllBytes(elsewhere.resolve("2026").resolve(place));
            Files.write(out.resolve("2026").resolve(place), bytes);
        }
    }

    static byte[] otherCommitment(byte[] row) {
        Leaf.Entry entry = (Leaf.Entry) Leaf.parse(row);
        return new Leaf.Entry(entry.at(), Hash.leaf(row), entry.index(), entry.type()).bytes();
    }

    /** The first place from here on that holds an entry and not a heartbeat, and whose neighbour is an entry too. */
    int entryFrom(int index) {
        int place = index;
        while (!(Leaf.parse(first.leaves().get(place)) instanceof Leaf.Entry)
                || !(Leaf.parse(first.leaves().get(place + 1)) instanceof Leaf.Entry)) {
            place++;
        }
        return place;
    }

    static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestLast = new ArrayList<>(files.toList());
            Collections.reverse(deepestLast);
            for (Path file : deepestLast) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
