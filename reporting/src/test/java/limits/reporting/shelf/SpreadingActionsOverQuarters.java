package limits.reporting.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import limits.kernel.Quarter;
import limits.reporting.shelf.ActionsByQuarter.Column;
import org.junit.jupiter.api.Test;

class SpreadingActionsOverQuarters {

    @Test
    void an_action_counts_in_each_quarter_it_touches() {
        assertThat(Shelf.columns(List.of(span("2026-03-31", "2026-07-01"))))
                .containsExactly(column("2026-Q1", 1), column("2026-Q2", 1), column("2026-Q3", 1));
    }

    @Test
    void a_quarter_between_two_actions_is_shown_empty() {
        assertThat(Shelf.columns(List.of(span("2026-01-05", "2026-02-01"), span("2026-09-01", "2026-09-02"))))
                .containsExactly(column("2026-Q1", 1), column("2026-Q2", 0), column("2026-Q3", 1));
    }

    @Test
    void a_plan_without_an_action_has_no_quarter() {
        assertThat(Shelf.columns(List.of())).isEmpty();
    }

    @Test
    void a_schedule_without_end_in_sight_is_cut_after_five_years() {
        assertThat(Shelf.columns(List.of(span("2026-01-01", "2999-12-31"))))
                .hasSize(Shelf.LONGEST)
                .startsWith(column("2026-Q1", 1))
                .endsWith(column("2030-Q4", 1));
    }

    private static Span span(String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Column column(String quarter, int actions) {
        return new Column(Quarter.parse(quarter), actions);
    }
}
