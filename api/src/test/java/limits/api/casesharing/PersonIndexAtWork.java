package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.Notice;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.SituationCommand.RecordFamilyInformed;
import limits.casesharing.casefile.Task;
import limits.casesharing.casefile.Youth;
import limits.casesharing.charter.Purpose;
import limits.casesharing.index.IndexNotice;
import limits.casesharing.index.PersonIndex;
import limits.casesharing.index.PersonIndexCommand.OpenIndex;
import limits.casesharing.index.PersonIndexDesk;
import limits.casesharing.index.PersonSought;
import limits.kernel.Actor;
import limits.kernel.Quarter;
import limits.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A group whose index may be opened, and the situation of Inès, whom Samira accompanies. */
final class PersonIndexAtWork implements AutoCloseable {

    static final PersonSought INES = new PersonSought("Benali", "Inès", LocalDate.of(2011, 2, 3));
    static final PersonSought NOBODY = new PersonSought("Durand", "Tom", LocalDate.of(2010, 5, 6));
    static final PersonIndex.Id INDEX = PersonIndex.Id.of(GROUP);

    final ConfidentialSide side = new ConfidentialSide();
    final PersonIndexDesk desk;

    PersonIndexAtWork(Path directory) {
        desk = side.index(directory);
        opensSituation(SITUATION, 204_817);
        for (var who : Notice.Informed.values()) {
            side.ask(new RecordFamilyInformed(SITUATION, who, TODAY, Notice.Manner.TOLD_IN_PERSON, true), SAMIRA);
        }
    }

    /** Samira opens it; the family is not informed yet. */
    void opensSituation(Situation.Id situation, int pseudonym) {
        side.ask(
                new OpenSituation(
                        situation,
                        GROUP,
                        new Pseudonym(pseudonym),
                        new Youth(15, new Quarter(2011, 1)),
                        Origin.SCHOOL,
                        List.of(Purpose.P1_IDENTIFY_AND_RELAY),
                        true,
                        Task.SCHOOLING),
                SAMIRA);
    }

    @Override
    public void close() {
        side.close();
    }

    /** What an administrator counts; {@code lengths} of the marks of questions, each once. */
    record Rows(int entered, int asked, List<Integer> lengths) {}

    Rows rows() {
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

    List<IndexNotice> notices(Actor by) {
        return desk.look(GROUP, by, NOON).orElseThrow().notices();
    }

    void opened() {
        side.ask(new OpenIndex(INDEX, TODAY, TODAY.plusYears(3)), OFFICER);
    }

    static void refused(String code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().code()).isEqualTo(code));
    }
}
