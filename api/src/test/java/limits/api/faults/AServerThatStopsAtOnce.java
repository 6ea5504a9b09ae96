package limits.api.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import limits.api.database.ServerToBreak;
import limits.api.eventlog.sequencing.Sequencer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL ends in the middle of it all and comes back; writers and sequencer live through that and go on. */
@Tag("postgres")
class AServerThatStopsAtOnce {

    private static final int OUTAGES = 3;

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    @TempDir
    private Path folder;

    @Test
    void loses_nothing_that_was_acknowledged_and_is_gone_on_with_by_itself() {
        try (var server = ServerToBreak.in(folder.resolve("postgresql"));
                var log = new LogUnderFaults(server.logins(), LogUnderFaults.newFolder());
                var bystander = new Bystander(log.auditing());
                Sequencer sequencer = log.sequencer().start()) {
            try (var writers = new Writers(log.log(log.appending()), log.appending(), 4, acknowledged::add)) {
                for (int n = 0; n < OUTAGES; n++) {
                    acknowledged(100);
                    int before = writers.failures();
                    server.stopAtOnce();
                    Patience.until("writers notice", () -> writers.failures() > before);
                    server.startAgain();
                }
                acknowledged(100);
            }
            sequencer.nudge();
            Patience.until("all is sequenced", () -> log.reader().settled(Duration.ofSeconds(5)));
            bystander.assertNothingChangedBehindHer();
            log.assertHolds(acknowledged);
        }
    }

    private void acknowledged(int more) {
        int before = acknowledged.size();
        Patience.until("entries are acknowledged", () -> acknowledged.size() >= before + more);
    }
}
