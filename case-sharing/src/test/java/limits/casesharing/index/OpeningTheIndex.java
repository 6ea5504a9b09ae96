package limits.casesharing.index;

import static limits.casesharing.TheGroup.GROUP;
import static limits.casesharing.TheGroup.NOON;
import static limits.casesharing.TheGroup.TODAY;
import static limits.casesharing.TheGroup.as;
import static limits.casesharing.TheGroup.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.Stage;
import limits.casesharing.TheGroup;
import limits.casesharing.index.PersonIndex.Because;
import limits.casesharing.index.PersonIndexCommand.CloseIndex;
import limits.casesharing.index.PersonIndexCommand.OpenIndex;
import limits.casesharing.index.PersonIndexEvent.IndexClosed;
import limits.casesharing.index.PersonIndexEvent.IndexOpened;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.junit.jupiter.api.Test;

class OpeningTheIndex {

    private static final PersonIndex.Id INDEX = PersonIndex.Id.of(GROUP);
    private static final Actor OFFICER = as(Capacity.DATA_PROTECTION_OFFICER, "officer");
    private static final Actor MAYOR = as(Capacity.MAYOR, "mayor");
    private static final LocalDate ASSESSED = TODAY.minusDays(3);
    private static final LocalDate LAST = ASSESSED.plusYears(3);
    private static final IndexOpened OPENED = new IndexOpened(INDEX, ASSESSED, LAST, TODAY);
    private static final IndexClosed CLOSED = new IndexClosed(INDEX, TODAY);

    @Test
    void the_officer_opens_it_once_the_impact_assessment_covers_it() {
        asking(List.of(), new OpenIndex(INDEX, ASSESSED, LAST), OFFICER).then(OPENED);
        asking(List.of(OPENED, CLOSED), new OpenIndex(INDEX, ASSESSED, LAST), OFFICER)
                .then(OPENED);
    }

    @Test
    void nobody_else_opens_it() {
        assertThat(new OpenIndex(INDEX, ASSESSED, LAST).openTo()).containsExactly(Capacity.DATA_PROTECTION_OFFICER);
    }

    @Test
    void an_assessment_is_finished_before_it_counts() {
        var tomorrow = TODAY.plusDays(1);
        asking(List.of(), new OpenIndex(INDEX, tomorrow, tomorrow), OFFICER).refused(Because.NOT_ASSESSED_YET);
    }

    @Test
    void it_counts_three_years_at_most_and_not_in_the_past() {
        asking(List.of(), new OpenIndex(INDEX, ASSESSED, LAST.plusDays(1)), OFFICER)
                .refused(Because.COUNTS_TOO_LONG);
        asking(List.of(), new OpenIndex(INDEX, ASSESSED, TODAY.minusDays(1)), OFFICER)
                .refused(Because.COUNTS_TOO_LONG);
    }

    @Test
    void a_group_that_is_not_there_has_none() {
        var nowhere = new PersonIndex.Id(key("nowhere"));
        asking(List.of(), new OpenIndex(nowhere, ASSESSED, LAST), OFFICER).refused(Because.NO_SUCH_GROUP);
    }

    @Test
    void the_officer_or_the_mayor_closes_it() {
        asking(List.of(OPENED), new CloseIndex(INDEX), OFFICER).then(CLOSED);
        asking(List.of(OPENED), new CloseIndex(INDEX), MAYOR).then(CLOSED);
    }

    @Test
    void what_is_shut_is_not_closed() {
        asking(List.of(), new CloseIndex(INDEX), MAYOR).refused(Because.SHUT);
        asking(List.of(OPENED, CLOSED), new CloseIndex(INDEX), MAYOR).refused(Because.SHUT);
    }

    @Test
    void a_name_is_the_same_however_it_is_written() {
        var born = LocalDate.of(2011, 2, 3);
        var written = new PersonSought("de la Bâtie-Noël", "Inès", born).words().reveal();
        assertThat(new PersonSought("DE LA BATIE NOEL", " ines", born).words().reveal())
                .isEqualTo(written);
        assertThat(new PersonSought("Bâtie-Noël", "Inès", born).words().reveal())
                .isNotEqualTo(written);
        assertThat(new PersonSought("Noël", "Inès", born)).hasToString("(confidential)");
        assertThatThrownBy(() -> new PersonSought("-", "Inès", born)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stage.Outcome<PersonIndex> asking(List<?> happened, PersonIndexCommand ask, Actor by) {
        return Stage.of(PersonIndex.class, new TheGroup()).when(happened, ask, by, NOON);
    }
}
