package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everywhere a database may keep a word: the rows of every table, and the server's own files. */
record DatabaseSearched(JdbcClient owner) {

    /** The server's folder: every file but those of other tests' databases. */
    List<Path> files() throws IOException {
        String ours = owner.sql("SELECT oid::text FROM pg_database WHERE datname = current_database()")
                .query(String.class)
                .single();
        Path cluster =
                Path.of(owner.sql("SHOW data_directory").query(String.class).single());
        assertThat(cluster.resolve("pg_wal")).isDirectory();
        try (Stream<Path> all = Stream.concat(Files.list(cluster), Files.list(cluster.resolve("base")))) {
            return Stream.concat(
                            Stream.of(cluster.resolveSibling("server.log")),
                            all.filter(place -> !place.endsWith("base"))
                                    .filter(place -> !place.getParent().endsWith("base")
                                            || !place.getFileName().toString().matches("\\d+")
                                            || place.endsWith(ours)))
                    .toList();
        }
    }

    /** Every table of every schema whose rows hold the word, in letters or as bytes. */
    List<String> tablesWith(Canary word) {
        List<String> tables = owner.sql("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(20);
        String bytes = HexFormat.of().formatHex(word.word().getBytes(StandardCharsets.UTF_8));
        return tables.stream()
                .filter(table ->
                        owner.sql("SELECT count(*) FROM " + table + " row WHERE row::text LIKE ? OR row::text LIKE ?")
                                        .params("%" + word.word() + "%", "%" + bytes + "%")
                                        .query(Long.class)
                                        .single()
                                > 0)
                .toList();
    }
}
