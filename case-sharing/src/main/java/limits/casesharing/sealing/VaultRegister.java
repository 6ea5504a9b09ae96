package limits.casesharing.sealing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import limits.kernel.Key;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault in PostgreSQL, under the role that sees nothing but sealed texts. */
public final class VaultRegister implements Vault {

    private final JdbcClient vault;

    /** @param vault a client of the role {@code vault}, on a data source of its own */
    public VaultRegister(JdbcClient vault) {
        this.vault = vault;
    }

    @Override
    public void lay(Key item, int version, SealedText text, Instant at) {
        vault.sql("INSERT INTO sealed_text (item, version, sealed, laid_at) VALUES (?, ?, ?, ?)")
                .param(item.text())
                .param(version)
                .param(text.bytes())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<SealedText> find(Key item, int version) {
        return vault.sql("SELECT sealed FROM sealed_text WHERE item = ? AND version = ?")
                .param(item.text())
                .param(version)
                .query((row, number) -> SealedText.ofBytes(row.getBytes(1)))
                .optional();
    }

    @Override
    public void remove(Key item) {
        vault.sql("DELETE FROM sealed_text WHERE item = ?").param(item.text()).update();
    }

    @Override
    public void remove(Key item, int version) {
        vault.sql("DELETE FROM sealed_text WHERE item = ? AND version = ?")
                .params(item.text(), version)
                .update();
    }

    @Override
    public List<Laid> laidBetween(Instant from, Instant until) {
        return vault.sql("SELECT item, version FROM sealed_text WHERE laid_at >= ? AND laid_at < ?"
                        + " ORDER BY laid_at, item, version")
                .param(from.atOffset(ZoneOffset.UTC))
                .param(until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Laid(new Key(row.getString(1)), row.getInt(2)))
                .list();
    }
}
