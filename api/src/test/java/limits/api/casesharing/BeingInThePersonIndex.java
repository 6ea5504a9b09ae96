package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.*;
import static limits.api.casesharing.PersonIndexAtWork.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import limits.casesharing.accesslog.AccessLogEvent.IndexEntered;
import limits.casesharing.casefile.Closing;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.CloseSituation;
import limits.casesharing.index.PersonIndexCommand.CloseIndex;
import limits.casesharing.index.PersonIndexCommand.OpenIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is in the index, by whose hand, and until when: the lead enters and takes out, and nothing outlives its reason. */
@Tag("postgres")
class BeingInThePersonIndex {

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
    void nobody_is_entered_by_somebody_else_or_before_the_family_knows() {
        at.opened();
        refused("person-index.no-such-situation", () -> at.desk.enter(SITUATION, INES, KARIM, NOON));
        refused("person-index.no-such-situation", () -> at.desk.takeOut(SITUATION, KARIM, NOON));
        var untold = new Situation.Id(key("untold"));
        at.opensSituation(untold, 204_818);
        refused("person-index.family-not-informed", () -> at.desk.enter(untold, INES, SAMIRA, NOON));
        at.side.ask(new CloseIndex(INDEX), MAYOR);
        refused("person-index.shut", () -> at.desk.enter(SITUATION, INES, SAMIRA, NOON));
        assertThat(at.side.entries).noneMatch(IndexEntered.class::isInstance);
    }

    @Test
    void erasing_closing_or_taking_out_takes_the_rows_away() {
        at.opened();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        at.desk.takeOut(SITUATION, SAMIRA, NOON);
        assertThat(at.rows().entered()).isZero();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        at.desk.ask(GROUP, INES, KARIM, NOON);
        at.side.sealer(directory).destroyCase(SITUATION.key());
        assertThat(at.notices(SAMIRA)).isEmpty();
        assertThat(at.desk.sweep(NOON)).isEqualTo(1);
        assertThat(at.rows().entered()).isZero();
        assertThat(at.desk.sweep(NOON.plus(Duration.ofDays(31)))).isEqualTo(1);
        assertThat(at.rows().asked()).isZero();
    }

    @Test
    void a_closed_situation_is_in_no_index_and_a_closed_index_holds_nothing() {
        at.opened();
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        at.desk.ask(GROUP, INES, KARIM, NOON);
        at.side.ask(new CloseSituation(SITUATION, Closing.NEED_MET), SAMIRA);
        assertThat(at.rows().entered()).isZero();
        assertThat(at.rows().asked()).isEqualTo(1);
        at.side.ask(new CloseIndex(INDEX), OFFICER);
        assertThat(at.rows().asked()).isZero();
        assertThat(at.desk.look(GROUP, KARIM, NOON).orElseThrow().openUntil()).isEmpty();
    }

    @Test
    void an_assessment_that_counts_no_more_shuts_it() {
        at.side.ask(new OpenIndex(INDEX, TODAY, TODAY.plusDays(1)), OFFICER);
        at.desk.enter(SITUATION, INES, SAMIRA, NOON);
        var after = NOON.plus(Duration.ofDays(2));
        refused("person-index.shut", () -> at.desk.ask(GROUP, INES, KARIM, after));
        at.desk.sweep(after);
        assertThat(at.rows().entered()).isZero();
    }
}
