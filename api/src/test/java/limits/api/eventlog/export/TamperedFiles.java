package limits.api.eventlog.export;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import limits.api.eventlog.tree.Hash;

/** Somebody who has no key lays hands on the files: rows, tiles, bundles. */
final class TamperedFiles {

    private static final String BUNDLE = "2026/tile/entries/001";
    private static final String LEAF_TILE = "2026/tile/0/001";
    private static final String UPPER_TILE = "2026/tile/1/000.p/2";
    private static final String EDGE_TILE = "2026/tile/0/002.p/88";

    private TamperedFiles() {}

    static Stream<Tampering> all() {
        return Stream.of(rows(), tiles(), bundles(), folders()).flatMap(List::stream);
    }

    private static List<Tampering> rows() {
        return List.of(
                Tampering.of("a row edited", "2026: entry {}: altered", scene -> {
                    int at = scene.entryFrom(300);
                    scene.alterRow(at);
                    return at;
                }),
                Tampering.of("a row of the unfinished bundle edited", "2026: entry {}: altered", scene -> {
                    int at = scene.entryFrom(520);
                    scene.alterRow(at);
                    return at;
                }),
                Tampering.with(
                        "a row edited and its leaf tile with it",
                        "2026: entries 256 to 511: at least one altered",
                        scene -> {
                            scene.alterRow(scene.entryFrom(300));
                            scene.alterTiles(scene.entryFrom(300), 0);
                        }),
                Tampering.with(
                        "a row edited and every tile above it",
                        "2026: entries 0 to 599: at least one altered",
                        scene -> {
                            scene.alterRow(scene.entryFrom(300));
                            scene.alterTiles(scene.entryFrom(300), 1);
                        }),
                Tampering.with(
                        "a row deleted",
                        "2026: entry 300: says it is entry 301",
                        scene -> scene.rows(rows -> rows.remove(300))),
                Tampering.with(
                        "the last row deleted",
                        "2026: entry 599: its bundle ends",
                        scene -> scene.rows(rows -> rows.remove(599))),
                Tampering.with(
                        "two rows swapped",
                        "2026: entry 300: says it is entry 301",
                        scene -> scene.rows(rows -> Collections.swap(rows, 300, 301))),
                Tampering.of("two rows swapped and numbered anew", "2026: entry {}: altered", scene -> {
                    int at = scene.entryFrom(300);
                    scene.rows(rows -> swapCommitments(rows, at));
                    return at;
                }),
                Tampering.with(
                        "a row told twice",
                        "2026: entry 301: says it is entry 300",
                        scene -> scene.rows(rows -> rows.add(301, rows.get(300)))));
    }

    private static void swapCommitments(List<byte[]> rows, int at) {
        var one = (Leaf.Entry) Leaf.parse(rows.get(at));
        var next = (Leaf.Entry) Leaf.parse(rows.get(at + 1));
        rows.set(at, new Leaf.Entry(one.at(), next.commit(), at, one.type()).bytes());
        rows.set(at + 1, new Leaf.Entry(next.at(), one.commit(), at + 1, next.type()).bytes());
    }

    private static List<Tampering> tiles() {
        return List.of(
                Tampering.with(
                        "a leaf tile edited",
                        "2026: tile/0/001: altered",
                        scene -> scene.edit(LEAF_TILE, TamperedFiles::flipped)),
                Tampering.with(
                        "an upper tile edited",
                        "2026: tile/1/000.p/2: altered",
                        scene -> scene.edit(UPPER_TILE, TamperedFiles::flipped)),
                Tampering.with(
                        "an unfinished tile edited",
                        "2026: tile/0/002.p/88: altered",
                        scene -> scene.edit(EDGE_TILE, TamperedFiles::flipped)),
                Tampering.with(
                        "a tile too wide",
                        "2026: tile/0/002.p/88: altered",
                        scene -> scene.edit(EDGE_TILE, tile -> Arrays.copyOf(tile, 89 * Hash.WIDTH))),
                Tampering.with(
                        "a tile too narrow",
                        "2026: tile/0/002.p/88: altered",
                        scene -> scene.edit(EDGE_TILE, tile -> Arrays.copyOf(tile, 87 * Hash.WIDTH))),
                Tampering.with(
                        "a tile of more than 256 hashes",
                        "2026: tile/0/001: too large",
                        scene -> scene.edit(LEAF_TILE, tile -> Arrays.copyOf(tile, 257 * Hash.WIDTH))),
                Tampering.with(
                        "a tile under another width",
                        "2026: tile/0/002.p/88: missing",
                        scene -> Files.move(scene.out.resolve(EDGE_TILE), scene.out.resolve("2026/tile/0/002.p/87"))),
                Tampering.with(
                        "a tile missing",
                        "2026: tile/0/001: missing",
                        scene -> Files.delete(scene.out.resolve(LEAF_TILE))),
                Tampering.with(
                        "the top tile missing",
                        "2026: tile/1/000.p/2: missing",
                        scene -> Files.delete(scene.out.resolve(UPPER_TILE))),
                Tampering.with(
                        "a tile too many",
                        "2026/tile/0/003: does not belong",
                        scene -> Files.copy(scene.out.resolve(LEAF_TILE), scene.out.resolve("2026/tile/0/003"))));
    }

    private static List<Tampering> bundles() {
        return List.of(
                Tampering.with(
                        "a bundle missing",
                        "2026: tile/entries/001: missing",
                        scene -> Files.delete(scene.out.resolve(BUNDLE))),
                Tampering.with(
                        "a bundle with bytes behind",
                        "2026: tile/entries/001: bytes after its last entry",
                        scene -> scene.edit(BUNDLE, bytes -> Arrays.copyOf(bytes, bytes.length + 1))),
                Tampering.with(
                        "a bundle cut off",
                        "2026: entry 511: its bundle ends",
                        scene -> scene.edit(BUNDLE, bytes -> Arrays.copyOf(bytes, bytes.length - 1))),
                Tampering.with(
                        "an empty bundle",
                        "2026: entry 256: its bundle ends",
                        scene -> scene.edit(BUNDLE, bytes -> new byte[0])),
                Tampering.with(
                        "an entry of no length",
                        "2026: entry 256: its bundle ends",
                        scene -> scene.edit(BUNDLE, bytes -> new byte[2])),
                Tampering.with(
                        "a length that lies",
                        "2026: entry 256: not in the one form",
                        scene -> scene.edit(BUNDLE, TamperedFiles::longer)),
                Tampering.with("a bundle too many", "2026/tile/entries/003.p/1: does not belong", scene -> {
                    Files.createDirectories(scene.out.resolve("2026/tile/entries/003.p"));
                    Files.write(
                            scene.out.resolve("2026/tile/entries/003.p/1"),
                            EntryBundle.of(scene.first.leaves().subList(0, 1)));
                }));
    }

    private static List<Tampering> folders() {
        return List.of(
                Tampering.with(
                        "a file beside the tiles",
                        "2026/tile/entries/notes.txt: does not belong",
                        scene -> Files.writeString(scene.out.resolve("2026/tile/entries/notes.txt"), "x")),
                Tampering.with(
                        "a file beside the checkpoint",
                        "2026/checkpoint.bak: does not belong",
                        scene -> Files.writeString(scene.out.resolve("2026/checkpoint.bak"), "x")),
                Tampering.with(
                        "a file beside the origins",
                        "README: does not belong",
                        scene -> Files.writeString(scene.out.resolve("README"), "x")),
                Tampering.with("a link in place of a tile", "2026/tile/0/001: does not belong", scene -> {
                    Files.move(scene.out.resolve(LEAF_TILE), scene.out.resolveSibling("moved"));
                    Files.createSymbolicLink(
                            scene.out.resolve(LEAF_TILE),
                            scene.out.resolveSibling("moved").toAbsolutePath());
                }),
                Tampering.with(
                        "a path that is not spelt as it should be", "2026/tile/0/x000/000: does not belong", scene -> {
                            Files.createDirectories(scene.out.resolve("2026/tile/0/x000"));
                            Files.copy(scene.out.resolve("2026/tile/0/000"), scene.out.resolve("2026/tile/0/x000/000"));
                        }),
                Tampering.with(
                        "no checkpoint",
                        "2026: checkpoint: missing",
                        scene -> Files.delete(scene.out.resolve("2026/checkpoint"))),
                Tampering.with("no keys", "2026: keys: missing", scene -> Files.delete(scene.out.resolve("2026/keys"))),
                Tampering.with(
                        "the folders' names exchanged",
                        "2026: checkpoint: of aubervelle.example/log/governance/2026.2, not of 2026",
                        scene -> {
                            Files.move(scene.out.resolve("2026"), scene.out.resolve("kept"));
                            Files.move(scene.out.resolve("2026.2"), scene.out.resolve("2026"));
                            Files.move(scene.out.resolve("kept"), scene.out.resolve("2026.2"));
                        }));
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private static byte[] longer(byte[] bundle) {
        byte[] other = bundle.clone();
        other[1]++;
        return other;
    }
}
