package limits.casesharing.sealing;

import java.util.Optional;
import limits.kernel.Key;

/**
 * Where wrapped keys lie: apart from the texts they open, under another database role and in another backup, so that
 * neither opens anything alone. Answered by {@link KeyRegister}.
 */
public interface KeyShelf {

    /** Whether any key was ever laid here. */
    boolean holdsAny();

    /** The wrapped key of a case. */
    Optional<WrappedKey> caseKey(Key situation);

    /** Lays the key of a case unless it has one already; the first stays. */
    void layCaseKey(Key situation, WrappedKey wrapped);

    /** Whether the key of this case was destroyed; then it never gets another. */
    boolean destroyed(Key situation);

    /** A wrapped data key by its name. */
    Optional<WrappedKey> dataKey(Key name);

    /** Lays a data key under a new name, with the text it opens. */
    void layDataKey(Key name, Key item, int version, WrappedKey wrapped);

    /** Destroys the data keys of all texts of one item: nobody opens them again. */
    void destroyDataKeys(Key item);
}
