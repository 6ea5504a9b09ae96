package limits.api.eventlog.export;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;

/** Somebody lays hands on checkpoint and keys; some of them hold the log's own keys. */
final class TamperedNotes {

    private static final String CHECKPOINT = "2026/checkpoint";

    private TamperedNotes() {}

    static Stream<Tampering> all() {
        return Stream.of(stripped(), forged(), malformed(), rewritten()).flatMap(List::stream);
    }

    private static List<Tampering> stripped() {
        return List.of(
                Tampering.with(
                        "the Ed25519 signature stripped",
                        "2026: checkpoint: the log's Ed25519 signature is missing",
                        scene -> scene.note(only(scene.first.note(), 1))),
                Tampering.with(
                        "the ML-DSA-44 signature stripped",
                        "2026: checkpoint: the log's ML-DSA-44 signature is missing",
                        scene -> scene.note(only(scene.first.note(), 0))),
                Tampering.with(
                        "an Ed25519 signature that does not verify",
                        "2026: checkpoint: the log's Ed25519 signature does not verify",
                        scene -> scene.note(only(scene.first.note(), 1)
                                .with(only(scene.first.note(599), 0)
                                        .signatures()
                                        .getFirst()))),
                Tampering.with(
                        "an ML-DSA-44 signature that does not verify",
                        "2026: checkpoint: the log's ML-DSA-44 signature does not verify",
                        scene -> scene.note(only(scene.first.note(), 0)
                                .with(only(scene.first.note(599), 1)
                                        .signatures()
                                        .getFirst()))),
                Tampering.with(
                        "a root edited under its signatures",
                        "2026: checkpoint: the log's Ed25519 signature does not verify",
                        scene -> scene.note(
                                signedAs(new Checkpoint(SampleLog.ORIGIN, 600, Hash.EMPTY_ROOT), scene.first.note()))));
    }

    /** The note with one of its signatures only. */
    private static SignedNote only(SignedNote note, int index) {
        return SignedNote.of(note.text()).with(note.signatures().get(index));
    }

    /** Another text over the signatures of this one. */
    private static SignedNote signedAs(Checkpoint said, SignedNote signed) {
        SignedNote other = SignedNote.of(said.text());
        for (SignedNote.Signature signature : signed.signatures()) {
            other = other.with(signature);
        }
        return other;
    }

    private static List<Tampering> forged() {
        LogKeys stranger = LogKeys.draw(SampleLog.ORIGIN);
        return List.of(
                Tampering.with(
                        "signed by other keys of the same name",
                        "2026: checkpoint: the log's Ed25519 signature is missing",
                        scene -> scene.note(stranger.sign(scene.first.head(), SampleOrigin.SIGNED_AT))),
                Tampering.with(
                        "signed by other keys that stand in the folder", "2026: keys: not those you trust", scene -> {
                            scene.trusting(scene.first);
                            scene.write(new SampleOrigin(stranger, scene.first.leaves()));
                        }),
                Tampering.with(
                        "the next origin signed by other keys than the first",
                        "2026.2: keys: not those you trust",
                        scene -> {
                            scene.trusting(scene.first);
                            LogKeys others = LogKeys.draw(scene.second.origin());
                            scene.write(scene.first, new SampleOrigin(others, scene.second.leaves()));
                        }),
                Tampering.with(
                        "signed by other keys, and an older checkpoint is at hand",
                        "2026: " + "@: not signed by the keys of this log",
                        scene -> {
                            scene.having(scene.first.note(500));
                            scene.write(new SampleOrigin(stranger, scene.first.leaves()));
                        }),
                Tampering.with(
                        "a checkpoint of another origin",
                        "2026: checkpoint: the log's Ed25519 signature is missing",
                        scene -> scene.note(scene.second.note())),
                Tampering.with(
                        "signatures made for another origin",
                        "2026: checkpoint: the log's Ed25519 signature does not verify",
                        scene -> scene.note(relabelled(scene))),
                Tampering.with(
                        "one key of the log replaced",
                        "2026: checkpoint: the log's ML-DSA-44 signature is missing",
                        scene -> Files.writeString(
                                scene.out.resolve("2026/keys"),
                                scene.first.signing().verifiers().getFirst().text() + "\n"
                                        + stranger.verifiers().getLast().text() + "\n")),
                Tampering.with(
                        "a key left out",
                        "2026: keys: not the two keys of a log",
                        scene -> Files.writeString(
                                scene.out.resolve("2026/keys"),
                                scene.first.signing().verifiers().getFirst().text() + "\n")),
                Tampering.with(
                        "a key whose number is another's",
                        "2026: keys: not the two keys of a log",
                        scene -> scene.editText(
                                "2026/keys", text -> text.replaceFirst("\\+[0-9a-f]{8}\\+", "+00000000+"))));
    }

    /** The text of this origin under signatures that its own keys made for another, the lines renamed. */
    private static SignedNote relabelled(Scene scene) {
        SampleOrigin other = new SampleOrigin(scene.second.signing(), scene.first.leaves());
        List<SignedNote.Signature> own = scene.first.note().signatures();
        List<SignedNote.Signature> theirs = other.note().signatures();
        SignedNote note = SignedNote.of(scene.first.head().text());
        for (int i = 0; i < own.size(); i++) {
            note = note.with(spliced(own.get(i), theirs.get(i)));
        }
        return note;
    }

    private static SignedNote.Signature spliced(SignedNote.Signature named, SignedNote.Signature made) {
        byte[] blob = made.blob();
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + blob.length)
                .putInt(named.keyId())
                .put(blob)
                .array();
        return SignedNote.Signature.parse(
                "\u2014 " + named.name() + " " + Base64.getEncoder().encodeToString(bytes));
    }

    private static List<Tampering> malformed() {
        return Stream.of("0600", "+600", "600.0", " 600", "-1", "9999999999999999999", "600\nmore")
                .map(size -> Tampering.with(
                        "a checkpoint that says " + size.replace('\n', ' '),
                        "2026: checkpoint: not a checkpoint",
                        scene -> scene.editText(CHECKPOINT, text -> text.replace("\n600\n", "\n" + size + "\n"))))
                .toList();
    }

    private static List<Tampering> rewritten() {
        return List.of(
                Tampering.with(
                        "truncated to an older checkpoint, its files cut to fit",
                        "2026: truncated or rolled back: @ saw 600 leaves, checkpoint has 400",
                        scene -> {
                            scene.having(scene.first.note());
                            scene.write(scene.first.first(400));
                        }),
                Tampering.with(
                        "an older checkpoint over all the files",
                        "2026: tile/entries/001.p/144: missing",
                        scene -> scene.note(scene.first.note(400))),
                Tampering.with(
                        "an older checkpoint that most of the files fit",
                        "2026/tile/0/002.p/88: does not belong",
                        scene -> scene.note(scene.first.note(512))),
                Tampering.with("rolled back, and minutes print more", "fingerprint 600:", scene -> {
                    scene.having(new PrintedFingerprint(600, scene.first.head().root()));
                    scene.write(scene.first.first(400));
                }),
                Tampering.with(
                        "rewritten and signed by the log's own keys",
                        "2026: forked: @ and checkpoint are both signed",
                        scene -> {
                            scene.having(scene.first.note(500));
                            scene.rewrite(origin -> forkedAt(scene, 300));
                        }),
                Tampering.with("rewritten, and minutes print otherwise", "fingerprint 500:", scene -> {
                    scene.having(
                            new PrintedFingerprint(500, scene.first.head(500).root()));
                    scene.rewrite(origin -> forkedAt(scene, 300));
                }),
                Tampering.with("two heads of one size", "2026: forked: @ and checkpoint are both signed", scene -> {
                    scene.having(scene.first.note());
                    scene.rewrite(origin -> forkedAt(scene, 599 - 10));
                }),
                Tampering.with(
                        "the second origin truncated",
                        "2026.2: truncated or rolled back: @ saw 300 leaves, checkpoint has 299",
                        scene -> {
                            scene.having(scene.second.note());
                            scene.write(scene.first, scene.second.first(299));
                        }));
    }

    private static SampleOrigin forkedAt(Scene scene, int index) {
        int at = scene.entryFrom(Math.min(index, 560));
        return scene.first.with(at, Scene.otherCommitment(scene.first.leaves().get(at)));
    }
}
