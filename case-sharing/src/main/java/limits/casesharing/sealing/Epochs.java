package limits.casesharing.sealing;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.casesharing.sealing.EpochShelf.Epoch;
import limits.casesharing.sealing.KeyShelf.CaseKey;
import limits.casesharing.sealing.NoRootKey.Because;

/**
 * The epochs of an authority: opening the first, going on to the next while people work, destroying an old one.
 *
 * <p><b>What this guarantees:</b> an epoch is destroyed only when no case key hangs on it, and then its case keys that come
 * back from a backup open nothing. A rotation that was stopped anywhere is finished by the next.
 *
 * <p><b>What it does not:</b> rotating does not help against somebody who already copied a case key or the root; it bounds
 * what an old backup opens.
 */
public final class Epochs {

    /**
     * What a rotation did.
     *
     * @param epoch the epoch that is open now
     * @param resumed whether it finished one that had been stopped, rather than opening another
     * @param rewrapped how many case keys it exchanged
     * @param broken how many do not open, and were left as they are
     */
    public record Rotated(int epoch, boolean resumed, int rewrapped, int broken) {}

    private final RootKey root;
    private final KeyShelf shelf;
    private final EpochKeys keys;
    private final Dice dice = Dice.secure();

    /** Over this root and this shelf. */
    public Epochs(RootKey root, KeyShelf shelf) {
        this.root = root;
        this.shelf = shelf;
        this.keys = new EpochKeys(root, dice);
    }

    /**
     * Begins: opens the first epoch of a new installation, or makes sure that this is the root under which every epoch
     * here lies. Epochs that were destroyed and came back from a backup are left alone, they open nothing; what was
     * destroyed on the shelf and is known to an older root still is destroyed there too.
     *
     * @param earlier the root of before there were epochs, where one still lies there
     * @throws NoRootKey when texts are sealed under another root
     */
    public void begin(Instant at, Optional<EarlierRoot> earlier) {
        List<Epoch> all = shelf.epochs();
        if (all.isEmpty() && shelf.holdsAny() && earlier.isEmpty()) {
            throw new NoRootKey(Because.LOST, root);
        }
        for (Epoch epoch : all) {
            if (epoch.number() >= root.first()) {
                ours(epoch);
            }
        }
        forgetWhatWasDestroyed(all);
        if (all.isEmpty()) {
            open(at, earlier.map(EarlierRoot::key).orElseGet(() -> dice.bytes(32)));
        } else if (all.stream().noneMatch(epoch -> epoch.open() && epoch.number() >= root.first())) {
            open(at, dice.bytes(32));
        }
        earlier.ifPresent(EarlierRoot::remove);
    }

    /** Opens the next epoch and wraps every live case key under it; or finishes the rotation that was stopped. */
    public Rotated rotate(Instant at) {
        Rotated finished = exchanged(true);
        if (finished.rewrapped() > 0) {
            return finished;
        }
        open(at, dice.bytes(32));
        return exchanged(false);
    }

    /** One pass over all case keys; those that are laid meanwhile are wrapped under the open epoch anyway. */
    private Rotated exchanged(boolean resumed) {
        Epoch now = shelf.open().orElseThrow();
        int rewrapped = 0;
        int seen = 0;
        List<CaseKey> batch = shelf.hanging(root.first(), now.number(), "");
        while (!batch.isEmpty()) {
            var exchanged = exchanged(batch, now);
            shelf.rewrap(now.number(), exchanged);
            rewrapped += exchanged.size();
            seen += batch.size();
            batch = shelf.hanging(
                    root.first(), now.number(), batch.getLast().situation().text());
        }
        return new Rotated(now.number(), resumed, rewrapped, seen - rewrapped);
    }

    private Map<CaseKey, WrappedKey> exchanged(List<CaseKey> batch, Epoch now) {
        Map<CaseKey, WrappedKey> exchanged = new LinkedHashMap<>();
        for (CaseKey one : batch) {
            try {
                byte[] caseKey = keys.unwrap(one);
                exchanged.put(one, keys.wrap(now, one.situation(), caseKey));
                Arrays.fill(caseKey, (byte) 0);
            } catch (SealBroken damaged) {
                continue;
            }
        }
        return exchanged;
    }

    /** Destroys an epoch, on the shelf and in the root; false, and nothing happens, where it may not be destroyed. */
    public boolean destroy(int number, Instant at) {
        boolean earlierIsLeft = shelf.epochs().stream().anyMatch(epoch -> epoch.number() < number);
        if (earlierIsLeft || !shelf.destroyEpoch(number, at)) {
            return false;
        }
        root.destroy(number);
        return true;
    }

    /** What was destroyed on the shelf, from another node, is destroyed in the root of this one too. */
    public void forget() {
        forgetWhatWasDestroyed(shelf.epochs());
    }

    private void open(Instant at, byte[] key) {
        int number = Math.max(shelf.last() + 1, root.first());
        root.open(number);
        shelf.turn(number, keys.wrapped(number, key), at);
        Arrays.fill(key, (byte) 0);
    }

    /** A root that was recovered from older shares, or whose destroying was cut short, goes on to where the shelf is. */
    private void forgetWhatWasDestroyed(List<Epoch> all) {
        all.stream()
                .mapToInt(Epoch::number)
                .filter(number -> number >= root.first())
                .min()
                .ifPresent(earliest -> {
                    if (earliest > root.first()) {
                        root.destroy(earliest - 1);
                    }
                });
    }

    private void ours(Epoch epoch) {
        try {
            Arrays.fill(keys.of(epoch.number(), epoch.wrapped()), (byte) 0);
        } catch (SealBroken another) {
            throw new NoRootKey(Because.ANOTHER, root);
        }
    }
}
