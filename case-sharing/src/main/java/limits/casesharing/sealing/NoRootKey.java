package limits.casesharing.sealing;

import java.nio.file.Path;

/** There is no root of keys to go on with. Says which of a few reasons, and holds nothing secret. */
public final class NoRootKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the root of keys, for whoever runs the installation. */
    public enum Because {
        /** There is no keystore. */
        MISSING,
        /** There is no keystore, and texts are sealed under one. */
        LOST,
        /** A keystore is there already, and is not replaced. */
        EXISTS,
        /** The bytes are not those that were written. */
        DAMAGED,
        /** Not the passphrase of this keystore. */
        WRONG_PASSPHRASE,
        /** No passphrase, or one shorter than twelve characters. */
        NO_PASSPHRASE,
        /** Others than the owner may read the file. */
        OPEN_TO_OTHERS,
        /** The file cannot be read. */
        NOT_READABLE,
        /** The file cannot be written. */
        NOT_WRITABLE,
        /** A root, but not the one under which the texts are sealed. */
        ANOTHER,
        /** A share that is not one, or was mistyped. */
        DAMAGED_SHARE,
        /** Two shares that are not two parts of one root. */
        SHARES_APART,
        /** The token's library or slot is not there. */
        NO_TOKEN,
        /** The token does not accept the PIN. */
        WRONG_PIN,
        /** The token keeps its keys to itself. */
        NOT_FROM_A_TOKEN
    }

    private final Because reason;
    private final String where;

    NoRootKey(Because reason, Object where) {
        super(reason + ": " + where, null, false, false);
        this.reason = reason;
        this.where = where.toString();
    }

    /** There is no keystore in this folder, and texts are sealed under one. */
    public static NoRootKey lost(Path folder) {
        return new NoRootKey(Because.LOST, folder);
    }

    /** The root is in a token, and stays there. */
    public static NoRootKey fromAToken() {
        return new NoRootKey(Because.NOT_FROM_A_TOKEN, "");
    }

    /** Which reason. */
    public Because reason() {
        return reason;
    }

    /** Which file or token it is about. */
    public String where() {
        return where;
    }
}
