package limits.api.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.WitnessPolicy;
import limits.api.eventlog.tree.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole programme under a policy of two witnesses, both of whom have to agree, asked every fifth of a second. */
@Tag("postgres")
class AServingProgrammeAsksItsWitnesses {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path state;

    private Installation installation;
    private AutoCloseable prefecture;
    private AutoCloseable department;
    private HouseForTests house;
    private TestPerson visitor;

    @BeforeEach
    void the_department_is_away_when_it_starts() throws Exception {
        installation = new Installation(state).grow(5);
        prefecture = installation.witness("prefecture");
        department = installation.witness("department");
        Path policy = Files.writeString(state.resolve("policy"), installation.policy(2));
        department.close();
        house = HouseForTests.over(
                installation.logins,
                List.of("demo"),
                List.of(
                        "--limits.demo.load=never",
                        "--limits.authority=test.example",
                        "--limits.data=" + installation.folder.path(),
                        "--limits.witness.policy=" + policy,
                        "--limits.witness.every=PT0.2S"));
        visitor = TestPerson.stranger(house);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
        installation.close();
    }

    @Test
    void the_figure_follows_what_enough_of_them_cosigned_and_health_falls_when_one_has_seen_otherwise()
            throws Exception {
        await(() -> cosigned("prefecture") == 5);
        assertThat(witnessed()).as("one of two").isZero();
        assertThat(health()).as("a witness out of reach stops nobody's work").isEqualTo(200);

        department = installation.witness("department", port("department"));
        await(() -> witnessed() == 5);
        installation.append(7);
        await(() -> witnessed() == 12);

        prefecture.close();
        installation.append(3);
        await(() -> cosigned("department") == 15);
        assertThat(witnessed()).as("the last that both have seen").isEqualTo(12);
        assertThat(health()).isEqualTo(200);

        Checkpoint seen = remember(new Checkpoint(installation.origin().name(), 1_000, Hash.EMPTY_ROOT));
        prefecture = installation.witness("prefecture", port("prefecture"));
        await(() -> health() == 503);
        assertThat(house.part(Witnessing.class).alarms())
                .allMatch(alarm -> alarm.kind() == Finding.Kind.SET_BACK && alarm.size() == 1_000);
        assertThat(state.resolve("data/witnesses/evidence")).isNotEmptyDirectory();
        assertThat(witnessed()).isEqualTo(12);

        prefecture.close();
        installation.append(2);
        await(() -> cosigned("department") == 17);
        assertThat(health()).as("cutting its line does not silence it").isEqualTo(503);

        remember(seen);
        prefecture = installation.witness("prefecture", port("prefecture"));
        await(() -> health() == 200);
        await(() -> witnessed() == 17);
    }

    /** Puts a head into the prefecture's memory; the one it had. */
    private Checkpoint remember(Checkpoint head) {
        try (var folder = WitnessFolder.take(state.resolve("prefecture"))) {
            Checkpoint had = folder.last(head.origin()).orElseThrow();
            folder.keep(head);
            return had;
        }
    }

    private int port(String name) {
        return WitnessPolicy.parse(installation.policy(2)).witnesses().stream()
                .filter(witness -> witness.name().equals(name))
                .mapToInt(witness -> URI.create(witness.url()).getPort())
                .findFirst()
                .orElseThrow();
    }

    private double witnessed() {
        return house.part(MeterRegistry.class)
                .get("limits.log.witnessed.size")
                .tag("log", "governance")
                .gauge()
                .value();
    }

    private long cosigned(String witness) {
        Long size = installation
                .db()
                .queryForObject(
                        "SELECT coalesce(max(size), 0) FROM governance.cosignature WHERE witness = ?",
                        Long.class,
                        witness);
        return size == null ? 0 : size;
    }

    private int health() {
        return visitor.get("/actuator/health").status();
    }

    private static void await(BooleanSupplier so) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
