package limits.casesharing.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Edition;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.junit.jupiter.api.Test;

class GrantsFromTheAccessLog {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Key ITEM = key('I');
    private static final Person EDUCATOR = new Person(key('P'));
    private static final Person COLLEAGUE = new Person(key('Q'));

    private final List<AccessLogEvent> committed = new ArrayList<>();
    private final AccessLog log = new AccessLog((entry, by, at) -> committed.add(entry));

    @Test
    void a_permitted_reading_gives_a_grant_after_its_entry() {
        var grant = log.answered(answered(Answer.PERMITTED)).orElseThrow();
        assertThat(committed).hasSize(1);
        assertThat(grant.serves(ITEM, 1, EDUCATOR, NOON)).isTrue();
    }

    @Test
    void a_refused_reading_is_entered_and_gives_none() {
        assertThat(log.answered(answered(Answer.REFUSED))).isEmpty();
        assertThat(committed).hasSize(1);
    }

    @Test
    void without_a_committed_entry_there_is_no_grant() {
        var broken = new AccessLog((entry, by, at) -> {
            throw new IllegalStateException("the log is down");
        });
        assertThatThrownBy(() -> broken.answered(answered(Answer.PERMITTED))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_grant_serves_once() {
        var grant = log.answered(answered(Answer.PERMITTED)).orElseThrow();
        assertThat(grant.serves(ITEM, 1, EDUCATOR, NOON)).isTrue();
        assertThat(grant.serves(ITEM, 1, EDUCATOR, NOON)).isFalse();
    }

    @Test
    void a_grant_serves_one_of_many_who_come_at_once() throws Exception {
        var grant = log.answered(answered(Answer.PERMITTED)).orElseThrow();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> served = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                served.add(threads.submit(() -> grant.serves(ITEM, 1, EDUCATOR, NOON)));
            }
            int times = 0;
            for (var one : served) {
                times += one.get() ? 1 : 0;
            }
            assertThat(times).isEqualTo(1);
        }
    }

    @Test
    void a_grant_lasts_ten_seconds_and_does_not_begin_early() {
        assertThat(fresh().serves(ITEM, 1, EDUCATOR, NOON.plusSeconds(10))).isTrue();
        assertThat(fresh().serves(ITEM, 1, EDUCATOR, NOON.plusSeconds(10).plusNanos(1)))
                .isFalse();
        assertThat(fresh().serves(ITEM, 1, EDUCATOR, NOON.minusNanos(1))).isFalse();
    }

    @Test
    void a_grant_serves_no_other_item_version_or_reader_and_is_spent_by_the_attempt() {
        assertThat(fresh().serves(key('X'), 1, EDUCATOR, NOON)).isFalse();
        assertThat(fresh().serves(ITEM, 2, EDUCATOR, NOON)).isFalse();
        var grant = fresh();
        assertThat(grant.serves(ITEM, 1, COLLEAGUE, NOON)).isFalse();
        assertThat(grant.serves(ITEM, 1, EDUCATOR, NOON)).isFalse();
    }

    private CommittedEntry fresh() {
        return log.answered(answered(Answer.PERMITTED)).orElseThrow();
    }

    private static ReadingAnswered answered(Answer answer) {
        return new ReadingAnswered(
                key('E'),
                new Actor(EDUCATOR, Capacity.MEMBER, new Organisation(key('O'))),
                key('S'),
                ITEM,
                1,
                Category.SUPPORT_NEED_CODE,
                Purpose.P2_COORDINATE_SUPPORT,
                Regime.A_CONFIDENTIAL,
                answer,
                answer == Answer.PERMITTED ? Gate.R99 : Gate.R17,
                List.of(),
                new Fingerprint("0".repeat(64)),
                Edition.today(),
                List.of(),
                List.of(new Seen(Seen.Subject.ITEM, ITEM, 0)),
                NOON);
    }

    private static Key key(char letter) {
        return new Key(String.valueOf(letter).repeat(26) + "A");
    }
}
