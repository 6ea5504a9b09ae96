package limits.casesharing.sealing;

import java.util.Optional;
import limits.kernel.Key;

/**
 * Where wrapped keys lie: apart from the texts they open, under another database role and in another backup, so that
 * neither opens anything alone. Answered by {@link KeyRegister}.
 */
public interface KeyShelf extends EpochShelf {

    /**
     * The key of a case as it lies there, with what unwraps it, read at one instant.
     *
     * @param epoch the number of the epoch whose key wraps it
     * @param epochKey that epoch's key, wrapped under the root
     */
    record CaseKey(Key situation, int epoch, WrappedKey epochKey, WrappedKey wrapped) {}

    /** Whether any key was ever laid here. */
    boolean holdsAny();

    /** The wrapped key of a case. */
    Optional<CaseKey> caseKey(Key situation);

    /**
     * Lays the key of a case, wrapped under this epoch, unless it has one already; the first stays. Lays nothing where the
     * epoch was closed meanwhile, or the key of this case was destroyed.
     */
    void layCaseKey(Key situation, int epoch, WrappedKey wrapped);

    /** Whether the key of this case was destroyed; then it never gets another. */
    boolean destroyed(Key situation);

    /** Destroys the key of a case: nobody opens any of its texts again, and nothing is sealed for it any more. */
    void destroyCaseKey(Key situation);

    /**
     * What opens one text.
     *
     * @param wrapped its data key, wrapped under the key of its case
     */
    record TextKey(WrappedKey wrapped, CaseKey caseKey) {}

    /** The data key of this name with the key of this case, read at one instant; empty where either is missing. */
    Optional<TextKey> textKey(Key name, Key situation);

    /** Lays a data key under a new name, with the text it opens. */
    void layDataKey(Key name, Key item, int version, WrappedKey wrapped);

    /** Destroys the data keys of all texts of one item: nobody opens them again. */
    void destroyDataKeys(Key item);

    /** Destroys the data keys of one text of an item. */
    void destroyDataKeys(Key item, int version);
}
