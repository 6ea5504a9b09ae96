package limits.casesharing.danger;

import static limits.casesharing.TheGroup.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import limits.casesharing.Ines;
import limits.casesharing.Refusals;
import limits.casesharing.danger.DangerCommand.RecordCopySent;
import limits.casesharing.danger.DangerCommand.ReportDanger;
import limits.casesharing.danger.DangerCommand.ReportDangerInSituation;
import limits.casesharing.danger.DangerEvent.CopySent;
import limits.casesharing.danger.DangerEvent.DangerLinked;
import limits.casesharing.danger.DangerEvent.DangerReported;
import limits.casesharing.danger.DangerReport.Because;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingDanger {

    private static final DangerReport.Id ID = new DangerReport.Id(key("report"));
    private static final DangerReported TO_UNIT = reported(Addressee.DEPARTMENTAL_UNIT);
    private static final DangerReported TO_PROSECUTOR = reported(Addressee.PROSECUTOR);
    private static final CopySent COPIED = new CopySent(ID, TODAY);

    @ParameterizedTest
    @EnumSource(Capacity.class)
    @DisplayName("CASF L226-2-1: no mandate is kept from reporting danger")
    void everybody_may_report(Capacity capacity) {
        var ask = new ReportDanger(ID, Addressee.LINE_119, TODAY);
        assertThat(ask.openTo()).contains(capacity);
        var by = as(capacity, "anybody");
        asked(by, ask).expectEvents(new DangerReported(ID, Addressee.LINE_119, by.person(), TODAY));
    }

    @Test
    void no_group_charter_signature_or_situation_is_asked_for() {
        var ask = new ReportDangerInSituation(ID, Addressee.DEPARTMENTAL_UNIT, TODAY, Ines.SITUATION);
        asked(WHO_LEFT, ask)
                .expectEvents(
                        new DangerReported(ID, Addressee.DEPARTMENTAL_UNIT, WHO_LEFT.person(), TODAY),
                        new DangerLinked(ID, Ines.SITUATION));
    }

    @Test
    void whatever_day_is_written_it_is_taken() {
        var day = LocalDate.of(2031, 1, 1);
        asked(COUNSELLOR, new ReportDanger(ID, Addressee.POLICE, day))
                .expectEvents(new DangerReported(ID, Addressee.POLICE, COUNSELLOR.person(), day));
    }

    @Test
    void the_same_form_sent_twice_notes_it_once() {
        var linked = new ReportDangerInSituation(ID, Addressee.PROSECUTOR, TODAY, Ines.SITUATION);
        asked(COUNSELLOR, new ReportDanger(ID, Addressee.PROSECUTOR, TODAY), TO_PROSECUTOR)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        asked(COUNSELLOR, linked, TO_PROSECUTOR, COPIED).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void somebody_elses_report_is_none() {
        refused(EDUCATOR, new ReportDanger(ID, Addressee.POLICE, TODAY), Because.NO_SUCH_REPORT, TO_UNIT);
        refused(EDUCATOR, new RecordCopySent(ID, TODAY), Because.NO_SUCH_REPORT, TO_PROSECUTOR);
        refused(EDUCATOR, new RecordCopySent(ID, TODAY), Because.NO_SUCH_REPORT, TO_PROSECUTOR, COPIED);
    }

    @Test
    @DisplayName("CASF L226-4: a report to the prosecutor owes the department a copy")
    void a_report_to_the_prosecutor_owes_a_copy() {
        asked(COUNSELLOR, new RecordCopySent(ID, TODAY), TO_PROSECUTOR).expectEvents(COPIED);
        refused(COUNSELLOR, new RecordCopySent(ID, TODAY), Because.COPY_ALREADY_SENT, TO_PROSECUTOR, COPIED);
        refused(COUNSELLOR, new RecordCopySent(ID, TODAY), Because.NO_COPY_OWED, TO_UNIT);
    }

    private static DangerReported reported(Addressee addressee) {
        return new DangerReported(ID, addressee, COUNSELLOR.person(), TODAY);
    }

    private static ResultValidator<DangerReport> asked(Actor by, DangerCommand ask, Object... story) {
        return Refusals.ask(new AggregateTestFixture<>(DangerReport.class).given(story), by, NOON, ask);
    }

    private static void refused(Actor by, DangerCommand ask, Because because, Object... story) {
        Refusals.refused(asked(by, ask, story), because);
    }
}
