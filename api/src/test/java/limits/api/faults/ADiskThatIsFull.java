package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import limits.api.contexts.NoRoomLeft;
import limits.api.contexts.ProjectsDesk;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.sequencing.Sequencer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk under a log's tables fills up: nothing acknowledged is lost, and with room again it goes on by itself. */
@Tag("postgres")
class ADiskThatIsFull {

    private static final String[] TABLES = {"entry", "leaf", "tile"};

    private static final String SMALL = "small_" + System.nanoTime();
    private static final UUID COMMAND = UUID.randomUUID();

    /** Too long for whatever is left of a page. */
    private static final String TITLE = "Ensemble ".repeat(150);

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void loses_nothing_that_was_acknowledged_and_is_gone_on_with_once_there_is_room() throws Exception {
        Path disk = Files.createDirectories(LogUnderFaults.newFolder());
        if (!done("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString())) {
            System.err.println("NOT RUN: " + getClass().getSimpleName() + ", a disk of 16 MB cannot be mounted here");
            assumeTrue(false, "a small disk cannot be mounted here");
        }
        try (var log = LogUnderFaults.fresh()) {
            onThatDisk(log, disk);
        } finally {
            assertThat(done("umount", "-l", disk.toString())).isTrue();
        }
    }

    /** Leaves the server, which other tests use too, as it was. */
    private void onThatDisk(LogUnderFaults log, Path disk) throws IOException, SQLException {
        Path ballast = disk.resolve("ballast");
        lay(log.logins, disk);
        try {
            fill(log, ballast);
        } finally {
            Files.deleteIfExists(ballast);
            leave(log.logins);
        }
    }

    private void fill(LogUnderFaults log, Path ballast) throws IOException {
        try (var bystander = new Bystander(log.auditing());
                var desk = new ProjectsDesk(log.databases, log.keys);
                Sequencer sequencer = log.sequencer().start()) {
            try (var writers = new Writers(log.log(log.appending()), log.appending(), 4, acknowledged::add)) {
                acknowledged(50);
                takeAllRoom(ballast);
                Patience.until("appends fail", () -> writers.failures() > 20);
                assertCommandsAreToldAndLeaveNothing(desk);
                Files.delete(ballast);
                acknowledged(50);
            }
            desk.draft(TITLE, COMMAND);
            desk.draft(TITLE, COMMAND);
            assertThat(desk.shown()).isOne();
            sequencer.nudge();
            Patience.until("all is sequenced", () -> log.reader().settled(Duration.ofSeconds(5)));
            bystander.assertNothingChangedBehindHer();
        }
        log.assertHolds(acknowledged);
    }

    /** Neither the entry, nor the receipt of the command, nor the line of the board. */
    private static void assertCommandsAreToldAndLeaveNothing(ProjectsDesk desk) {
        assertThatThrownBy(() -> desk.draft(TITLE, COMMAND)).isInstanceOf(NoRoomLeft.class);
        assertThat(desk.shown()).isZero();
    }

    private static void takeAllRoom(Path ballast) throws IOException {
        byte[] piece = new byte[4_096];
        try (var out = Files.newOutputStream(ballast)) {
            for (int n = 0; n < 100_000; n++) {
                out.write(piece);
            }
            throw new AssertionError("the disk is larger than it should be");
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    private void acknowledged(int more) {
        int before = acknowledged.size();
        Patience.until("entries are acknowledged", () -> acknowledged.size() >= before + more);
    }

    /** The tables that grow lie on that disk. */
    private static void lay(Logins logins, Path disk) throws SQLException {
        owner(logins, "CREATE TABLESPACE " + SMALL + " LOCATION '" + disk + "'");
        for (String table : TABLES) {
            owner(logins, "ALTER TABLE governance." + table + " SET TABLESPACE " + SMALL);
        }
        owner(logins, "ALTER INDEX governance.entry_pkey SET TABLESPACE " + SMALL);
    }

    private static void leave(Logins logins) throws SQLException {
        for (String table : TABLES) {
            owner(logins, "ALTER TABLE governance." + table + " SET TABLESPACE pg_default");
        }
        owner(logins, "ALTER INDEX governance.entry_pkey SET TABLESPACE pg_default");
        owner(logins, "DROP TABLESPACE " + SMALL);
    }

    private static void owner(Logins logins, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
