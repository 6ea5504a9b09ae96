package limits.casesharing.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limits.kernel.Key;
import limits.kernel.Together;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The shelf of wrapped keys in PostgreSQL, under the role that sees nothing but keys. What several callers lay at the same
 * moment is one statement and one commit; what they look for is one statement, begun after each of them asked.
 */
public final class KeyRegister implements KeyShelf {

    private static final String CASE_KEYS =
            "SELECT c.situation, c.epoch, e.wrapped, c.wrapped FROM case_key c JOIN epoch e ON e.number = c.epoch";

    private static final String CASE_KEY = CASE_KEYS + " WHERE c.situation = ?";

    private static final String TEXT_KEY = "SELECT c.situation, c.epoch, e.wrapped, c.wrapped, d.wrapped, d.name"
            + " FROM data_key d, case_key c JOIN epoch e ON e.number = c.epoch WHERE d.name = ? AND c.situation = ?";

    private static final int BATCH = 100;

    /** Callers of one kind at work by themselves before others wait for each other; as for the access log. */
    static final int ALONE = 4;

    private record DataKey(Key name, Key item, int version, WrappedKey wrapped) {}

    private record Wanted(Key name, Key situation) {}

    private final JdbcClient keys;
    private final Together<Key, Optional<CaseKey>> looking = new Together<>(ALONE, this::caseKeys);
    private final Together<Wanted, Optional<TextKey>> opening = new Together<>(ALONE, this::textKeys);
    private final Together<DataKey, Optional<DataIntegrityViolationException>> laying =
            new Together<>(ALONE, Apart.where(this::layDataKeys));

    /** @param keys a client of the role {@code keys}, on a data source of its own */
    public KeyRegister(JdbcClient keys) {
        this.keys = keys;
    }

    @Override
    public boolean holdsAny() {
        return keys.sql("SELECT EXISTS (SELECT 1 FROM case_key) OR EXISTS (SELECT 1 FROM data_key)"
                        + " OR EXISTS (SELECT 1 FROM destroyed_case_key) OR EXISTS (SELECT 1 FROM epoch)"
                        + " OR EXISTS (SELECT 1 FROM destroyed_epoch)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<CaseKey> caseKey(Key situation) {
        return looking.ask(situation);
    }

    private List<Optional<CaseKey>> caseKeys(List<Key> all) {
        var found = new HashMap<Key, CaseKey>();
        keys.sql(Apart.looks(CASE_KEY, all.size()))
                .params(all.stream().map(Key::text).toList())
                .query(row -> {
                    var key = caseKey(row, 0);
                    found.put(key.situation(), key);
                });
        return all.stream().map(one -> Optional.ofNullable(found.get(one))).toList();
    }

    private static CaseKey caseKey(ResultSet row, int number) throws SQLException {
        return new CaseKey(
                new Key(row.getString(1)),
                row.getInt(2),
                WrappedKey.ofBytes(row.getBytes(3)),
                WrappedKey.ofBytes(row.getBytes(4)));
    }

    /** The lock on the epoch holds its closing up until this key is laid, so that a rotation sees it. */
    @Override
    public void layCaseKey(Key situation, int epoch, WrappedKey wrapped) {
        keys.sql("INSERT INTO case_key (situation, epoch, wrapped)"
                        + " SELECT :situation, number, :wrapped FROM"
                        + " (SELECT number FROM epoch WHERE number = :epoch AND closed_on IS NULL FOR SHARE) AS now"
                        + " WHERE NOT EXISTS (SELECT 1 FROM destroyed_case_key WHERE situation = :situation)"
                        + " ON CONFLICT (situation) DO NOTHING")
                .param("situation", situation.text())
                .param("wrapped", wrapped.bytes())
                .param("epoch", epoch)
                .update();
    }

    @Override
    public boolean destroyed(Key situation) {
        return keys.sql("SELECT EXISTS (SELECT 1 FROM destroyed_case_key WHERE situation = ?)")
                .param(situation.text())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void destroyCaseKey(Key situation) {
        keys.sql("WITH gone AS (INSERT INTO destroyed_case_key (situation) VALUES (:situation) ON CONFLICT DO NOTHING)"
                        + " DELETE FROM case_key WHERE situation = :situation")
                .param("situation", situation.text())
                .update();
    }

    @Override
    public Optional<TextKey> textKey(Key name, Key situation) {
        return opening.ask(new Wanted(name, situation));
    }

    private List<Optional<TextKey>> textKeys(List<Wanted> all) {
        var found = new HashMap<Wanted, TextKey>();
        keys.sql(Apart.looks(TEXT_KEY, all.size()))
                .params(all.stream()
                        .flatMap(one ->
                                Stream.of(one.name().text(), one.situation().text()))
                        .toList())
                .query(row -> {
                    var caseKey = caseKey(row, 0);
                    found.put(
                            new Wanted(new Key(row.getString(6)), caseKey.situation()),
                            new TextKey(WrappedKey.ofBytes(row.getBytes(5)), caseKey));
                });
        return all.stream().map(one -> Optional.ofNullable(found.get(one))).toList();
    }

    /** Has committed when this returns, whatever becomes of the caller's own transaction. */
    @Override
    public void layDataKey(Key name, Key item, int version, WrappedKey wrapped) {
        laying.ask(new DataKey(name, item, version, wrapped)).ifPresent(refused -> {
            throw refused;
        });
    }

    private void layDataKeys(List<DataKey> all) {
        keys.sql("INSERT INTO data_key (name, item, version, wrapped) SELECT * FROM unnest(?, ?, ?, ?)")
                .param(all.stream().map(one -> one.name().text()).toArray(String[]::new))
                .param(all.stream().map(one -> one.item().text()).toArray(String[]::new))
                .param(all.stream().map(DataKey::version).toArray(Integer[]::new))
                .param(all.stream().map(one -> one.wrapped().bytes()).toArray(byte[][]::new))
                .update();
    }

    @Override
    public void destroyDataKeys(Key item) {
        keys.sql("DELETE FROM data_key WHERE item = ?").param(item.text()).update();
    }

    @Override
    public List<Epoch> epochs() {
        return keys.sql("SELECT number, wrapped, closed_on IS NULL FROM epoch ORDER BY number")
                .query((row, number) ->
                        new Epoch(row.getInt(1), WrappedKey.ofBytes(row.getBytes(2)), row.getBoolean(3)))
                .list();
    }

    @Override
    public int last() {
        return keys.sql(
                        "SELECT greatest((SELECT max(number) FROM epoch), (SELECT max(number) FROM destroyed_epoch), 0)")
                .query(Integer.class)
                .single();
    }

    @Override
    public void turn(int number, WrappedKey wrapped, Instant at) {
        keys.sql(
                        "WITH closed AS (UPDATE epoch SET closed_on = :at WHERE closed_on IS NULL)"
                                + " INSERT INTO epoch (number, wrapped, opened_on) VALUES (:number, :wrapped, :at) ON CONFLICT DO NOTHING")
                .param("number", number)
                .param("wrapped", wrapped.bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The database itself refuses while a case key names the epoch. */
    @Override
    public boolean destroyEpoch(int number, Instant at) {
        try {
            return keys.sql(
                                    "WITH gone AS (DELETE FROM epoch WHERE number = :number AND closed_on IS NOT NULL RETURNING *)"
                                            + " INSERT INTO destroyed_epoch (number, opened_on, closed_on, destroyed_on)"
                                            + " SELECT number, opened_on, closed_on, :at FROM gone")
                            .param("number", number)
                            .param("at", at.atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DataIntegrityViolationException inUse) {
            return false;
        }
    }

    @Override
    public List<CaseKey> hanging(int first, int before, String after) {
        return keys.sql(CASE_KEYS + " WHERE c.epoch >= ? AND c.epoch < ? AND c.situation > ?"
                        + " ORDER BY c.situation LIMIT " + BATCH)
                .param(first)
                .param(before)
                .param(after)
                .query(KeyRegister::caseKey)
                .list();
    }

    @Override
    public void rewrap(int epoch, Map<CaseKey, WrappedKey> exchanged) {
        List<CaseKey> now = List.copyOf(exchanged.keySet());
        keys.sql("UPDATE case_key c SET epoch = ?, wrapped = n.wrapped"
                        + " FROM unnest(?, ?, ?) AS n (situation, was, wrapped)"
                        + " WHERE c.situation = n.situation AND c.wrapped = n.was")
                .param(epoch)
                .param(now.stream().map(one -> one.situation().text()).toArray(String[]::new))
                .param(now.stream().map(one -> one.wrapped().bytes()).toArray(byte[][]::new))
                .param(now.stream().map(one -> exchanged.get(one).bytes()).toArray(byte[][]::new))
                .update();
    }

    @Override
    public void destroyDataKeys(Key item, int version) {
        keys.sql("DELETE FROM data_key WHERE item = ? AND version = ?")
                .params(item.text(), version)
                .update();
    }
}
