package limits.casesharing.sealing;

import java.util.Optional;
import limits.kernel.Key;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shelf of wrapped keys in PostgreSQL, under the role that sees nothing but keys. */
public final class KeyRegister implements KeyShelf {

    private final JdbcClient keys;

    /** @param keys a client of the role {@code keys}, on a data source of its own */
    public KeyRegister(JdbcClient keys) {
        this.keys = keys;
    }

    @Override
    public boolean holdsAny() {
        return keys.sql("SELECT EXISTS (SELECT 1 FROM case_key) OR EXISTS (SELECT 1 FROM data_key)"
                        + " OR EXISTS (SELECT 1 FROM destroyed_case_key)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<WrappedKey> caseKey(Key situation) {
        return keys.sql("SELECT wrapped FROM case_key WHERE situation = ?")
                .param(situation.text())
                .query((row, number) -> WrappedKey.ofBytes(row.getBytes(1)))
                .optional();
    }

    @Override
    public void layCaseKey(Key situation, WrappedKey wrapped) {
        keys.sql("INSERT INTO case_key (situation, wrapped) VALUES (?, ?) ON CONFLICT (situation) DO NOTHING")
                .param(situation.text())
                .param(wrapped.bytes())
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
    public Optional<WrappedKey> dataKey(Key name) {
        return keys.sql("SELECT wrapped FROM data_key WHERE name = ?")
                .param(name.text())
                .query((row, number) -> WrappedKey.ofBytes(row.getBytes(1)))
                .optional();
    }

    @Override
    public void layDataKey(Key name, Key item, int version, WrappedKey wrapped) {
        keys.sql("INSERT INTO data_key (name, item, version, wrapped) VALUES (?, ?, ?, ?)")
                .param(name.text())
                .param(item.text())
                .param(version)
                .param(wrapped.bytes())
                .update();
    }

    @Override
    public void destroyDataKeys(Key item) {
        keys.sql("DELETE FROM data_key WHERE item = ?").param(item.text()).update();
    }
}
