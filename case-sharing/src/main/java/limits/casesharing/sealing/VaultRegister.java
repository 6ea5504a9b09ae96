package limits.casesharing.sealing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.kernel.Key;
import limits.kernel.Together;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The vault in PostgreSQL, under the role that sees nothing but sealed texts. What several callers lay at the same moment is
 * one statement and one commit; what they look for is one statement.
 */
public final class VaultRegister implements Vault {

    private static final String TEXT = "SELECT item, version, sealed FROM sealed_text WHERE item = ? AND version = ?";

    private record Laying(Key item, int version, SealedText text, Instant at) {}

    private final JdbcClient vault;
    private final Together<Laying, Optional<DataIntegrityViolationException>> laying;
    private final Together<Laid, Optional<SealedText>> looking = new Together<>(KeyRegister.ALONE, this::found);

    /** @param vault a client of the role {@code vault}, on a data source of its own */
    public VaultRegister(JdbcClient vault) {
        this.vault = vault;
        this.laying = new Together<>(KeyRegister.ALONE, Apart.where(this::lay));
    }

    /** Has committed when this returns, whatever becomes of the caller's own transaction. */
    @Override
    public void lay(Key item, int version, SealedText text, Instant at) {
        laying.ask(new Laying(item, version, text, at)).ifPresent(refused -> {
            throw refused;
        });
    }

    private void lay(List<Laying> all) {
        vault.sql(
                        "INSERT INTO sealed_text (item, version, sealed, laid_at) SELECT item, version, sealed, laid_at::timestamptz"
                                + " FROM unnest(?, ?, ?, ?) AS laid (item, version, sealed, laid_at)")
                .param(all.stream().map(one -> one.item().text()).toArray(String[]::new))
                .param(all.stream().map(Laying::version).toArray(Integer[]::new))
                .param(all.stream().map(one -> one.text().bytes()).toArray(byte[][]::new))
                .param(all.stream().map(one -> one.at().toString()).toArray(String[]::new))
                .update();
    }

    @Override
    public Optional<SealedText> find(Key item, int version) {
        return looking.ask(new Laid(item, version));
    }

    private List<Optional<SealedText>> found(List<Laid> all) {
        var found = new HashMap<Laid, SealedText>();
        vault.sql(Apart.looks(TEXT, all.size()))
                .params(all.stream()
                        .<Object>flatMap(one -> Stream.of(one.item().text(), one.version()))
                        .toList())
                .query(row -> {
                    found.put(new Laid(new Key(row.getString(1)), row.getInt(2)), SealedText.ofBytes(row.getBytes(3)));
                });
        return all.stream().map(one -> Optional.ofNullable(found.get(one))).toList();
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
