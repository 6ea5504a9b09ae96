package limits.casesharing.sealing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.casesharing.sealing.KeyShelf.CaseKey;

/** Where the wrapped keys of epochs lie, and which case keys each of them wraps. Answered by {@link KeyRegister}. */
public interface EpochShelf {

    /**
     * An epoch of the authority: a stretch of time whose case keys hang on one key.
     *
     * @param number counts from 1
     * @param wrapped its key, wrapped under the root
     * @param open whether new case keys are wrapped under it; one epoch at most
     */
    record Epoch(int number, WrappedKey wrapped, boolean open) {}

    /** Every epoch that was not destroyed, the earliest first. */
    List<Epoch> epochs();

    /** The epoch under which new case keys are wrapped. */
    default Optional<Epoch> open() {
        return epochs().stream().filter(Epoch::open).findFirst();
    }

    /** The number of the last epoch there ever was, 0 if none. */
    int last();

    /** Closes the open epoch, where there is one, and opens this one, both at once; who comes second opens nothing. */
    void turn(int number, WrappedKey wrapped, Instant at);

    /** Destroys an epoch's key; false, and nothing happens, while it is open or any case key hangs on it. */
    boolean destroyEpoch(int number, Instant at);

    /**
     * Case keys that hang on epochs from {@code first} to before {@code before}, in the order of their situations: the
     * next ones after this situation.
     */
    List<CaseKey> hanging(int first, int before, String after);

    /** Exchanges wrapped case keys for the same ones under another epoch, all at once; what changed meanwhile stays. */
    void rewrap(int epoch, Map<CaseKey, WrappedKey> exchanged);
}
