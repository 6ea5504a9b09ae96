package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.Duration;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.database.Role;
import limits.api.identity.Persona;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What cannot be given its place in the access log is not read, and somebody is told within five seconds. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("postgres")
class AStalledSequencerStopsReadings {

    private static final Duration ALARMED_WITHIN = Duration.ofSeconds(5);

    private final HouseForTests house = HouseForTests.demonstration();
    private final TestPerson auditor = TestPerson.signedIn(house, Persona.AUDITOR);

    @Test
    void readings_are_refused_the_alarm_rings_and_all_goes_on_when_the_sequencer_does() throws Exception {
        assertThat(auditor.get("/audit").status()).isEqualTo(200);
        var logins = house.logins();
        try (var owner = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var held = owner.createStatement()) {
            owner.setAutoCommit(false);
            held.execute("SELECT * FROM access_log.lease FOR UPDATE");
            Thread.sleep(ALARMED_WITHIN);
            assertThat(auditor.get("/actuator/health").status()).isEqualTo(503);
            long begun = System.nanoTime();
            PageSeen refused = auditor.get("/audit");
            assertThat(refused.status()).isEqualTo(500);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("refused, not queued")
                    .isLessThan(Duration.ofSeconds(3));
            owner.rollback();
        }
        Thread.sleep(Duration.ofSeconds(2));
        assertThat(auditor.get("/audit").status()).isEqualTo(200);
        assertThat(auditor.get("/actuator/health").status()).isEqualTo(200);
    }
}
