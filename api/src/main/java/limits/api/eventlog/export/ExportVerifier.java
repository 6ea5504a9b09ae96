package limits.api.eventlog.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Verifies an exported log with the product's own tree and notes, in the same order and the same words as the single-file
 * verifier that outsiders use; tests hold the two together.
 *
 * <p>What this guarantees: the entries in the folder are those that the log's keys signed, to the byte and in order, and lead
 * on from every older state that was given. What it does not: that the keys are the right ones if they came from the folder
 * itself, that nothing was rewritten after the newest older state given, or that whatever happened was entered at all.
 */
public final class ExportVerifier {

    private final Evidence evidence;
    private final Consumer<String> out;

    /** Says what it finds, a line at a time, to {@code out}. */
    public ExportVerifier(Evidence evidence, Consumer<String> out) {
        this.evidence = evidence;
        this.out = out;
    }

    /** Verifies an export: a folder of origins' folders, or the folder of one origin. */
    public Verdict verify(Path export) {
        try {
            verifyAll(export);
            say(Line.of("WHOLE", "INTACT"));
            return Verdict.WHOLE;
        } catch (NotWhole fault) {
            say(new Line(
                    "NOT WHOLE: " + fault.line().english(),
                    "PAS INTACT : " + fault.line().french()));
            return Verdict.NOT_WHOLE;
        } catch (NotCheckable reason) {
            say(new Line(
                    "NOT CHECKED: " + reason.line().english(),
                    "NON VÉRIFIÉ : " + reason.line().french()));
            return Verdict.NOT_CHECKED;
        }
    }

    private void verifyAll(Path export) {
        List<Path> folders = folders(export);
        var trusted = evidence.trusted();
        Map<String, List<Older>> checkpoints = evidence.checkpoints();
        sayWhatIsNotChecked();
        Set<PrintedFingerprint> sought = new TreeSet<>(Comparator.comparing(PrintedFingerprint::toString));
        sought.addAll(evidence.fingerprints());
        Set<String> origins = new HashSet<>();
        Optional<Ended> before = Optional.empty();
        for (Path each : folders) {
            var folder = new OriginFolder(each);
            var origin = new OriginVerifier(folder, new LogSignatures(folder, evidence, trusted), before);
            before = Optional.of(origin.verify(!each.equals(export), checkpoints, sought, this::say));
            origins.add(before.get().head().origin());
        }
        requireAllUsed(checkpoints, origins, sought);
    }

    private void sayWhatIsNotChecked() {
        if (evidence.keys().isEmpty()) {
            say(Line.of(
                    "keys: taken from the folder itself; they show who signed only if you compare them with keys you trust "
                            + "(--keys)",
                    "clés : prises dans le dossier lui-même ; elles ne montrent qui a signé que si vous les comparez à "
                            + "des clés de confiance (--keys)"));
        }
        if (evidence.ed25519Only()) {
            say(Line.of(
                    "the ML-DSA-44 signatures are not checked, as asked (--ed25519-only)",
                    "les signatures ML-DSA-44 ne sont pas vérifiées, comme demandé (--ed25519-only)"));
        }
    }

    private static void requireAllUsed(
            Map<String, List<Older>> checkpoints, Set<String> origins, Set<PrintedFingerprint> sought) {
        checkpoints.forEach((origin, kept) -> {
            if (!origins.contains(origin)) {
                throw new NotCheckable(Line.of(
                                "of " + origin + ", which is not in this folder",
                                "de " + origin + ", absent de ce dossier")
                        .under(kept.getFirst().file()));
            }
        });
        sought.forEach(printed -> {
            throw new NotWhole(Line.of(
                    "fingerprint " + printed + ": this log never had it",
                    "empreinte " + printed + " : ce journal ne l'a jamais eue"));
        });
    }

    /** The origins' folders, oldest first. */
    private static List<Path> folders(Path export) {
        if (Files.isRegularFile(export.resolve("checkpoint"))) {
            return List.of(export);
        }
        List<Path> children = children(export);
        if (children.stream().noneMatch(child -> Files.isRegularFile(child.resolve("checkpoint")))) {
            throw new NotCheckable(
                    Line.of(export + ": no export of a log is here", export + " : aucun export de journal ici"));
        }
        for (Path child : children) {
            if (!Edition.isOne(name(child)) || !Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                throw NotWhole.superfluous(name(child));
            }
        }
        return children.stream()
                .sorted(Comparator.comparing(child -> Edition.parse(name(child))))
                .toList();
    }

    private static List<Path> children(Path export) {
        try (Stream<Path> children = Files.list(export)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw NotCheckable.unreadable(export);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private void say(Line line) {
        out.accept(line.text());
    }
}
