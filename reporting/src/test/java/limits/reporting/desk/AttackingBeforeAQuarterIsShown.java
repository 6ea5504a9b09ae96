package limits.reporting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limits.governance.project.Project;
import limits.kernel.Key;
import limits.published.Measure;
import limits.published.Series;
import limits.reporting.desk.Report.Outcome;
import limits.reporting.ledger.ReleaseMark;
import org.junit.jupiter.api.Test;

/** Everything a reader can ask is asked of what was told up to a quarter; the same releases give the same report (§1.6). */
final class AttackingBeforeAQuarterIsShown {

    @Test
    void the_same_releases_give_the_same_report_byte_for_byte_and_more_of_them_another() {
        var one = new AttackDesk(project -> Planted.series(Planted.catalogue(), Planted.told()));
        var other = new AttackDesk(project -> Planted.series(Planted.catalogue(), Planted.told()));
        var newest = ReleaseMark.of(Planted.told().getLast());
        var report = one.report(Planted.PROJECT, newest).orElseThrow();
        assertThat(other.report(Planted.PROJECT, newest).orElseThrow().bytes()).isEqualTo(report.bytes());
        var earlier = one.report(Planted.PROJECT, ReleaseMark.of(Planted.told().get(1)))
                .orElseThrow();
        assertThat(earlier.fingerprint()).isNotEqualTo(report.fingerprint());
        assertThat(earlier.text()).contains("quarter 2026-Q2", "releases 2", "spans 3");
        assertThat(report.text())
                .contains("quarter 2026-Q3", "base 5", "releases 3", "spans 6", "table found")
                .contains("groups-not-hidden 0", "solved-small 0", "atoms-not-hidden 0", "fixed-small 0")
                .endsWith("outcome hidden");
        assertThat(report.outcome()).isEqualTo(Outcome.HIDDEN);
    }

    @Test
    void what_is_told_later_does_not_change_the_report_on_an_earlier_quarter() {
        var first = Planted.reading(Planted.catalogue(), Planted.told().subList(0, 1));
        var long_since = Reading.upTo(
                        Planted.series(Planted.catalogue(), Planted.told()),
                        ReleaseMark.of(Planted.told().getFirst()))
                .orElseThrow();
        assertThat(long_since).isEqualTo(first);
    }

    @Test
    void a_release_with_other_numbers_or_of_another_project_was_never_told() {
        var told = Planted.series(Planted.catalogue(), Planted.told());
        var desk = new AttackDesk(project -> project.equals(Planted.PROJECT) ? told : new Series(List.of()));
        var other = ReleaseMark.of(Planted.release("2026-Q3", 7, 5, 2, 3, 2, 1, 2, 2, 1, 1, 0));
        assertThat(desk.report(Planted.PROJECT, other)).isEmpty();
        var elsewhere = new Project.Id(new Key("E".repeat(27)));
        assertThat(desk.report(elsewhere, ReleaseMark.of(Planted.told().getLast())))
                .isEmpty();
    }

    @Test
    void a_group_that_links_hold_fast_is_proved_small_and_named_to_the_officer() {
        var tight = Planted.release("2026-Q1", 1, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 1);
        var report = AttackDesk.made(Planted.reading(Planted.faulty(), List.of(tight)), 1);
        assertThat(report.outcome()).as(report.text()).isEqualTo(Outcome.NOT_HIDDEN);
        assertThat(report.text())
                .doesNotContain("groups-not-hidden 0", "settled-small 0")
                .endsWith("outcome not-hidden");
        assertThat(report.unhidden())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.of().measure()).isIn(Measure.SITUATIONS_OPENED, Measure.REFERRALS_PROPOSED));
    }

    @Test
    void numbers_that_fall_do_not_add_up_or_count_more_further_on_are_called_contradictory() {
        var fallen = Planted.release("2026-Q2", 3, 3, 0, 1, 1, 0, 1, 1, 0, 0, 0);
        var torn = Planted.release("2026-Q2", 6, 4, 1, 1, 1, 0, 2, 1, 1, 0, 0);
        var more = Planted.release("2026-Q2", 6, 4, 2, 7, 5, 2, 2, 1, 1, 0, 0);
        for (var second : List.of(fallen, torn, more)) {
            var releases = List.of(Planted.told().getFirst(), second);
            var report = AttackDesk.made(Planted.reading(Planted.catalogue(), releases), 1);
            assertThat(report.outcome()).isEqualTo(Outcome.CONTRADICTORY);
            assertThat(report.text())
                    .contains("table impossible", "groups 0", "solved 0")
                    .endsWith("outcome contradictory");
        }
    }

    @Test
    void where_no_table_is_found_and_none_is_ruled_out_nothing_is_called_hidden_and_nothing_a_finding() {
        var report = AttackDesk.made(Planted.reading(Planted.ring(), List.of(Planted.ringTold())), 1);
        assertThat(report.outcome()).as(report.text()).isEqualTo(Outcome.NOT_FINISHED);
        assertThat(report.text())
                .contains("table not-found", "groups 0", "solved 100", "solved-small 0")
                .endsWith("outcome not-finished");
        assertThat(AttackDesk.made(Planted.reading(Planted.ring(), List.of(Planted.ringTold())), 1)
                        .text())
                .isEqualTo(report.text());
    }
}
