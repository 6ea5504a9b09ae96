package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.IndexAsked;
import limits.casesharing.accesslog.AccessLogEvent.IndexEntered;
import limits.casesharing.casefile.Closing;
import limits.casesharing.casefile.Notice;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.AssignTask;
import limits.casesharing.casefile.SituationCommand.CloseSituation;
import limits.casesharing.casefile.SituationCommand.NameReferent;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.SituationCommand.RecordFamilyInformed;
import limits.casesharing.casefile.Task;
import limits.casesharing.casefile.Youth;
import limits.casesharing.charter.Purpose;
import limits.casesharing.index.IndexNotice;
import limits.casesharing.index.PersonIndex;
import limits.casesharing.index.PersonIndexCommand.CloseIndex;
import limits.casesharing.index.PersonIndexCommand.OpenIndex;
import limits.casesharing.index.PersonIndexDesk;
import limits.casesharing.index.PersonSought;
import limits.kernel.Actor;
import limits.kernel.Quarter;
import limits.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Karim asks who knows Inès, whom Samira accompanies; and everything he might try to learn it himself. */
@Tag("postgres")
class AskingWhoKnowsThisPerson {

    private static final PersonSought INES = new PersonSought("Benali", "Inès", LocalDate.of(2011, 2, 3));
    private static final PersonSought NOBODY = new PersonSought("Durand", "Tom", LocalDate.of(2010, 5, 6));
    private static final PersonIndex.Id INDEX = PersonIndex.Id.of(GROUP);

    @TempDir
    Path directory;

    private ConfidentialSide side;
    private PersonIndexDesk desk;

    @BeforeEach
    void a_situation_that_samira_leads() {
        side = new ConfidentialSide();
        desk = side.index(directory);
        side.ask(
                new OpenSituation(
                        SITUATION,
                        GROUP,
                        new Pseudonym(204_817),
                        new Youth(15, new Quarter(2011, 1)),
                        Origin.SCHOOL,
                        List.of(Purpose.P1_IDENTIFY_AND_RELAY),
                        true,
                        Task.SCHOOLING),
                SAMIRA);
        for (var who : Notice.Informed.values()) {
            side.ask(new RecordFamilyInformed(SITUATION, who, TODAY, Notice.Manner.TOLD_IN_PERSON, true), SAMIRA);
        }
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void the_lead_gets_a_notice_and_the_asker_hears_nothing() {
        opened();
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        assertThat(desk.ask(GROUP, INES, KARIM, NOON)).isEqualTo(2);
        assertThat(notices(SAMIRA))
                .containsExactly(new IndexNotice(SITUATION, KARIM.person(), KARIM.organisation(), TODAY));
        assertThat(notices(KARIM)).isEmpty();
    }

    @Test
    void a_question_may_come_before_the_young_person_is_entered() {
        opened();
        desk.ask(GROUP, INES, KARIM, NOON);
        assertThat(notices(SAMIRA)).isEmpty();
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        assertThat(notices(SAMIRA)).hasSize(1);
    }

    @Test
    void nothing_that_the_asker_or_the_log_sees_tells_a_match_from_none() {
        opened();
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        side.entries.clear();
        int met = desk.ask(GROUP, INES, KARIM, NOON);
        var afterOne = rows();
        int none = desk.ask(GROUP, NOBODY, KARIM, NOON);
        var afterTwo = rows();
        assertThat(met - none).isEqualTo(1);
        assertThat(afterTwo.lengths()).isEqualTo(afterOne.lengths());
        assertThat(afterTwo.entered()).isEqualTo(afterOne.entered());
        assertThat(afterTwo.asked()).isEqualTo(2);
        assertThat(side.entries)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(plain(entry)).isEqualTo(plain(side.entries.getFirst())));
        var view = desk.look(GROUP, KARIM, NOON).orElseThrow();
        assertThat(view.notices()).isEmpty();
        assertThat(view.leftToday()).isEqualTo(1);
    }

    @Test
    void a_question_takes_as_long_whether_or_not_anybody_knows() {
        opened();
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        long met = 0;
        long none = 0;
        for (int day = 0; day < 40; day++) {
            var at = NOON.plus(Duration.ofDays(day));
            met += nanos(INES, at);
            none += nanos(NOBODY, at);
        }
        assertThat((double) met / none).isBetween(0.2, 5.0);
    }

    @Test
    void every_question_is_entered_before_it_is_laid_down_a_refused_one_too() {
        var stranger = new Actor(CLAIRE.person(), SAMIRA.capacity(), SAMIRA.organisation());
        refused("person-index.shut", () -> desk.ask(GROUP, INES, KARIM, NOON));
        opened();
        refused("person-index.no-such-group", () -> desk.ask(GROUP, INES, stranger, NOON));
        refused("person-index.no-such-group", () -> desk.ask(GROUP, INES, CLAIRE, NOON));
        assertThat(side.entries)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(((IndexAsked) entry).answer()).isEqualTo(Answer.REFUSED));
        assertThat(rows().asked()).isZero();
        side.failing = true;
        assertThatThrownBy(() -> desk.ask(GROUP, INES, KARIM, NOON)).isNotInstanceOf(Refused.class);
        assertThat(rows().asked()).isZero();
    }

    @Test
    void three_questions_a_day_are_enough() {
        opened();
        for (int left = 2; left >= 0; left--) {
            assertThat(desk.ask(GROUP, NOBODY, KARIM, NOON)).isEqualTo(left);
        }
        refused("person-index.asked-often-enough", () -> desk.ask(GROUP, NOBODY, KARIM, NOON));
        assertThat(desk.ask(GROUP, NOBODY, SAMIRA, NOON)).isEqualTo(2);
        assertThat(desk.ask(GROUP, NOBODY, KARIM, NOON.plus(Duration.ofDays(1))))
                .isEqualTo(2);
    }

    @Test
    void the_referent_alone_is_asked_where_one_is_named() {
        opened();
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        side.ask(new AssignTask(SITUATION, KARIM.person(), Task.EDUCATIONAL_SUPPORT), SAMIRA);
        side.ask(new NameReferent(SITUATION, KARIM.person()), SAMIRA);
        desk.ask(GROUP, INES, KARIM, NOON);
        desk.ask(GROUP, INES, SAMIRA, NOON);
        assertThat(notices(KARIM)).extracting(IndexNotice::asker).containsExactly(SAMIRA.person());
        assertThat(notices(SAMIRA)).isEmpty();
        refused("person-index.no-such-situation", () -> desk.enter(SITUATION, INES, SAMIRA, NOON));
    }

    @Test
    void nobody_is_entered_by_somebody_else_or_before_the_family_knows() {
        opened();
        refused("person-index.no-such-situation", () -> desk.enter(SITUATION, INES, KARIM, NOON));
        refused("person-index.no-such-situation", () -> desk.takeOut(SITUATION, KARIM, NOON));
        var untold = new Situation.Id(key("untold"));
        side.ask(
                new OpenSituation(
                        untold,
                        GROUP,
                        new Pseudonym(204_818),
                        new Youth(15, new Quarter(2011, 1)),
                        Origin.SCHOOL,
                        List.of(Purpose.P1_IDENTIFY_AND_RELAY),
                        true,
                        Task.SCHOOLING),
                SAMIRA);
        refused("person-index.family-not-informed", () -> desk.enter(untold, INES, SAMIRA, NOON));
        side.ask(new CloseIndex(INDEX), MAYOR);
        refused("person-index.shut", () -> desk.enter(SITUATION, INES, SAMIRA, NOON));
        assertThat(side.entries).noneMatch(IndexEntered.class::isInstance);
    }

    @Test
    void erasing_closing_or_taking_out_takes_the_rows_away() {
        opened();
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        desk.takeOut(SITUATION, SAMIRA, NOON);
        assertThat(rows().entered()).isZero();
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        desk.ask(GROUP, INES, KARIM, NOON);
        side.sealer(directory).destroyCase(SITUATION.key());
        assertThat(notices(SAMIRA)).isEmpty();
        assertThat(desk.sweep(NOON)).isEqualTo(1);
        assertThat(rows().entered()).isZero();
        assertThat(desk.sweep(NOON.plus(Duration.ofDays(31)))).isEqualTo(1);
        assertThat(rows().asked()).isZero();
    }

    @Test
    void a_closed_situation_is_in_no_index_and_a_closed_index_holds_nothing() {
        opened();
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        desk.ask(GROUP, INES, KARIM, NOON);
        side.ask(new CloseSituation(SITUATION, Closing.NEED_MET), SAMIRA);
        assertThat(rows().entered()).isZero();
        assertThat(rows().asked()).isEqualTo(1);
        side.ask(new CloseIndex(INDEX), OFFICER);
        assertThat(rows().asked()).isZero();
        assertThat(desk.look(GROUP, KARIM, NOON).orElseThrow().openUntil()).isEmpty();
    }

    @Test
    void an_assessment_that_counts_no_more_shuts_it() {
        side.ask(new OpenIndex(INDEX, TODAY, TODAY.plusDays(1)), OFFICER);
        desk.enter(SITUATION, INES, SAMIRA, NOON);
        var after = NOON.plus(Duration.ofDays(2));
        refused("person-index.shut", () -> desk.ask(GROUP, INES, KARIM, after));
        desk.sweep(after);
        assertThat(rows().entered()).isZero();
    }

    @Test
    void to_whoever_is_no_active_member_there_is_no_index() {
        opened();
        for (var outsider : List.of(CLAIRE, MAYOR, OFFICER)) {
            assertThat(desk.look(GROUP, outsider, NOON)).isEmpty();
        }
    }

    /** What an administrator counts; {@code lengths} of the marks of questions, each once. */
    private record Rows(int entered, int asked, List<Integer> lengths) {}

    private Rows rows() {
        var db = side.database.client();
        return new Rows(
                db.sql("SELECT count(*) FROM person_index_mark")
                        .query(Integer.class)
                        .single(),
                db.sql("SELECT count(*) FROM person_index_question")
                        .query(Integer.class)
                        .single(),
                db.sql("SELECT DISTINCT length(mark) FROM person_index_question")
                        .query(Integer.class)
                        .list());
    }

    private long nanos(PersonSought whom, Instant at) {
        long begun = System.nanoTime();
        desk.ask(GROUP, whom, KARIM, at);
        return System.nanoTime() - begun;
    }

    /** Everything of an entry but its key. */
    private static String plain(AccessLogEvent entry) {
        return entry.toString().replace(entry.entry().toString(), "");
    }

    private List<IndexNotice> notices(Actor by) {
        return desk.look(GROUP, by, NOON).orElseThrow().notices();
    }

    private void opened() {
        side.ask(new OpenIndex(INDEX, TODAY, TODAY.plusYears(3)), OFFICER);
    }

    private static void refused(String code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().code()).isEqualTo(code));
    }
}
