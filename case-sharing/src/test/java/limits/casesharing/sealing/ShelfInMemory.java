package limits.casesharing.sealing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limits.kernel.Key;

/** A shelf of keys for tests that need no database. */
public final class ShelfInMemory implements KeyShelf {

    private record DataKey(Key item, WrappedKey wrapped) {}

    private final Map<Key, WrappedKey> cases = new HashMap<>();
    private final Map<Key, DataKey> texts = new HashMap<>();
    private final Set<Key> gone = new HashSet<>();

    @Override
    public boolean holdsAny() {
        return !cases.isEmpty() || !texts.isEmpty();
    }

    @Override
    public Optional<WrappedKey> caseKey(Key situation) {
        return Optional.ofNullable(cases.get(situation));
    }

    @Override
    public void layCaseKey(Key situation, WrappedKey wrapped) {
        cases.putIfAbsent(situation, wrapped);
    }

    @Override
    public boolean destroyed(Key situation) {
        return gone.contains(situation);
    }

    @Override
    public Optional<WrappedKey> dataKey(Key name) {
        return Optional.ofNullable(texts.get(name)).map(DataKey::wrapped);
    }

    @Override
    public void layDataKey(Key name, Key item, int version, WrappedKey wrapped) {
        texts.put(name, new DataKey(item, wrapped));
    }

    @Override
    public void destroyDataKeys(Key item) {
        texts.values().removeIf(key -> key.item().equals(item));
    }

    void destroyCaseKey(Key situation) {
        cases.remove(situation);
        gone.add(situation);
    }

    boolean holdsTextKeys() {
        return !texts.isEmpty();
    }
}
