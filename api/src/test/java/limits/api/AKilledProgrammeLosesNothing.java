package limits.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import limits.api.database.Databases;
import limits.api.database.EmbeddedServer;
import limits.api.database.Role;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.export.LogVerifier;
import limits.api.identity.Persona;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Area;
import limits.kernel.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real programme in a process of its own, killed with SIGKILL while eight clients send it 200 commands. */
@Tag("postgres")
class AKilledProgrammeLosesNothing {

    private static final int COMMANDS = 200;
    private static final int CLIENTS = 8;
    private static final int KILLED_AFTER = 70;
    private static final String ADDRESS = "/api/v1/commands/governance/project/draft-project";

    private final Path build = Path.of("target").toAbsolutePath();
    private final Path data = build.resolve("killed-" + ProcessHandle.current().pid());
    private final int port = freePort();
    private final Map<UUID, DraftProject> commands = commands();

    @Test
    void each_acknowledged_command_is_there_exactly_once_and_each_other_one_after_it_was_sent_again() throws Exception {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        Process first = start();
        try {
            send(commands.keySet(), acknowledged, first);
            assertThat(first.waitFor(30, TimeUnit.SECONDS)).as("killed").isTrue();
        } finally {
            first.destroyForcibly();
        }
        assertThat(acknowledged).as("killed in the middle").hasSizeBetween(KILLED_AFTER, COMMANDS - 1);

        Process second = start();
        try {
            Set<UUID> again = ConcurrentHashMap.newKeySet();
            send(commands.keySet(), again, null);
            assertThat(again).hasSize(COMMANDS);
        } finally {
            second.destroy();
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).as("stopped").isTrue();
        }
        assertThat(data.resolve("postgresql/cluster/postmaster.pid"))
                .as("its server stopped with it")
                .doesNotExist();
        assertEveryCommandOnce();
    }

    private void assertEveryCommandOnce() {
        try (var server = EmbeddedServer.open(data.resolve("postgresql"), build.resolve("programs"));
                var databases = new Databases(server.logins())) {
            var engine = EngineForTests.over(databases, data);
            var log = EngineForTests.sequenced(engine, Role.GOVERNANCE);
            List<String> streams = new ArrayList<>();
            log.each(entry -> streams.add(entry.draft().stream()));
            assertThat(streams)
                    .containsExactlyInAnyOrderElementsOf(commands.values().stream()
                            .map(command -> command.project().toString())
                            .toList());
            assertThat(new LogVerifier(log.name(), databases.as(Role.AUDITOR).template()).verify())
                    .isInstanceOf(LogVerifier.Verdict.Whole.class);
        }
    }

    /** Sends every command; kills the process, where one is given, once enough were acknowledged. */
    private void send(Set<UUID> those, Set<UUID> acknowledged, @org.jspecify.annotations.Nullable Process victim)
            throws InterruptedException {
        TestPerson coordinator = TestPerson.at(URI.create("http://127.0.0.1:" + port));
        String token = coordinator.token(Persona.COORDINATOR);
        var json = StableJson.mapper();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (UUID command : those) {
                clients.execute(() -> {
                    try {
                        var answer = coordinator.sendJson(
                                token,
                                "POST",
                                ADDRESS,
                                json.writeValueAsString(commands.get(command)),
                                "Idempotency-Key",
                                command.toString());
                        if (answer.status() == 204) {
                            acknowledged.add(command);
                        }
                    } catch (UncheckedIOException dead) {
                        // Not acknowledged: sent again after the restart.
                    }
                    if (victim != null && acknowledged.size() >= KILLED_AFTER) {
                        victim.destroyForcibly();
                    }
                });
            }
            clients.shutdown();
            assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }
    }

    private Process start() throws Exception {
        Files.createDirectories(build);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "limits.api.Limits",
                        "serve",
                        "--demo",
                        "--limits.demo.load=never",
                        "--server.port=" + port,
                        "--limits.data=" + data,
                        "--limits.programs=" + build.resolve("programs"))
                .redirectErrorStream(true)
                .redirectOutput(build.resolve("killed.log").toFile())
                .start();
        TestPerson visitor = TestPerson.at(URI.create("http://127.0.0.1:" + port));
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (visitor.get("/actuator/health").status() == 200) {
                    return process;
                }
            } catch (UncheckedIOException notYet) {
                Thread.sleep(200);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("did not start; see target/killed.log");
    }

    private static Map<UUID, DraftProject> commands() {
        Map<UUID, DraftProject> commands = new HashMap<>();
        for (int n = 0; n < COMMANDS; n++) {
            commands.put(
                    UUID.randomUUID(),
                    DraftProject.forThreeYears(
                            new Project.Id(Persona.key("killed " + n)),
                            new Words("Projet " + n),
                            LeadAuthority.MUNICIPALITY,
                            Persona.Body.TOWN_HALL.organisation(),
                            List.of(new Area("59350")),
                            LocalDate.of(2026, 1, 1)));
        }
        return commands;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
