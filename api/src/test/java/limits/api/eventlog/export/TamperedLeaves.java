package limits.api.eventlog.export;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.tree.Hash;

/** Leaves that must not be, entered and signed by the log itself: only reading them shows it. */
final class TamperedLeaves {

    private TamperedLeaves() {}

    static Stream<Tampering> all() {
        return Stream.of(misspelt(), misplaced(), mistimed(), misopened()).flatMap(List::stream);
    }

    private static List<Tampering> misspelt() {
        return List.of(
                misspelt("an unknown key", row -> row.replace(",\"type\"", ",\"note\":\"x\",\"type\"")),
                misspelt("keys not in order", row -> row.replaceFirst("\\{(.*?),(.*?),", "{$2,$1,")),
                misspelt("a fraction", row -> row.replaceFirst("\"index\":(\\d+)", "\"index\":$1.0")),
                misspelt("an exponent", row -> row.replaceFirst("\"index\":(\\d+)", "\"index\":$1e0")),
                misspelt("a leading zero", row -> row.replaceFirst("\"index\":", "\"index\":0")),
                misspelt("an index as text", row -> row.replaceFirst("\"index\":(\\d+)", "\"index\":\"$1\"")),
                misspelt(
                        "a number too large",
                        row -> row.replaceFirst("\"index\":\\d+", "\"index\":99999999999999999999")),
                misspelt("a key twice", row -> row.replaceFirst("(\"index\":\\d+,)", "$1$1")),
                misspelt("a key missing", row -> row.replaceFirst("\"index\":\\d+,", "")),
                misspelt("a blank", row -> row.replace("{\"at\"", "{ \"at\"")),
                misspelt("a newline behind", row -> row + "\n"),
                misspelt("an escape", row -> row.replace("\"type\":\"", "\"type\":\"\\u0045")),
                misspelt("a type of nobody's", row -> row.replaceFirst("\"type\":\"\\w+\"", "\"type\":\"XYZ\"")),
                misspelt(
                        "a commitment in capitals", row -> row.replaceFirst("\"commit\":\"[0-9a-f]", "\"commit\":\"A")),
                misspelt("a commitment too short", row -> row.replaceFirst("\"commit\":\"[0-9a-f]", "\"commit\":\"")),
                misspelt("a time to the millisecond", row -> row.replaceFirst("\\d{3}Z", "Z")),
                misspelt("a time in another zone", row -> row.replaceFirst("Z\"", "+\"")),
                misspelt("no such day", row -> row.replaceFirst("-\\d\\dT", "-32T")),
                misspelt("bytes that are not ASCII", row -> row.replaceFirst("\"type\":\"", "\"type\":\"\u00c9")));
    }

    private static Tampering misspelt(String what, UnaryOperator<String> edit) {
        return Tampering.of("a leaf with " + what, "2026: entry {}: not in the one form of a leaf", scene -> {
            int at = scene.entryFrom(300);
            scene.rewrite(origin -> origin.with(at, edit));
            return at;
        });
    }

    private static List<Tampering> misplaced() {
        return List.of(
                Tampering.with(
                        "a wrong index",
                        "2026: entry 300: says it is entry 999",
                        scene -> scene.rewrite(
                                origin -> origin.with(300, row -> row.replace("\"index\":300", "\"index\":999")))),
                Tampering.with(
                        "a gap",
                        "2026: entry 300: says it is entry 301",
                        scene -> scene.rewrite(origin -> {
                            List<byte[]> leaves = new ArrayList<>(origin.leaves());
                            leaves.remove(300);
                            return new SampleOrigin(origin.signing(), leaves);
                        })),
                Tampering.with(
                        "an index twice",
                        "2026: entry 301: says it is entry 300",
                        scene -> scene.rewrite(origin -> {
                            List<byte[]> leaves = new ArrayList<>(origin.leaves());
                            leaves.add(300, leaves.get(300));
                            return new SampleOrigin(origin.signing(), leaves);
                        })),
                Tampering.with(
                        "the first index wrong",
                        "2026: entry 0: says it is entry 1",
                        scene -> scene.rewrite(
                                origin -> origin.with(0, row -> row.replace("\"index\":0", "\"index\":1")))));
    }

    private static List<Tampering> mistimed() {
        return List.of(
                Tampering.with(
                        "time going back by a microsecond",
                        "2026: entry 300: earlier than",
                        scene -> scene.rewrite(origin ->
                                origin.with(300, entry(time(origin, 299).minusNanos(1_000), 300)))),
                Tampering.with("time going back between origins", "2026.2: entry 0: earlier than", scene -> {
                    Leaf.Opened opened = opened(scene);
                    Instant before = time(scene.first, 599).minusSeconds(1);
                    scene.write(
                            scene.first,
                            scene.second.with(
                                    0,
                                    new Leaf.Opened(
                                                    before,
                                                    opened.cause(),
                                                    opened.origin(),
                                                    opened.root(),
                                                    opened.size())
                                            .bytes()));
                }),
                Tampering.with(
                        "a silence a microsecond too long",
                        "2026: entry 300: after an unexplained silence of 120 minutes",
                        scene -> scene.rewrite(
                                origin -> silent(origin, Duration.ofHours(2).plusNanos(1_000)))),
                Tampering.with(
                        "a silence of three hours",
                        "2026: entry 300: after an unexplained silence of 180 minutes",
                        scene -> scene.rewrite(origin -> silent(origin, Duration.ofHours(3)))),
                Tampering.with(
                        "a heartbeat that explains nothing",
                        "2026: entry 300: after an unexplained silence of 181 minutes",
                        scene -> scene.rewrite(origin -> origin.first(300)
                                .and(new Leaf.Heartbeat(time(origin, 299).plus(Duration.ofMinutes(181)), 300)))));
    }

    /** Cut off at entry 300, and one more after so long. */
    static SampleOrigin silent(SampleOrigin origin, Duration silence) {
        Leaf next = Leaf.parse(entry(time(origin, 299).plus(silence), 300));
        return origin.first(300).and(next);
    }

    private static byte[] entry(Instant at, int index) {
        return new Leaf.Entry(at, Hash.EMPTY_ROOT, index, Leaf.Type.EVT).bytes();
    }

    private static Instant time(SampleOrigin origin, int index) {
        return Leaf.parse(origin.leaves().get(index)).at();
    }

    private static List<Tampering> misopened() {
        return List.of(
                misopened(
                        "an old root that is not",
                        scene -> opening(scene, new Checkpoint(SampleLog.ORIGIN, 600, Hash.leaf(new byte[0])))),
                misopened(
                        "an old size that is not",
                        scene -> opening(
                                scene,
                                new Checkpoint(
                                        SampleLog.ORIGIN,
                                        599,
                                        scene.first.head(599).root()))),
                misopened(
                        "an old origin that is not",
                        scene -> opening(
                                scene,
                                new Checkpoint(
                                        "aubervelle.example/log/governance/2025",
                                        600,
                                        scene.first.head().root()))),
                misopened(
                        "an entry in place of the opening",
                        scene -> entry(opened(scene).at(), 0)),
                Tampering.with(
                        "an origin that is empty",
                        "2026.2: entry 0: does not open after",
                        scene -> scene.write(scene.first, scene.second.first(0))),
                Tampering.with(
                        "an opening in the middle",
                        "2026: entry 300: says it is entry 0",
                        scene -> scene.rewrite(
                                origin -> origin.with(300, opened(scene).bytes()))),
                Tampering.with(
                        "an opening for a reason of nobody's",
                        "2026.2: entry 0: not in the one form",
                        scene -> scene.write(
                                scene.first, scene.second.with(0, row -> row.replace("RECOVERY", "WHATEVER")))),
                Tampering.with(
                        "an opening with a key more",
                        "2026.2: entry 0: not in the one form",
                        scene -> scene.write(scene.first, scene.second.with(0, row -> row.replace("}", ",\"x\":1}")))));
    }

    private interface Opening {
        byte[] in(Scene scene);
    }

    private static Tampering misopened(String what, Opening opening) {
        return Tampering.with(
                what,
                "2026.2: entry 0: does not open after " + SampleLog.ORIGIN + " 600:",
                scene -> scene.write(scene.first, scene.second.with(0, opening.in(scene))));
    }

    private static byte[] opening(Scene scene, Checkpoint old) {
        return new Leaf.Opened(opened(scene).at(), Leaf.Cause.RECOVERY, old.origin(), old.root(), old.size()).bytes();
    }

    private static Leaf.Opened opened(Scene scene) {
        return (Leaf.Opened) Leaf.parse(scene.second.leaves().getFirst());
    }
}
