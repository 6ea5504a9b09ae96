import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Verifies an exported log of LIMITS, offline, with this one file and a Java of version 17 or later:
 *
 * <pre>java VerifyLog.java DIR [--keys FILE]... [--older FILE]... [--fingerprint SIZE:HEX]... [--ed25519-only]</pre>
 *
 * <p>DIR is an export: one folder per origin, or the folder of one origin. {@code --keys} gives the verifier keys one trusts,
 * {@code --older} a checkpoint kept from before, {@code --fingerprint} what stands in printed minutes. The second signature,
 * ML-DSA-44, needs Java 24 or later.
 *
 * <p>Exit codes: 0 whole; 1 not whole; 2 could not be checked (usage, unreadable file); 3 whole, but this Java could not check
 * the ML-DSA-44 signatures and {@code --ed25519-only} did not say that this is accepted.
 *
 * <p>What this guarantees: the entries in the folder are those that the log's keys signed, to the byte and in order, and lead
 * on from every older state that was given. What it does not: that the keys are the right ones if they came from the folder
 * itself, that nothing was rewritten after the newest older state given, or that whatever happened was entered at all.
 */
public final class VerifyLog {

    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;
    private static final int NOT_CHECKED = 2;
    private static final int HALF_CHECKED = 3;

    private static final int WIDTH = 32;
    private static final int FULL = 256;
    private static final int LEVELS = 8;
    private static final int MOST_NOTE = 128 * 1024;
    private static final int MOST_SIGNATURES = 32;
    private static final long MOST_SILENCE = 2L * 3600 * 1_000_000;
    private static final long LARGEST = 9_007_199_254_740_991L;
    private static final Pattern EDITION = Pattern.compile("([0-9]{4})(?:\\.([2-9]|[1-9][0-9]{1,8}))?");
    private static final HexFormat HEX = HexFormat.of();

    private final PrintStream out;
    private final Path dir;
    private final List<Path> keysFiles = new ArrayList<>();
    private final List<Path> olderFiles = new ArrayList<>();
    private final Map<String, Boolean> fingerprints = new TreeMap<>();
    private boolean ed25519Only;
    private boolean halfChecked;

    private VerifyLog(Path dir, PrintStream out) {
        this.dir = dir;
        this.out = out;
    }

    public static void main(String[] arguments) {
        int code = run(arguments, System.out);
        System.out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The whole programme: what it says goes to {@code out}, the answer is the exit code. */
    public static int run(String[] arguments, PrintStream out) {
        try {
            return read(arguments, out).verify();
        } catch (Fault fault) {
            out.println("NOT WHOLE: " + fault.english + " / PAS INTACT : " + fault.french);
            return NOT_WHOLE;
        } catch (Uncheckable reason) {
            out.println("NOT CHECKED: " + reason.english + " / NON VÉRIFIÉ : " + reason.french);
            return NOT_CHECKED;
        }
    }

    // ---------------------------------------------------------------------------------------------------- arguments

    private static VerifyLog read(String[] arguments, PrintStream out) {
        List<String> rest = new ArrayList<>(List.of(arguments));
        List<String> places = new ArrayList<>();
        List<String[]> options = new ArrayList<>();
        while (!rest.isEmpty()) {
            String word = rest.remove(0);
            boolean valued = List.of("--keys", "--older", "--fingerprint").contains(word);
            if (word.startsWith("--") && !valued && !word.equals("--ed25519-only") || valued && rest.isEmpty()) {
                throw usage();
            }
            if (word.startsWith("--")) {
                options.add(new String[] {word, valued ? rest.remove(0) : ""});
            } else {
                places.add(word);
            }
        }
        if (places.size() != 1) {
            throw usage();
        }
        VerifyLog verifier = new VerifyLog(path(places.get(0)), out);
        options.forEach(option -> verifier.take(option[0], option[1]));
        return verifier;
    }

    private void take(String option, String value) {
        switch (option) {
            case "--keys" -> keysFiles.add(path(value));
            case "--older" -> olderFiles.add(path(value));
            case "--fingerprint" -> {
                if (!value.matches("(0|[1-9][0-9]{0,17}):[0-9a-f]{64}")) {
                    throw usage();
                }
                fingerprints.put(value, false);
            }
            default -> ed25519Only = true;
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw usage();
        }
    }

    private static Uncheckable usage() {
        String form = "DIR [--keys FILE]... [--older FILE]... [--fingerprint SIZE:HEX]... [--ed25519-only]";
        return new Uncheckable("usage: " + form, "emploi : " + form);
    }

    // -------------------------------------------------------------------------------------------------- whole export

    private int verify() {
        List<Path> folders = folders();
        List<Vkey> trusted = keysFiles.isEmpty() ? null : trusted();
        Map<String, List<Older>> older = olderNotes();
        if (trusted == null) {
            say("keys: taken from the folder itself; they show who signed only if you compare them with keys you trust "
                    + "(--keys)",
                    "clés : prises dans le dossier lui-même ; elles ne montrent qui a signé que si vous les comparez à "
                            + "des clés de confiance (--keys)");
        }
        if (ed25519Only) {
            say("the ML-DSA-44 signatures are not checked, as asked (--ed25519-only)",
                    "les signatures ML-DSA-44 ne sont pas vérifiées, comme demandé (--ed25519-only)");
        }
        Ended before = null;
        Set<String> seen = new HashSet<>();
        for (Path folder : folders) {
            before = new Origin(folder, folders.size() > 1 || !folder.equals(dir), trusted, before).verify(older);
            seen.add(before.head.origin);
        }
        for (Map.Entry<String, List<Older>> each : older.entrySet()) {
            if (!seen.contains(each.getKey())) {
                String file = each.getValue().get(0).file;
                throw new Uncheckable(
                        file + ": of " + each.getKey() + ", which is not in this folder",
                        file + " : de " + each.getKey() + ", absent de ce dossier");
            }
        }
        fingerprints.forEach(VerifyLog::requireFound);
        if (halfChecked) {
            say("HALF CHECKED: the rest is whole; the ML-DSA-44 signatures could not be checked: that needs Java 24 or later",
                    "VÉRIFIÉ À MOITIÉ : le reste est intact ; les signatures ML-DSA-44 n'ont pas pu être vérifiées : il faut "
                            + "Java 24 ou plus récent");
            return HALF_CHECKED;
        }
        say("WHOLE", "INTACT");
        return WHOLE;
    }

    private static void requireFound(String fingerprint, boolean found) {
        if (!found) {
            throw new Fault(
                    "fingerprint " + fingerprint + ": this log never had it",
                    "empreinte " + fingerprint + " : ce journal ne l'a jamais eue");
        }
    }

    /** The origins' folders, oldest first. */
    private List<Path> folders() {
        if (Files.isRegularFile(dir.resolve("checkpoint"))) {
            return List.of(dir);
        }
        List<Path> children = children(dir);
        if (children.stream().noneMatch(child -> Files.isRegularFile(child.resolve("checkpoint")))) {
            throw new Uncheckable(dir + ": no export of a log is here", dir + " : aucun export de journal ici");
        }
        for (Path child : children) {
            if (!EDITION.matcher(name(child)).matches() || !Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                throw superfluous(name(child));
            }
        }
        return children.stream()
                .sorted(Comparator.comparingLong(child -> rank(name(child))))
                .toList();
    }

    /** 2026 before 2026.2 before 2026.10 before 2027. */
    private static long rank(String edition) {
        var parts = EDITION.matcher(edition);
        parts.matches();
        return Long.parseLong(parts.group(1)) * 1_000_000_000L
                + (parts.group(2) == null ? 1 : Long.parseLong(parts.group(2)));
    }

    private List<Vkey> trusted() {
        List<Vkey> keys = new ArrayList<>();
        for (Path file : keysFiles) {
            try {
                text(file, MOST_NOTE)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(line -> keys.add(Vkey.parse(line)));
            } catch (IllegalArgumentException e) {
                throw new Uncheckable(file + ": not verifier keys", file + " : pas des clés de vérification");
            }
        }
        return keys;
    }

    private Map<String, List<Older>> olderNotes() {
        Map<String, List<Older>> notes = new TreeMap<>();
        for (Path file : olderFiles) {
            try {
                Note note = Note.parse(text(file, MOST_NOTE));
                Head head = Head.parse(note.text);
                notes.computeIfAbsent(head.origin, origin -> new ArrayList<>())
                        .add(new Older(file.toString(), note, head));
            } catch (IllegalArgumentException e) {
                throw new Uncheckable(file + ": not a checkpoint", file + " : pas un point de contrôle");
            }
        }
        return notes;
    }

    private static String text(Path file, int most) {
        try {
            if (Files.size(file) > most) {
                throw new Uncheckable(file + ": too large", file + " : trop grand");
            }
            return utf8(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new Uncheckable(file + ": cannot be read", file + " : illisible");
        }
    }

    private void say(String english, String french) {
        out.println(english + " / " + french);
    }

    // --------------------------------------------------------------------------------------------------- one origin

    /** Where an origin ended, for the origin that follows it. */
    private record Ended(Head head, long lastMicros) {}

    /** A checkpoint that somebody kept. */
    private record Older(String file, Note note, Head head) {}

    /** One origin's folder: its note, its entries, its tiles, and nothing else in it. */
    private final class Origin {

        private final Path folder;
        private final File root;
        private final String label;
        private final boolean named;
        private final List<Vkey> trusted;
        private final Ended before;
        private final Leaves leaves;
        private final Tree tree = new Tree(this::completed);
        private final Map<Long, byte[]> roots = new HashMap<>();
        private final Contents bundle = new Contents();
        private final Contents stored = new Contents();
        /** Under which other origin of the log the trusted keys were given; null if under this one, or none were. */
        private String knownAs;

        private final List<Vkey> keys;
        /** The first file of the tree that is not as computed; told only if the root is right. */
        private Fault tileFault;

        private int suspectLevel = LEVELS;
        private long suspect;

        Origin(Path folder, boolean named, List<Vkey> trusted, Ended before) {
            this.folder = folder;
            this.root = folder.toFile();
            this.label = name(folder.toAbsolutePath().normalize());
            this.named = named;
            this.trusted = trusted;
            this.before = before;
            this.leaves = new Leaves(label, before);
            this.keys = keys();
        }

        Ended verify(Map<String, List<Older>> older) {
            Head head = opened();
            List<Older> kept = older.getOrDefault(head.origin, List.of());
            kept.forEach(this::requireSigned);
            kept.forEach(each -> requireNotLarger(each, head));
            entries(head.size, wanted(kept));
            compare(head, kept);
            say(head.origin + ": " + head.size + " leaves, last at " + leaves.lastTime() + ", fingerprint "
                            + head.fingerprint(),
                    head.origin + " : " + head.size + " feuilles, la dernière le " + leaves.lastTime() + ", empreinte "
                            + head.fingerprint());
            if (knownAs != null) {
                say(label + ": keys: those that you trust as " + knownAs,
                        label + " : clés : celles de confiance de " + knownAs);
            }
            leaves.sayWhatItFollows(VerifyLog.this::say);
            kept.forEach(each -> say(
                    each.file + ": an earlier state of this log, " + each.head.size + " leaves",
                    each.file + " : un état antérieur de ce journal, " + each.head.size + " feuilles"));
            recogniseFingerprints(head.origin);
            return new Ended(head, leaves.lastMicros);
        }

        // The note and its two signatures.

        private Head opened() {
            Note note;
            Head head;
            try {
                note = Note.parse(required(stored, "checkpoint", MOST_NOTE).text());
                head = Head.parse(note.text);
            } catch (IllegalArgumentException e) {
                throw fault("checkpoint: not a checkpoint", "checkpoint : pas un point de contrôle");
            }
            requireSigned(note);
            String origin = keys.get(0).name;
            String edition = origin.substring(origin.lastIndexOf('/') + 1);
            if (!head.origin.equals(origin) || named && !edition.equals(label)) {
                String of = head.origin.equals(origin) ? label : origin;
                throw fault(
                        "checkpoint: of " + head.origin + ", not of " + of,
                        "checkpoint : de " + head.origin + ", pas de " + of);
            }
            return head;
        }

        /** The two keys in the folder; if trusted ones were given they must be these. */
        private List<Vkey> keys() {
            List<Vkey> keys = new ArrayList<>();
            try {
                String text = required(stored, "keys", MOST_NOTE).text();
                for (String line : text.split("\n", -1)) {
                    if (!line.isEmpty()) {
                        keys.add(Vkey.parse(line));
                    }
                }
                keys.sort(Comparator.comparingInt(key -> key.type));
                if (keys.size() != 2
                        || keys.get(0).type != Vkey.ED25519
                        || keys.get(1).type != Vkey.ML_DSA_44
                        || !keys.get(0).name.equals(keys.get(1).name)
                        || text.chars().filter(c -> c == '\n').count() != 2
                        || !text.endsWith("\n")) {
                    throw new IllegalArgumentException();
                }
            } catch (IllegalArgumentException e) {
                throw fault("keys: not the two keys of a log", "keys : pas les deux clés d'un journal");
            }
            if (trusted != null) {
                requireTrusted(keys);
            }
            return keys;
        }

        private void requireTrusted(List<Vkey> keys) {
            if (trusted.containsAll(keys)) {
                return;
            }
            String origin = keys.get(0).name;
            List<Vkey> ofTheLog = trusted.stream()
                    .filter(key -> key.log().equals(keys.get(0).log()))
                    .sorted(Comparator.comparing(key -> key.name))
                    .collect(Collectors.toList());
            if (ofTheLog.isEmpty()) {
                throw new Uncheckable(
                        "the keys given have none of " + origin, "les clés données n'en ont aucune de " + origin);
            }
            boolean renamed = ofTheLog.stream().noneMatch(key -> key.name.equals(origin))
                    && keys.stream().allMatch(key -> ofTheLog.stream().anyMatch(key::sameKey));
            if (!renamed) {
                throw fault("keys: not those you trust", "keys : pas celles auxquelles vous vous fiez");
            }
            knownAs = ofTheLog.stream().filter(keys.get(0)::sameKey).findFirst().get().name;
        }

        private void requireSigned(Note note) {
            for (Vkey key : keys) {
                List<Line> lines =
                        note.lines.stream().filter(line -> line.isOf(key)).toList();
                if (lines.isEmpty()) {
                    throw fault(
                            "checkpoint: the log's " + key.kind() + " signature is missing",
                            "checkpoint : la signature " + key.kind() + " du journal manque");
                }
                if (!lines.stream().allMatch(line -> holds(key, note, line))) {
                    throw fault(
                            "checkpoint: the log's " + key.kind() + " signature does not verify",
                            "checkpoint : la signature " + key.kind() + " du journal est fausse");
                }
            }
        }

        private boolean holds(Vkey key, Note note, Line line) {
            if (key.type == Vkey.ED25519) {
                return key.verifies(note.text, line.blob);
            }
            if (ed25519Only) {
                return true;
            }
            try {
                Signature.getInstance("ML-DSA-44");
            } catch (NoSuchAlgorithmException olderJava) {
                halfChecked = true;
                return true;
            }
            return key.verifies(note.text, line.blob);
        }

        private void requireSigned(Older older) {
            try {
                requireSigned(older.note);
            } catch (Fault fault) {
                throw fault(
                        older.file + ": not signed by the keys of this log",
                        older.file + " : pas signé par les clés de ce journal");
            }
        }

        private void requireNotLarger(Older older, Head head) {
            if (older.head.size > head.size) {
                throw fault(
                        "truncated or rolled back: " + older.file + " saw " + older.head.size + " leaves, checkpoint has "
                                + head.size,
                        "tronqué ou ramené en arrière : " + older.file + " a vu " + older.head.size
                                + " feuilles, checkpoint en a " + head.size);
            }
        }

        // The entries, from which alone the tree is made.

        private long[] wanted(List<Older> kept) {
            Stream<Long> sizes = Stream.concat(
                    kept.stream().map(each -> each.head.size),
                    fingerprints.keySet().stream().map(VerifyLog::sizeOf));
            return sizes.mapToLong(Long::longValue).sorted().distinct().toArray();
        }

        private void entries(long size, long[] wanted) {
            int next = 0;
            for (long first = 0; first < size || first == 0; first += FULL) {
                int width = (int) Math.min(FULL, size - first);
                if (width > 0) {
                    next = bundle(first, width, wanted, next);
                } else if (wanted.length > 0 && wanted[0] == 0) {
                    roots.put(0L, tree.root());
                }
            }
            if (size == 0 && before != null) {
                throw leaves.doesNotFollow();
            }
            tree.edge(this::compareTile);
        }

        private int bundle(long first, int width, long[] wanted, int from) {
            String place = "tile/entries/" + place(first / FULL, width);
            int length = required(bundle, place, FULL * (2 + 0xffff)).length;
            byte[] bytes = bundle.bytes;
            int next = from;
            int at = 0;
            for (int n = 0; n < width; n++) {
                if (next < wanted.length && wanted[next] == first + n) {
                    roots.put(wanted[next++], tree.root());
                }
                int leaf = at + 2 <= length ? (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff : 0;
                if (at + 2 + leaf > length || leaf == 0) {
                    throw entry(first + n, "its bundle ends before it does", "son paquet finit avant elle");
                }
                leaves.check(bytes, at + 2, at + 2 + leaf, first + n);
                bytes[at + 1] = 0;
                tree.add(bytes, at + 1, leaf + 1);
                at += 2 + leaf;
            }
            if (at != length) {
                throw fault(
                        place + ": bytes after its last entry", place + " : des octets après sa dernière entrée");
            }
            return next;
        }

        private Fault entry(long index, String english, String french) {
            return entryFault(label, index, english, french);
        }

        // What was recomputed against what is stored, signed and remembered.

        private void compare(Head head, List<Older> kept) {
            byte[] root = tree.root();
            roots.put(head.size, root);
            if (!Arrays.equals(root, head.root)) {
                throw altered(head.size);
            }
            for (Older older : kept) {
                if (!Arrays.equals(roots.get(older.head.size), older.head.root)) {
                    throw fault(
                            "forked: " + older.file + " and checkpoint are both signed and contradict each other before leaf "
                                    + older.head.size,
                            "bifurqué : " + older.file + " et checkpoint sont tous deux signés et se contredisent avant la "
                                    + "feuille " + older.head.size);
                }
            }
            if (tileFault != null) {
                throw tileFault;
            }
            requireNothingElse(head.size);
        }

        private Fault altered(long size) {
            if (suspectLevel == 0) {
                return entry(suspect, "altered", "altérée");
            }
            long span = suspectLevel == LEVELS ? size : 1L << 8 * suspectLevel;
            long first = suspectLevel == LEVELS ? 0 : suspect * span;
            long last = Math.min(size, first + span) - 1;
            return fault(
                    "entries " + first + " to " + last + ": at least one altered, and their tiles too",
                    "entrées " + first + " à " + last + " : au moins une altérée, et leurs tuiles aussi");
        }

        private void completed(int level, long index, byte[] hashes) {
            compareTile(level, index, hashes, FULL);
        }

        private void compareTile(int level, long index, byte[] hashes, int width) {
            String place = "tile/" + level + "/" + place(index, width);
            boolean there = read(stored, place, FULL * WIDTH);
            int differs = there ? Arrays.mismatch(stored.bytes, 0, stored.length, hashes, 0, width * WIDTH) : -1;
            if (differs >= 0 && differs / WIDTH < width && level < suspectLevel) {
                suspectLevel = level;
                suspect = index * FULL + differs / WIDTH;
            }
            if (tileFault == null && !there) {
                tileFault = fault(place + ": missing", place + " : manque");
            } else if (tileFault == null && differs >= 0) {
                tileFault = fault(place + ": altered", place + " : altérée");
            }
        }

        private void requireNothingElse(long size) {
            try (Stream<Path> files = Files.find(
                    folder,
                    Integer.MAX_VALUE,
                    (file, kind) -> !kind.isDirectory() && !(kind.isRegularFile() && belongs(within(file), size)))) {
                files.map(this::within).min(Comparator.naturalOrder()).ifPresent(place -> {
                    throw superfluous(label + "/" + place);
                });
            } catch (IOException e) {
                throw new Uncheckable(folder + ": cannot be read", folder + " : illisible");
            }
        }

        private String within(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        private boolean belongs(String file, long size) {
            if (file.equals("checkpoint") || file.equals("keys")) {
                return true;
            }
            var parts = TILE.matcher(file);
            if (!parts.matches()) {
                return false;
            }
            int level = parts.group(1).equals("entries") ? 0 : Integer.parseInt(parts.group(1));
            long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
            int width = (int) Math.max(0, Math.min(FULL, (size >> 8 * level) - index * FULL));
            return width > 0 && file.equals("tile/" + parts.group(1) + "/" + place(index, width));
        }

        private void recogniseFingerprints(String origin) {
            for (String fingerprint : fingerprints.keySet()) {
                byte[] root = roots.get(sizeOf(fingerprint));
                if (root != null && HEX.formatHex(root).equals(fingerprint.substring(fingerprint.indexOf(':') + 1))) {
                    fingerprints.put(fingerprint, true);
                    say("fingerprint " + fingerprint + ": of " + origin, "empreinte " + fingerprint + " : de " + origin);
                }
            }
        }

        private Contents required(Contents contents, String place, int most) {
            if (!read(contents, place, most)) {
                throw fault(place + ": missing", place + " : manque");
            }
            return contents;
        }

        private boolean read(Contents contents, String place, int most) {
            boolean there = contents.read(new File(root, place), most);
            if (there && contents.length > most) {
                throw fault(place + ": too large", place + " : trop grand");
            }
            return there;
        }

        private Fault fault(String english, String french) {
            return new Fault(label + ": " + english, label + " : " + french);
        }
    }

    /** A file's bytes, in room that is used again. */
    private static final class Contents {

        private byte[] bytes = new byte[1 << 16];
        private int length;

        /** Whether there is such a file; of one that is larger than it may be, no more is read than shows that. */
        boolean read(File file, int most) {
            length = 0;
            try (FileInputStream in = new FileInputStream(file)) {
                for (int more = 0; more >= 0 && length <= most; length += Math.max(0, more)) {
                    if (length == bytes.length) {
                        bytes = Arrays.copyOf(bytes, 2 * length);
                    }
                    more = in.read(bytes, length, bytes.length - length);
                }
                return true;
            } catch (IOException e) {
                if (!file.isFile()) {
                    return false;
                }
                throw new Uncheckable(file + ": cannot be read", file + " : illisible");
            }
        }

        String text() {
            return utf8(Arrays.copyOf(bytes, length));
        }
    }

    private static final Pattern TILE =
            Pattern.compile("tile/(entries|[0-7])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/[1-9][0-9]{0,2})?");

    private static long sizeOf(String fingerprint) {
        return Long.parseLong(fingerprint.substring(0, fingerprint.indexOf(':')));
    }

    private static Fault entryFault(String label, long index, String english, String french) {
        return new Fault(
                label + ": entry " + index + ": " + english, label + " : entrée " + index + " : " + french);
    }

    private static Fault superfluous(String file) {
        return new Fault(file + ": does not belong to an export", file + " : n'appartient pas à un export");
    }

    private static String place(long index, int width) {
        StringBuilder place = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            place.insert(0, String.format("x%03d/", rest % 1000));
        }
        return width == FULL ? place.toString() : place + ".p/" + width;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new Uncheckable(folder + ": cannot be read", folder + " : illisible");
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    // -------------------------------------------------------------------------------------------------------- leaves

    /**
     * Checks leaves where they lie, making no object: each has the one form of its kind, the index of its place, and a time
     * that neither goes back nor leaves an unexplained gap. Nothing but the next expected byte is taken, so unknown, doubled
     * and unsorted keys need no rule of their own.
     */
    private static final class Leaves {

        private static final byte[] AT = ascii("{\"at\":\"");
        private static final byte[] COMMIT = ascii("\",\"commit\":\"");
        private static final byte[] CAUSE = ascii("\",\"cause\":\"");
        private static final byte[] INDEX = ascii("\",\"index\":");
        private static final byte[] ORIGIN = ascii("\",\"index\":0,\"origin\":\"");
        private static final byte[] ROOT = ascii("\",\"root\":\"");
        private static final byte[] SIZE = ascii("\",\"size\":");
        private static final byte[] TYPE = ascii(",\"type\":\"");
        private static final byte[] END = ascii("\"}");
        private static final byte[][] OF_ENTRIES = {ascii("EVT"), ascii("ACC")};
        private static final byte[][] OF_SIGNS = {ascii("HB"), ascii("RSM")};
        private static final byte[][] OF_OPENING = {ascii("OPN")};
        private static final byte[][] CAUSES = {ascii("YEAR"), ascii("RECOVERY")};
        private static final int TIME = 27;
        private static final int TO_HOUR = 14;
        private static final byte[] NOT_HEX = new byte[256];

        static {
            Arrays.fill(NOT_HEX, (byte) 1);
            for (byte digit : ascii("0123456789abcdef")) {
                NOT_HEX[digit] = 0;
            }
        }

        private final String label;
        private final Ended before;
        private final byte[] hour = new byte[TO_HOUR];
        private long hourMicros;
        private long lastMicros;
        private boolean any;
        private Head opens;

        private byte[] bytes;
        private int at;
        private int end;
        private boolean excused;

        Leaves(String label, Ended before) {
            this.label = label;
            this.before = before;
            this.any = before != null;
            this.lastMicros = before == null ? 0 : before.lastMicros;
        }

        void check(byte[] bundle, int from, int to, long place) {
            bytes = bundle;
            at = from;
            end = to;
            excused = false;
            opens = place == 0 ? null : opens;
            long micros;
            long index;
            try {
                take(AT);
                micros = time();
                index = rest();
                take(END);
            } catch (IllegalArgumentException e) {
                throw fault(place, "not in the one form of a leaf", "pas dans l'unique forme d'une feuille");
            }
            if (at != end) {
                throw fault(place, "not in the one form of a leaf", "pas dans l'unique forme d'une feuille");
            }
            if (index != place) {
                throw fault(place, "says it is entry " + index, "dit être l'entrée " + index);
            }
            if (place == 0) {
                requireFollows();
            }
            requireTime(place, micros);
            lastMicros = micros;
            any = true;
        }

        private void requireTime(long place, long micros) {
            if (any && micros < lastMicros) {
                throw fault(place, "earlier than the entry before", "antérieure à l'entrée précédente");
            }
            if (any && micros - lastMicros > MOST_SILENCE && !excused) {
                long minutes = (micros - lastMicros) / 60_000_000;
                throw fault(
                        place,
                        "after an unexplained silence of " + minutes + " minutes",
                        "après un silence inexpliqué de " + minutes + " minutes");
            }
        }

        private void requireFollows() {
            if (before != null && (opens == null || !opens.equals(before.head))) {
                throw doesNotFollow();
            }
        }

        Fault doesNotFollow() {
            String head = before.head.origin + " " + before.head.fingerprint();
            return fault(
                    0, "does not open after " + head + ", where the origin before ends", "n'ouvre pas après " + head
                            + ", où finit l'origine précédente");
        }

        /** Between the time and the last two characters; answers the index. */
        private long rest() {
            if (stands(COMMIT)) {
                at += COMMIT.length;
                hex();
                take(INDEX);
                long index = number();
                take(TYPE);
                one(OF_ENTRIES);
                return index;
            }
            if (stands(INDEX)) {
                at += INDEX.length;
                long index = number();
                take(TYPE);
                excused = one(OF_SIGNS) == 1;
                return index;
            }
            return opening();
        }

        private long opening() {
            take(CAUSE);
            one(CAUSES);
            take(ORIGIN);
            int from = at;
            while (at < end && plain(bytes[at])) {
                at++;
            }
            if (at == from || at - from > 255) {
                throw new IllegalArgumentException();
            }
            String origin = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
            take(ROOT);
            byte[] root = HEX.parseHex(new String(bytes, at, hex(), StandardCharsets.US_ASCII));
            take(SIZE);
            opens = new Head(origin, number(), root);
            take(TYPE);
            one(OF_OPENING);
            excused = true;
            return 0;
        }

        /** Microseconds since 1970 of 2026-11-22T23:11:28.123456Z; the calendar is asked once an hour only. */
        private long time() {
            if (end - at < TIME
                    || bytes[at + 16] != ':'
                    || bytes[at + 19] != '.'
                    || bytes[at + 26] != 'Z'
                    || bytes[at + 14] > '5'
                    || bytes[at + 17] > '5') {
                throw new IllegalArgumentException();
            }
            if (!Arrays.equals(bytes, at, at + TO_HOUR, hour, 0, TO_HOUR)) {
                hourMicros = hours() * 3_600_000_000L;
                System.arraycopy(bytes, at, hour, 0, TO_HOUR);
            }
            long micros = hourMicros + (digits(14, 2) * 60L + digits(17, 2)) * 1_000_000 + digits(20, 6);
            at += TIME;
            return micros;
        }

        /** Hours since 1970 of 2026-11-22T23: */
        private long hours() {
            int year = digits(0, 4);
            boolean separated = bytes[at + 4] == '-' && bytes[at + 7] == '-' && bytes[at + 10] == 'T' && bytes[at + 13] == ':';
            if (!separated || year < 1970) {
                throw new IllegalArgumentException();
            }
            try {
                return LocalDateTime.of(year, digits(5, 2), digits(8, 2), digits(11, 2), 0)
                                .toEpochSecond(ZoneOffset.UTC)
                        / 3600;
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private int digits(int from, int count) {
            int number = 0;
            for (int i = at + from; i < at + from + count; i++) {
                int digit = bytes[i] - '0';
                if (digit < 0 || digit > 9) {
                    throw new IllegalArgumentException();
                }
                number = 10 * number + digit;
            }
            return number;
        }

        private long number() {
            int from = at;
            long number = 0;
            while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && number <= LARGEST) {
                number = 10 * number + bytes[at++] - '0';
            }
            if (at == from || bytes[from] == '0' && at > from + 1 || number > LARGEST) {
                throw new IllegalArgumentException();
            }
            return number;
        }

        private int hex() {
            if (at + 64 > end) {
                throw new IllegalArgumentException();
            }
            int odd = 0;
            for (int i = at; i < at + 64; i++) {
                odd |= NOT_HEX[bytes[i] & 0xff];
            }
            if (odd != 0) {
                throw new IllegalArgumentException();
            }
            at += 64;
            return 64;
        }

        private int one(byte[][] words) {
            for (int i = 0; i < words.length; i++) {
                if (stands(words[i])) {
                    at += words[i].length;
                    return i;
                }
            }
            throw new IllegalArgumentException();
        }

        private void take(byte[] literal) {
            if (!stands(literal)) {
                throw new IllegalArgumentException();
            }
            at += literal.length;
        }

        private boolean stands(byte[] literal) {
            return literal.length <= end - at && Arrays.equals(bytes, at, at + literal.length, literal, 0, literal.length);
        }

        private static boolean plain(byte c) {
            return c > ' ' && c < 0x7f && c != '"' && c != '\\' && c != '+';
        }

        String lastTime() {
            return any ? iso(lastMicros) : "-";
        }

        /** The first origin of an export may follow one that was left out: that is said, not hidden. */
        void sayWhatItFollows(java.util.function.BiConsumer<String, String> say) {
            if (before == null && opens != null) {
                String head = opens.origin + " " + opens.fingerprint();
                say.accept(
                        label + ": follows " + head + ", which is not in this folder",
                        label + " : suit " + head + ", absente de ce dossier");
            }
        }

        private static String iso(long micros) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(micros / 1_000_000, 0, ZoneOffset.UTC);
            return String.format(
                    "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ",
                    time.getYear(),
                    time.getMonthValue(),
                    time.getDayOfMonth(),
                    time.getHour(),
                    time.getMinute(),
                    time.getSecond(),
                    micros % 1_000_000);
        }

        private Fault fault(long index, String english, String french) {
            return entryFault(label, index, english, french);
        }
    }

    // ---------------------------------------------------------------------------------------------------------- tree

    private interface FullTiles {
        void completed(int level, long index, byte[] hashes);
    }

    private interface EdgeTiles {
        void edge(int level, long index, byte[] hashes, int width);
    }

    /** RFC 6962's tree, made a tile of 256 at a time; holds one unfinished tile a level. */
    private static final class Tree {

        private final MessageDigest sha256 = sha256();
        private final FullTiles listener;
        private final byte[][] tiles = new byte[LEVELS][FULL * WIDTH];
        private final int[] widths = new int[LEVELS];
        private final long[] indexes = new long[LEVELS];
        private final byte[] folded = new byte[(FULL + 1) * WIDTH];
        private final byte[] pair = new byte[1 + 2 * WIDTH];

        Tree(FullTiles listener) {
            this.listener = listener;
            pair[0] = 1;
        }

        /** Adds a leaf whose bytes stand behind a zero byte, which is {@code from}. */
        void add(byte[] bytes, int from, int length) {
            sha256.update(bytes, from, length);
            finish(tiles[0], widths[0] * WIDTH);
            widths[0]++;
            for (int level = 0; widths[level] == FULL; level++) {
                listener.completed(level, indexes[level], tiles[level]);
                System.arraycopy(tiles[level], 0, folded, 0, FULL * WIDTH);
                fold(FULL);
                System.arraycopy(folded, 0, tiles[level + 1], widths[level + 1] * WIDTH, WIDTH);
                widths[level] = 0;
                indexes[level]++;
                widths[level + 1]++;
            }
        }

        void edge(EdgeTiles edge) {
            for (int level = 0; level < LEVELS; level++) {
                if (widths[level] > 0) {
                    edge.edge(level, indexes[level], tiles[level], widths[level]);
                }
            }
        }

        byte[] root() {
            int carried = 0;
            byte[] carry = sha256().digest();
            for (int level = 0; level < LEVELS; level++) {
                int width = widths[level];
                System.arraycopy(tiles[level], 0, folded, 0, width * WIDTH);
                System.arraycopy(carry, 0, folded, width * WIDTH, carried * WIDTH);
                if (width + carried > 0) {
                    fold(width + carried);
                    System.arraycopy(folded, 0, carry, 0, WIDTH);
                    carried = 1;
                }
            }
            return carry;
        }

        /** Pair by pair up to one hash, in place; a last one without a partner moves up as it is. */
        private void fold(int count) {
            for (int left = count; left > 1; left = (left + 1) / 2) {
                for (int n = 0; n + 1 < left; n += 2) {
                    System.arraycopy(folded, n * WIDTH, pair, 1, 2 * WIDTH);
                    sha256.update(pair, 0, pair.length);
                    finish(folded, n / 2 * WIDTH);
                }
                if (left % 2 == 1) {
                    System.arraycopy(folded, (left - 1) * WIDTH, folded, left / 2 * WIDTH, WIDTH);
                }
            }
        }

        private void finish(byte[] into, int at) {
            try {
                sha256.digest(into, at, WIDTH);
            } catch (DigestException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    // --------------------------------------------------------------------------------------------------- signed notes

    /** What a checkpoint says. */
    private static final class Head {

        private final String origin;
        private final long size;
        private final byte[] root;

        Head(String origin, long size, byte[] root) {
            this.origin = origin;
            this.size = size;
            this.root = root;
        }

        static Head parse(String text) {
            String[] lines = text.split("\n", -1);
            if (lines.length != 4 || !lines[3].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
                throw new IllegalArgumentException();
            }
            Head head = new Head(requireName(lines[0]), Long.parseLong(lines[1]), base64(lines[2]));
            if (head.root.length != WIDTH || head.size == 0 && !Arrays.equals(head.root, sha256().digest())) {
                throw new IllegalArgumentException();
            }
            return head;
        }

        String fingerprint() {
            return size + ":" + HEX.formatHex(root);
        }

        boolean equals(Head other) {
            return origin.equals(other.origin) && size == other.size && Arrays.equals(root, other.root);
        }
    }

    /** A signature under a note. */
    private record Line(String name, int id, byte[] blob) {

        boolean isOf(Vkey key) {
            return id == key.id && name.equals(key.name);
        }
    }

    /** A text and what stands under it. Source: C2SP signed-note. */
    private record Note(String text, List<Line> lines) {

        static Note parse(String note) {
            int end = note.lastIndexOf("\n\n");
            if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
                throw new IllegalArgumentException();
            }
            if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
                throw new IllegalArgumentException();
            }
            List<Line> lines = new ArrayList<>();
            for (String line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
                String[] parts = line.split(" ", -1);
                if (parts.length != 3 || !parts[0].equals("\u2014") || lines.size() == MOST_SIGNATURES) {
                    throw new IllegalArgumentException();
                }
                byte[] bytes = base64(parts[2]);
                if (bytes.length <= 4) {
                    throw new IllegalArgumentException();
                }
                int id = ByteBuffer.wrap(bytes).getInt();
                lines.add(new Line(requireName(parts[1]), id, Arrays.copyOfRange(bytes, 4, bytes.length)));
            }
            return new Note(note.substring(0, end + 1), Collections.unmodifiableList(lines));
        }
    }

    /** A verifier key: name, kind and public key on one line. */
    private static final class Vkey {

        private static final int ED25519 = 1;
        private static final int COSIGNATURE = 4;
        private static final int ML_DSA_44 = 6;
        private static final byte[] ED25519_HEAD = HEX.parseHex("302a300506032b6570032100");
        private static final byte[] ML_DSA_44_HEAD = HEX.parseHex("30820532300b06096086480165030403110382052100");
        private static final byte[] SUBTREE = ascii("subtree/v1\n\0");

        private final String name;
        private final int type;
        private final byte[] raw;
        private final int id;

        private Vkey(String name, int type, byte[] raw) {
            this.name = requireName(name);
            this.type = type;
            this.raw = raw;
            MessageDigest digest = sha256();
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) type);
            this.id = ByteBuffer.wrap(digest.digest(raw)).getInt();
        }

        static Vkey parse(String text) {
            String[] parts = text.split("\\+", 3);
            byte[] typed = parts.length == 3 ? base64(parts[2]) : new byte[1];
            int bytes = typed.length == 0 ? 0 : typed[0] == ML_DSA_44 ? 1312 : 32;
            boolean known = typed.length > 0 && List.of(ED25519, COSIGNATURE, ML_DSA_44).contains((int) typed[0]);
            if (!known || typed.length != 1 + bytes) {
                throw new IllegalArgumentException();
            }
            Vkey key = new Vkey(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
            if (!HEX.toHexDigits(key.id).equals(parts[1])) {
                throw new IllegalArgumentException();
            }
            return key;
        }

        /** Whose key it is: its origin without the year. A log keeps its keys from year to year. */
        String log() {
            return name.replaceFirst("/[0-9]{4}(\\.[0-9]{1,9})?$", "/");
        }

        boolean sameKey(Vkey other) {
            return type == other.type && Arrays.equals(raw, other.raw);
        }

        String kind() {
            return type == ED25519 ? "Ed25519" : "ML-DSA-44";
        }

        /** Whether this key made the bytes over the text, as C2SP signed-note and tlog-cosignature ask. */
        boolean verifies(String text, byte[] blob) {
            boolean timed = type == ML_DSA_44;
            if (blob.length != (timed ? 8 + 2420 : 64)) {
                return false;
            }
            byte[] head = timed ? ML_DSA_44_HEAD : ED25519_HEAD;
            byte[] encoded = ByteBuffer.allocate(head.length + raw.length).put(head).put(raw).array();
            try {
                Signature signature = Signature.getInstance(kind());
                signature.initVerify(KeyFactory.getInstance(kind()).generatePublic(new X509EncodedKeySpec(encoded)));
                signature.update(timed ? cosigned(text, blob) : text.getBytes(StandardCharsets.UTF_8));
                return signature.verify(timed ? Arrays.copyOfRange(blob, 8, blob.length) : blob);
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                return false;
            }
        }

        private byte[] cosigned(String text, byte[] blob) {
            Head head = Head.parse(text);
            byte[] cosigner = name.getBytes(StandardCharsets.UTF_8);
            byte[] origin = head.origin.getBytes(StandardCharsets.UTF_8);
            long seconds = ByteBuffer.wrap(blob).getLong();
            if (seconds < 0) {
                throw new IllegalArgumentException();
            }
            return ByteBuffer.allocate(SUBTREE.length + 2 + cosigner.length + origin.length + 24 + WIDTH)
                    .put(SUBTREE)
                    .put((byte) cosigner.length)
                    .put(cosigner)
                    .putLong(seconds)
                    .put((byte) origin.length)
                    .put(origin)
                    .putLong(0)
                    .putLong(head.size)
                    .put(head.root)
                    .array();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Vkey key && name.equals(key.name) && type == key.type && Arrays.equals(raw, key.raw);
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    private static String requireName(String name) {
        boolean odd = name.codePoints()
                .anyMatch(c -> c == '+' || c <= ' ' || c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c));
        if (name.isEmpty() || odd || name.getBytes(StandardCharsets.UTF_8).length > 255) {
            throw new IllegalArgumentException();
        }
        return name;
    }

    private static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException();
        }
        return bytes;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The log is not whole. */
    private static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String english;
        private final String french;

        Fault(String english, String french) {
            super(english);
            this.english = english;
            this.french = french;
        }
    }

    /** It cannot be said whether the log is whole. */
    private static final class Uncheckable extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String english;
        private final String french;

        Uncheckable(String english, String french) {
            super(english);
            this.english = english;
            this.french = french;
        }
    }
}
