package limits.benchmarks;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What one event takes on disk, indexes and all: our entry, and apart from it what makes it provable. */
final class Storing implements AtSize {

    private static final int STOCK = 100_000;

    private final JdbcTemplate db;
    private final double stock;
    private final Picture picture = new Picture("storing", "Stored for each event", "bytes");

    /** Fills Axon's stock table with stories of the same shape. */
    Storing(Setup setup) {
        this.db = setup.server().owner();
        int events = setup.options().scaled(STOCK);
        try (var axon = new StockAxon(setup.server(), setup.remarks(), "axon_storage", 2, false)) {
            axon.tell(setup.remarks().draw(events / 10), 10);
        }
        this.stock = bytes("axon_storage.domainevententry") / events;
    }

    @Override
    public void measure(GrownLog log, int rounds, Report report) {
        String schema = log.name().text();
        double entry = bytes(schema + ".entry") / log.size();
        double proof = (bytes(schema + ".leaf") + bytes(schema + ".tile")) / log.size();
        var against = Series.single("storage", log.setting(), "Axon stock, its table", "bytes/event", stock);
        report.tell(against);
        report.compare(
                Series.single("storage", log.setting(), "LIMITS, entries", "bytes/event", entry),
                against,
                Asked.atMost(0.85));
        report.compare(
                Series.single("storage", log.setting(), "LIMITS, leaves and tiles", "bytes/event", proof), against);
        report.compare(Series.single("storage", log.setting(), "LIMITS, all", "bytes/event", entry + proof), against);
        picture.add("entries", log.size(), entry);
        picture.add("leaves and tiles", log.size(), proof);
        picture.add("Axon stock", log.size(), stock);
    }

    private double bytes(String table) {
        Double bytes = db.queryForObject("SELECT pg_total_relation_size(?::regclass)::float8", Double.class, table);
        return bytes == null ? 0 : bytes;
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }
}
