package limits.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The machine and the server of a run, in the words of the operating system and of PostgreSQL itself.
 *
 * @param lines what each fact is called, and the fact
 */
record Machine(List<Fact> lines) {

    /** One line of the description. */
    record Fact(String name, String value) {}

    Machine {
        lines = List.copyOf(lines);
    }

    static Machine of(JdbcTemplate db) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Cores", String.valueOf(Runtime.getRuntime().availableProcessors())));
        facts.add(new Fact("Processor", field("/proc/cpuinfo", "model name")));
        facts.add(new Fact("Memory", field("/proc/meminfo", "MemTotal")));
        facts.add(new Fact("Kernel", System.getProperty("os.name") + " " + System.getProperty("os.version")));
        facts.add(new Fact("Load average before", load()));
        facts.add(new Fact(
                "Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version")));
        facts.add(new Fact("Heap", Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB at most"));
        facts.add(new Fact("PostgreSQL", db.queryForObject("SHOW server_version", String.class)));
        db.query(
                "SELECT name, current_setting(name) AS value FROM pg_settings WHERE name IN ('fsync',"
                        + " 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'wal_sync_method', 'commit_delay',"
                        + " 'max_connections', 'data_checksums', 'max_wal_size') ORDER BY name",
                row -> {
                    facts.add(new Fact("`" + row.getString("name") + "`", row.getString("value")));
                });
        return new Machine(facts);
    }

    /** How many wanted a core lately: in one, five and fifteen minutes. */
    static String load() {
        return String.join(
                ", ",
                List.of(field("/proc/loadavg", "").split(" ")).stream().limit(3).toList());
    }

    /** The value of the first line that begins with a name; the whole first line for no name; "unknown" elsewhere. */
    private static String field(String file, String name) {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return "unknown";
        }
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(name.isEmpty() ? 0 : line.indexOf(':') + 1)
                            .strip())
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
