package limits.api.eventlog.note;

import limits.api.eventlog.tree.Hash;

/**
 * The head of a log: which log, how many leaves, which root. Written as three lines; extension lines are refused, because the
 * ML-DSA-44 signature does not cover them. Source: C2SP tlog-checkpoint.
 *
 * @param origin names the log: authority, log and edition; also the name of its keys
 * @param size number of leaves
 * @param root over all leaves
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    public Checkpoint {
        KeyName.requireShort(origin);
        if (size < 0) {
            throw new MalformedNote("a log has no negative number of leaves");
        }
        if (size == 0 && !root.equals(Hash.EMPTY_ROOT)) {
            throw new MalformedNote("the root of an empty log is the hash of nothing");
        }
    }

    /** Reads the text that {@link #text} writes, and nothing else. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[LINES].isEmpty()) {
            throw new MalformedNote("a checkpoint has three lines: origin, size, root");
        }
        byte[] root = Text.base64(lines[2]);
        if (root.length != Hash.WIDTH) {
            throw new MalformedNote("a root has 32 bytes");
        }
        return new Checkpoint(lines[0], Text.number(lines[1]), Hash.of(root));
    }

    /** The text that is signed: three lines, each with its end. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
