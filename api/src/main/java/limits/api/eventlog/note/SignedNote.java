package limits.api.eventlog.note;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text and the signatures under it. Source: C2SP signed-note.
 *
 * <p>What this guarantees: its form; what is read is written back byte for byte. What it does not: nothing is verified here,
 * and the text means nothing before {@link LogVerifierKeys#open} has said that the log signed it.
 */
public final class SignedNote {

    /** C2SP asks for room for 16 signatures at least; those of post-quantum keys fill up to 7 kB each. */
    static final int MOST_SIGNATURES = 32;

    static final int MOST_BYTES = 128 * 1024;

    private final String text;
    private final List<Signature> signatures;

    private SignedNote(String text, List<Signature> signatures) {
        this.text = text;
        this.signatures = List.copyOf(signatures);
    }

    /** A text that nobody has signed yet. */
    public static SignedNote of(String text) {
        if (!text.endsWith("\n") || Text.hasControls(text)) {
            throw new MalformedNote("a note's text ends with a newline and has no other control character");
        }
        if (Text.utf8(text).length > MOST_BYTES) {
            throw new MalformedNote("a note has at most " + MOST_BYTES + " bytes");
        }
        return new SignedNote(text, List.of());
    }

    /** Reads a note as it came from outside. */
    public static SignedNote parse(byte[] note) {
        if (note.length > MOST_BYTES) {
            throw new MalformedNote("a note has at most " + MOST_BYTES + " bytes");
        }
        return parse(Text.utf8(note));
    }

    /** Reads a note as it came from outside. */
    public static SignedNote parse(String note) {
        if (note.length() > MOST_BYTES) {
            throw new MalformedNote("a note has at most " + MOST_BYTES + " bytes");
        }
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
            throw new MalformedNote("a note is a text, an empty line, and signatures, each line with its end");
        }
        String[] lines = note.substring(end + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new MalformedNote("a note has at most " + MOST_SIGNATURES + " signatures");
        }
        return new SignedNote(
                of(note.substring(0, end + 1)).text,
                Arrays.stream(lines).map(Signature::parse).toList());
    }

    public String text() {
        return text;
    }

    public List<Signature> signatures() {
        return signatures;
    }

    /** The same note with one signature more; an earlier one of the same key gives way to it. */
    public SignedNote with(Signature signature) {
        List<Signature> all = new ArrayList<>(signatures);
        all.removeIf(earlier -> earlier.sameKey(signature));
        all.add(signature);
        var note = new SignedNote(text, all);
        if (all.size() > MOST_SIGNATURES || Text.utf8(note.encoded()).length > MOST_BYTES) {
            throw new MalformedNote(
                    "a note has at most " + MOST_SIGNATURES + " signatures in " + MOST_BYTES + " bytes");
        }
        return note;
    }

    /** The note as it is stored, served and sent. */
    public String encoded() {
        var encoded = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> encoded.append(signature.line()).append('\n'));
        return encoded.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedNote note && text.equals(note.text) && signatures.equals(note.signatures);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + signatures.hashCode();
    }

    @Override
    public String toString() {
        return encoded();
    }

    /** One line under a note: whose key, and what it made of the text. */
    public static final class Signature {

        private static final String DASH = "\u2014 ";
        private static final int ID_BYTES = 4;

        private final String name;
        private final int keyId;
        private final byte[] blob;

        private Signature(String name, int keyId, byte[] owned) {
            this.name = name;
            this.keyId = keyId;
            this.blob = owned;
        }

        static Signature of(String name, int keyId, byte[] blob) {
            return new Signature(KeyName.require(name), keyId, blob.clone());
        }

        /** Reads one signature line, without its end. */
        public static Signature parse(String line) {
            String[] parts =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (parts.length != 2) {
                throw new MalformedNote("a signature is a dash, a name and base64, with one space between");
            }
            byte[] bytes = Text.base64(parts[1]);
            if (bytes.length <= ID_BYTES) {
                throw new MalformedNote("a signature has more bytes than its key's number");
            }
            int keyId = ByteBuffer.wrap(bytes).getInt();
            return new Signature(KeyName.require(parts[0]), keyId, Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
        }

        public String name() {
            return name;
        }

        /** Four bytes, most significant first, that tell the name's keys apart. */
        public int keyId() {
            return keyId;
        }

        /** What the key made; timestamped kinds begin with eight bytes of seconds since 1970. */
        public byte[] blob() {
            return blob.clone();
        }

        /** The line, without its end. */
        public String line() {
            var bytes =
                    ByteBuffer.allocate(ID_BYTES + blob.length).putInt(keyId).put(blob);
            return DASH + name + " " + Text.base64(bytes.array());
        }

        boolean sameKey(Signature other) {
            return keyId == other.keyId && name.equals(other.name);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Signature signature && sameKey(signature) && Arrays.equals(blob, signature.blob);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * name.hashCode() + keyId) + Arrays.hashCode(blob);
        }

        @Override
        public String toString() {
            return line();
        }
    }
}
