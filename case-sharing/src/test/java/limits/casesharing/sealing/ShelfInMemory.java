package limits.casesharing.sealing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import limits.kernel.Key;

/** A shelf of keys for tests that need no database. */
public final class ShelfInMemory implements KeyShelf {

    private record DataKey(Key item, int version, WrappedKey wrapped) {}

    private record Lying(int epoch, WrappedKey wrapped) {}

    private final Map<String, Lying> cases = new TreeMap<>();
    private final Map<String, DataKey> texts = new TreeMap<>();
    private final Set<Key> gone = new HashSet<>();
    private final TreeMap<Integer, Epoch> epochs = new TreeMap<>();
    private int last;

    /** What runs when a key is laid, to meddle at that very moment. */
    Runnable laying = () -> {};

    @Override
    public boolean holdsAny() {
        return !cases.isEmpty() || !texts.isEmpty() || last > 0;
    }

    /** What runs when a key was read and not yet used. */
    Runnable read = () -> {};

    @Override
    public Optional<CaseKey> caseKey(Key situation) {
        var found = lying(situation);
        read.run();
        return found;
    }

    private Optional<CaseKey> lying(Key situation) {
        return Optional.ofNullable(cases.get(situation.text()))
                .flatMap(lying -> Optional.ofNullable(epochs.get(lying.epoch()))
                        .map(epoch -> new CaseKey(situation, lying.epoch(), epoch.wrapped(), lying.wrapped())));
    }

    @Override
    public void layCaseKey(Key situation, int epoch, WrappedKey wrapped) {
        laying.run();
        if (epochs.get(epoch).open() && !gone.contains(situation)) {
            cases.putIfAbsent(situation.text(), new Lying(epoch, wrapped));
        }
    }

    /** As a row comes back from a backup, or from before there were epochs. */
    void restore(Key situation, int epoch, WrappedKey wrapped) {
        cases.put(situation.text(), new Lying(epoch, wrapped));
    }

    /** As a row comes back from a backup. */
    void restore(Epoch epoch) {
        epochs.put(epoch.number(), epoch);
    }

    @Override
    public boolean destroyed(Key situation) {
        return gone.contains(situation);
    }

    @Override
    public Optional<TextKey> textKey(Key name, Key situation) {
        return Optional.ofNullable(texts.get(name.text()))
                .flatMap(text -> caseKey(situation).map(found -> new TextKey(text.wrapped(), found)));
    }

    @Override
    public void layDataKey(Key name, Key item, int version, WrappedKey wrapped) {
        texts.put(name.text(), new DataKey(item, version, wrapped));
    }

    @Override
    public void destroyDataKeys(Key item) {
        texts.values().removeIf(key -> key.item().equals(item));
    }

    @Override
    public void destroyDataKeys(Key item, int version) {
        texts.values().removeIf(key -> key.item().equals(item) && key.version() == version);
    }

    @Override
    public void destroyCaseKey(Key situation) {
        cases.remove(situation.text());
        gone.add(situation);
    }

    boolean holdsTextKeys() {
        return !texts.isEmpty();
    }

    @Override
    public List<Epoch> epochs() {
        var found = List.copyOf(epochs.values());
        read.run();
        return found;
    }

    @Override
    public int last() {
        return last;
    }

    @Override
    public void turn(int number, WrappedKey wrapped, Instant at) {
        epochs.replaceAll((n, epoch) -> new Epoch(n, epoch.wrapped(), false));
        epochs.put(number, new Epoch(number, wrapped, true));
        last = number;
    }

    @Override
    public boolean destroyEpoch(int number, Instant at) {
        return hangingOn(number) == 0
                && !Optional.ofNullable(epochs.get(number)).map(Epoch::open).orElse(true)
                && epochs.remove(number) != null;
    }

    @Override
    public List<CaseKey> hanging(int first, int before, String after) {
        return cases.entrySet().stream()
                .filter(one -> one.getValue().epoch() >= first && one.getValue().epoch() < before)
                .filter(one -> one.getKey().compareTo(after) > 0)
                .map(one -> lying(new Key(one.getKey())).orElseThrow())
                .limit(2)
                .toList();
    }

    int hangingOn(int number) {
        return (int)
                cases.values().stream().filter(one -> one.epoch() == number).count();
    }

    @Override
    public void rewrap(int epoch, Map<CaseKey, WrappedKey> exchanged) {
        exchanged.forEach((now, wrapped) -> cases.replace(
                now.situation().text(), new Lying(now.epoch(), now.wrapped()), new Lying(epoch, wrapped)));
    }
}
