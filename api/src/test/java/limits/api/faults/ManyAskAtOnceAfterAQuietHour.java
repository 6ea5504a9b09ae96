package limits.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import limits.api.eventlog.sequencing.Pulse;
import limits.api.eventlog.sequencing.Sequencer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever asks while another is asking is told what that one hears, and not that nobody has been heard for long. */
@Tag("postgres")
class ManyAskAtOnceAfterAQuietHour {

    private static final int ASKING = 8;
    private static final int TIMES = 20;

    private final LogUnderFaults log = LogUnderFaults.fresh();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void all_of_them_hear_a_sequencer_that_is_at_work() throws Exception {
        try (Sequencer sequencer = log.sequencer().start();
                var threads = Executors.newFixedThreadPool(ASKING)) {
            log.log(log.appending()).append(List.of(LogUnderFaults.draft(UUID.randomUUID(), "quiet", 0)));
            assertThat(log.reader().settled(Duration.ofSeconds(20))).isTrue();
            for (int n = 0; n < TIMES; n++) {
                // A pulse that nobody has asked yet knows as little as one that nobody has asked for an hour.
                var pulse = new Pulse(LogUnderFaults.LOG, new JdbcTemplate(log.sequencing()));
                var together = new CyclicBarrier(ASKING);
                List<Future<Boolean>> heard = new ArrayList<>();
                for (int asker = 0; asker < ASKING; asker++) {
                    heard.add(threads.submit(() -> {
                        together.await();
                        return pulse.beats();
                    }));
                }
                assertThat(heard).allSatisfy(one -> assertThat(told(one)).isTrue());
            }
            sequencer.stop();
        }
    }

    private static boolean told(Future<Boolean> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
