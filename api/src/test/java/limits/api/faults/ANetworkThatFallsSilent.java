package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import limits.api.PostgresForTests;
import limits.api.database.Logins;
import limits.api.eventlog.sequencing.Pulse;
import limits.api.eventlog.sequencing.Sequencer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing arrives any more between a sequencer and its server, and neither is told: both give the connection up. */
@Tag("postgres")
class ANetworkThatFallsSilent {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int ASKING = 3;

    private final Logins logins = PostgresForTests.freshDatabase();
    private final LogUnderFaults log = new LogUnderFaults(logins, LogUnderFaults.newFolder());
    private final ANetworkThatSwallowsAnswers network =
            new ANetworkThatSwallowsAnswers(logins.url(LogUnderFaults.ROLE));
    private final LogUnderFaults through = new LogUnderFaults(network.through(logins), log.keys);
    private final List<UUID> told = new ArrayList<>();

    @AfterEach
    void close() {
        network.close();
        through.close();
        log.close();
    }

    @Test
    void a_log_is_sequenced_again_by_itself() {
        try (var bystander = new Bystander(log.auditing());
                Sequencer sequencer = impatient().start()) {
            tell();
            assertThat(log.reader().settled(Duration.ofSeconds(20))).isTrue();
            network.fallSilent();
            tell();
            Patience.until("it is sequenced again", () -> log.reader().head() == 2);
            sequencer.stop();
            bystander.assertNothingChangedBehindHer();
        }
        log.assertHolds(told);
    }

    @Test
    void a_batch_is_not_waited_for_as_long_as_the_first_look_at_a_long_log_is() {
        tell();
        network.fallSilentBehind("INSERT INTO " + LogUnderFaults.LOG + ".leaf");
        try (Sequencer sequencer = impatient().start()) {
            Patience.until("it is sequenced all the same", () -> log.reader().head() == 1);
            assertThat(network.hasFallenSilent()).isTrue();
            sequencer.stop();
        }
        log.assertHolds(told);
    }

    @Test
    void whoever_was_signing_in_when_it_fell_silent_signs_in_again() {
        tell();
        network.fallSilentBehind("client_encoding");
        try (Sequencer sequencer = impatient().start()) {
            Patience.until("it is sequenced all the same", () -> log.reader().head() == 1);
            assertThat(network.hasFallenSilent()).isTrue();
            sequencer.stop();
        }
        log.assertHolds(told);
    }

    @Test
    void meanwhile_the_alarm_rings_for_whoever_asks_though_nobody_answers() {
        var pulse = new Pulse(LogUnderFaults.LOG, new JdbcTemplate(through.sequencing()));
        var heard = new AtomicInteger();
        try (Sequencer sequencer = through.sequencer().start()) {
            tell();
            assertThat(log.reader().settled(Duration.ofSeconds(20))).isTrue();
            Patience.until("the sequencer is heard", pulse::beats);
            network.fallSilent();
            for (int n = 0; n < ASKING; n++) {
                Thread.ofVirtual().start(() -> {
                    Patience.until("the alarm rings", () -> !pulse.beats());
                    heard.incrementAndGet();
                });
            }
            Patience.until("all of them hear the alarm", () -> heard.get() == ASKING);
            sequencer.stop();
            network.close();
        }
    }

    @Test
    void a_connection_that_a_sequencer_gave_back_may_be_silent_as_long_as_its_next_holder_likes() throws SQLException {
        tell();
        impatient().catchUp();
        try (Connection next = through.sequencing().getConnection();
                var statement = next.createStatement()) {
            assertThat(next.getNetworkTimeout()).isZero();
            for (String timeout : List.of("idle_session_timeout", "idle_in_transaction_session_timeout")) {
                var shown = statement.executeQuery("SHOW " + timeout);
                shown.next();
                assertThat(shown.getString(1)).as(timeout).isEqualTo("0");
            }
        }
    }

    private Sequencer impatient() {
        var clock = InstantSource.system();
        return through.sequencer(through.sequencing(), clock, clock, PATIENCE);
    }

    private void tell() {
        var draft = LogUnderFaults.draft(UUID.randomUUID(), "silence", told.size());
        log.log(log.appending()).append(List.of(draft));
        told.add(draft.event());
    }
}
