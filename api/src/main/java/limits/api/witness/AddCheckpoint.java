package limits.api.witness;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.tree.Hash;

/**
 * Asks a witness to cosign a checkpoint: sent over HTTP or carried in a file, the text is the same. Source: C2SP tlog-witness,
 * add-checkpoint.
 *
 * @param old how many leaves the log had when the witness last cosigned, 0 for never
 * @param proof that the checkpoint's tree begins with that older one
 * @param note the checkpoint, signed by its log
 */
public record AddCheckpoint(long old, List<Hash> proof, SignedNote note) {

    /** Room for a note with many others' signatures; what is longer is not read. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_HASHES = 63;
    private static final String OLD = "old (0|[1-9][0-9]{0,17})";

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (old < 0 || proof.size() > MOST_HASHES) {
            throw new IllegalArgumentException("an old size is not negative, and a proof has at most 63 hashes");
        }
    }

    /** Reads what {@link #text} writes, and nothing else. */
    public static AddCheckpoint parse(byte[] body) {
        String text = utf8(body);
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("a request is an old size, proof lines, an empty line and a checkpoint");
        }
        String[] head = text.substring(0, end).split("\n", -1);
        if (!head[0].matches(OLD)) {
            throw new IllegalArgumentException("a request begins with the word old and a size");
        }
        return new AddCheckpoint(
                Long.parseLong(head[0].substring("old ".length())),
                Arrays.stream(head).skip(1).map(AddCheckpoint::hash).toList(),
                SignedNote.parse(text.substring(end + 2)));
    }

    private static String utf8(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new IllegalArgumentException("a request has at most " + MOST_BYTES + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8");
        }
    }

    private static Hash hash(String line) {
        try {
            Hash hash = Hash.of(Base64.getDecoder().decode(line));
            if (hash.base64().equals(line)) {
                return hash;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a proof line is 32 bytes of base64");
        }
        throw new IllegalArgumentException("a proof line is base64 in its one spelling");
    }

    /** The request as it is sent. */
    public String text() {
        return "old " + old + "\n"
                + proof.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining()) + "\n"
                + note.encoded();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
