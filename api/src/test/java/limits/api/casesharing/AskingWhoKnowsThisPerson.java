package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.*;
import static limits.api.casesharing.PersonIndexAtWork.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.IndexAsked;
import limits.casesharing.casefile.Notice;
import limits.casesharing.casefile.Restriction;
import limits.casesharing.casefile.SituationCommand.AssignTask;
import limits.casesharing.casefile.SituationCommand.NameReferent;
import limits.casesharing.casefile.SituationCommand.RecordRestriction;
import limits.casesharing.casefile.Task;
import limits.casesharing.index.IndexNotice;
import limits.casesharing.index.PersonSought;
import limits.kernel.Actor;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Karim asks who knows Inès, whom Samira accompanies; and everything he might try to learn it himself. */
@Tag("postgres")
class AskingWhoKnowsThisPerson {

    @TempDir
    Path directory;

    private PersonIndexAtWork at;

    @BeforeEach
    void a_situation_that_samira_leads() {
        at = new PersonIndexAtWork(directory);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void the_lead_gets_a_notice_and_the_asker_hears_nothing() {
        at.opened();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        assertThat(at.desk.ask(GROUP, INES, KARIM, NOON)).isEqualTo(2);
        assertThat(at.notices(SAMIRA))
                .containsExactly(new IndexNotice(SITUATION, KARIM.person(), KARIM.organisation(), TODAY));
        assertThat(at.notices(KARIM)).isEmpty();
    }

    @Test
    void while_the_family_asks_that_nothing_passes_nobody_is_told_and_nobody_entered() {
        at.opened();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        at.desk.ask(GROUP, INES, KARIM, NOON);
        var request = new Restriction.Request(Notice.Informed.PARENTS, Restriction.Ground.OBJECTS);
        at.side.ask(new RecordRestriction(SITUATION, request, TODAY), SAMIRA);
        assertThat(at.notices(SAMIRA)).isEmpty();
        refused("person-index.situation-restricted", () -> at.desk.enter(SITUATION, INES, SAMIRA, NOON));
        at.desk.takeOut(SITUATION, SAMIRA, NOON);
        assertThat(at.desk.entered(SITUATION)).isFalse();
    }

    @Test
    void a_question_may_come_before_the_young_person_is_entered() {
        at.opened();
        at.desk.ask(GROUP, INES, KARIM, NOON);
        assertThat(at.notices(SAMIRA)).isEmpty();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        assertThat(at.notices(SAMIRA)).hasSize(1);
    }

    @Test
    void nothing_that_the_asker_or_the_log_sees_tells_a_match_from_none() {
        at.opened();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        at.side.entries.clear();
        int met = at.desk.ask(GROUP, INES, KARIM, NOON);
        var afterOne = at.rows();
        int none = at.desk.ask(GROUP, NOBODY, KARIM, NOON);
        var afterTwo = at.rows();
        assertThat(met - none).isEqualTo(1);
        assertThat(afterTwo.lengths()).isEqualTo(afterOne.lengths());
        assertThat(afterTwo.entered()).isEqualTo(afterOne.entered());
        assertThat(afterTwo.asked()).isEqualTo(2);
        assertThat(at.side.entries)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(plain(entry)).isEqualTo(plain(at.side.entries.getFirst())));
        var view = at.desk.look(GROUP, KARIM, NOON).orElseThrow();
        assertThat(view.notices()).isEmpty();
        assertThat(view.leftToday()).isEqualTo(1);
    }

    @Test
    void a_question_takes_as_long_whether_or_not_anybody_knows() {
        at.opened();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        long met = 0;
        long none = 0;
        for (int day = 0; day < 40; day++) {
            var when = NOON.plus(Duration.ofDays(day));
            met += nanos(INES, when);
            none += nanos(NOBODY, when);
        }
        assertThat((double) met / none).isBetween(0.2, 5.0);
    }

    @Test
    void every_question_is_entered_before_it_is_laid_down_a_refused_one_too() {
        var stranger = new Actor(CLAIRE.person(), SAMIRA.capacity(), SAMIRA.organisation());
        refused("person-index.shut", () -> at.desk.ask(GROUP, INES, KARIM, NOON));
        at.opened();
        refused("person-index.no-such-group", () -> at.desk.ask(GROUP, INES, stranger, NOON));
        refused("person-index.no-such-group", () -> at.desk.ask(GROUP, INES, CLAIRE, NOON));
        assertThat(at.side.entries)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(((IndexAsked) entry).answer()).isEqualTo(Answer.REFUSED));
        assertThat(at.rows().asked()).isZero();
        at.side.failing = true;
        assertThatThrownBy(() -> at.desk.ask(GROUP, INES, KARIM, NOON)).isNotInstanceOf(Refused.class);
        assertThat(at.rows().asked()).isZero();
    }

    @Test
    void three_questions_a_day_are_enough() {
        at.opened();
        for (int left = 2; left >= 0; left--) {
            assertThat(at.desk.ask(GROUP, NOBODY, KARIM, NOON)).isEqualTo(left);
        }
        refused("person-index.asked-often-enough", () -> at.desk.ask(GROUP, NOBODY, KARIM, NOON));
        assertThat(at.desk.ask(GROUP, NOBODY, SAMIRA, NOON)).isEqualTo(2);
        assertThat(at.desk.ask(GROUP, NOBODY, KARIM, NOON.plus(Duration.ofDays(1))))
                .isEqualTo(2);
    }

    @Test
    void the_referent_alone_is_asked_where_one_is_named() {
        at.opened();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        at.side.ask(new AssignTask(SITUATION, KARIM.person(), Task.EDUCATIONAL_SUPPORT), SAMIRA);
        at.side.ask(new NameReferent(SITUATION, KARIM.person()), SAMIRA);
        at.desk.ask(GROUP, INES, KARIM, NOON);
        at.desk.ask(GROUP, INES, SAMIRA, NOON);
        assertThat(at.notices(KARIM)).extracting(IndexNotice::asker).containsExactly(SAMIRA.person());
        assertThat(at.notices(SAMIRA)).isEmpty();
        refused("person-index.no-such-situation", () -> at.desk.enter(SITUATION, INES, SAMIRA, NOON));
    }

    @Test
    void to_whoever_is_no_active_member_there_is_no_index() {
        at.opened();
        for (var outsider : List.of(CLAIRE, MAYOR, OFFICER)) {
            assertThat(at.desk.look(GROUP, outsider, NOON)).isEmpty();
        }
    }

    private long nanos(PersonSought whom, Instant when) {
        long begun = System.nanoTime();
        at.desk.ask(GROUP, whom, KARIM, when);
        return System.nanoTime() - begun;
    }

    /** Everything of an entry but its key. */
    private static String plain(AccessLogEvent entry) {
        return entry.toString().replace(entry.entry().toString(), "");
    }
}
