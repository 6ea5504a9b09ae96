package limits.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limits.governance.project.Project;
import limits.kernel.Key;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.Published;
import limits.published.PublishedRelease;
import limits.published.ReleaseDelayed;
import limits.published.Series;
import limits.reporting.ledger.Publication.NothingYet;
import limits.reporting.ledger.Publication.Released;
import limits.reporting.ledger.Publication.Why;
import org.junit.jupiter.api.Test;

class SayingWhatIsPublished {

    private static final Project.Id PROJECT = new Project.Id(new Key("the-project-of-this-test-AA"));
    private static final Catalogue CATALOGUE = new Catalogue(
            new Catalogue.Version(1),
            Base.ELEVEN,
            List.of(new Place("59350")),
            List.of(Cell.total(Measure.SITUATIONS_OPENED)));
    private static final Catalogue NEXT =
            new Catalogue(new Catalogue.Version(2), Base.FIVE, CATALOGUE.places(), CATALOGUE.cells());
    private static final PublishedRelease FIRST_OF_THE_NEXT =
            new PublishedRelease(Quarter.parse("2026-Q3"), NEXT.version(), List.of(new Block(1, Base.FIVE)));
    private static final PublishedRelease SPRING = release("2026-Q2", 3);
    private static final PublishedRelease SUMMER = release("2026-Q3", 4);

    @Test
    void an_empty_log_says_that_no_catalogue_was_fixed() {
        assertThat(new Ledger(project -> new Series(List.of()), project -> Set.of()).published(PROJECT))
                .isEqualTo(new NothingYet(Why.NO_CATALOGUE_FIXED));
    }

    @Test
    void a_catalogue_without_a_quarter_says_that_no_release_was_computed() {
        assertThat(ledger(List.of(), Set.of()).published(PROJECT)).isEqualTo(new NothingYet(Why.NO_RELEASE_COMPUTED));
    }

    @Test
    void a_delayed_quarter_says_that_no_release_was_computed() {
        var late = new ReleaseDelayed(SPRING.quarter(), SPRING.catalogue());
        assertThat(new Ledger(project -> new Series(List.of(CATALOGUE, late)), project -> Set.of()).published(PROJECT))
                .isEqualTo(new NothingYet(Why.NO_RELEASE_COMPUTED));
    }

    @Test
    void until_a_quarter_of_a_new_catalogue_is_approved_the_series_before_stays_shown() {
        assertThat(approvedSpring(CATALOGUE, SPRING, NEXT, FIRST_OF_THE_NEXT))
                .isEqualTo(new Released(CATALOGUE, List.of(SPRING)));
    }

    @Test
    void a_new_catalogue_starts_a_series_and_the_one_before_can_still_be_read() {
        var told = new Series(List.of(CATALOGUE, SPRING, NEXT, FIRST_OF_THE_NEXT));
        var ledger = new Ledger(
                project -> told, project -> Set.of(ReleaseMark.of(SPRING), ReleaseMark.of(FIRST_OF_THE_NEXT)));
        var newest = new Released(NEXT, List.of(FIRST_OF_THE_NEXT));
        assertThat(ledger.published(PROJECT)).isEqualTo(newest);
        assertThat(ledger.series(PROJECT)).containsExactly(new Released(CATALOGUE, List.of(SPRING)), newest);
    }

    @Test
    void a_series_can_be_read_as_it_stood_at_the_end_of_an_earlier_quarter() {
        var both = new Released(CATALOGUE, List.of(SPRING, SUMMER));
        assertThat(both.upTo(SPRING.quarter())).contains(new Released(CATALOGUE, List.of(SPRING)));
        assertThat(both.upTo(SUMMER.quarter())).contains(both);
        assertThat(both.upTo(Quarter.parse("2025-Q4"))).isEmpty();
    }

    @Test
    void until_the_first_quarter_of_a_new_catalogue_the_one_before_is_shown() {
        assertThat(approvedSpring(CATALOGUE, SPRING, NEXT)).isEqualTo(new Released(CATALOGUE, List.of(SPRING)));
    }

    private static Publication approvedSpring(Published... told) {
        return new Ledger(project -> new Series(List.of(told)), project -> Set.of(ReleaseMark.of(SPRING)))
                .published(PROJECT);
    }

    @Test
    void a_release_nobody_approved_is_not_shown() {
        assertThat(ledger(List.of(SPRING), Set.of()).published(PROJECT))
                .isEqualTo(new NothingYet(Why.WAITING_FOR_APPROVAL));
    }

    @Test
    void an_approved_release_is_shown() {
        assertThat(ledger(List.of(SPRING), Set.of(ReleaseMark.of(SPRING))).published(PROJECT))
                .isEqualTo(new Released(CATALOGUE, List.of(SPRING)));
    }

    @Test
    void a_later_release_waits_for_an_earlier_one() {
        assertThat(ledger(List.of(SPRING, SUMMER), Set.of(ReleaseMark.of(SUMMER)))
                        .published(PROJECT))
                .isEqualTo(new NothingYet(Why.WAITING_FOR_APPROVAL));
    }

    @Test
    void the_releases_before_the_first_unapproved_one_are_shown() {
        assertThat(ledger(List.of(SPRING, SUMMER), Set.of(ReleaseMark.of(SPRING)))
                        .published(PROJECT))
                .isEqualTo(new Released(CATALOGUE, List.of(SPRING)));
    }

    @Test
    void an_approval_under_another_catalogue_does_not_count() {
        var other = new ReleaseMark(
                SPRING.quarter(),
                new Catalogue.Version(2),
                ReleaseMark.of(SPRING).values());
        assertThat(ledger(List.of(SPRING), Set.of(other)).published(PROJECT))
                .isEqualTo(new NothingYet(Why.WAITING_FOR_APPROVAL));
    }

    @Test
    void an_approval_of_other_values_does_not_count() {
        var others = ReleaseMark.of(release("2026-Q2", 5));
        assertThat(ledger(List.of(SPRING), Set.of(others)).published(PROJECT))
                .isEqualTo(new NothingYet(Why.WAITING_FOR_APPROVAL));
    }

    @Test
    void a_quarter_told_twice_is_a_fault() {
        assertThatThrownBy(() -> ledger(List.of(SPRING, release("2026-Q2", 5)), Set.of(ReleaseMark.of(SPRING)))
                        .published(PROJECT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-Q2");
    }

    @Test
    void each_reason_has_a_code_for_its_words() {
        assertThat(Why.WAITING_FOR_APPROVAL.code()).isEqualTo("nothing-yet.waiting-for-approval");
    }

    @Test
    void a_publication_without_a_release_cannot_be_said() {
        assertThatThrownBy(() -> new Released(CATALOGUE, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Ledger ledger(List<PublishedRelease> log, Set<ReleaseMark> approved) {
        var told = new ArrayList<Published>(List.of(CATALOGUE));
        told.addAll(log);
        return new Ledger(project -> new Series(told), project -> approved);
    }

    private static PublishedRelease release(String quarter, int blocks) {
        return new PublishedRelease(
                Quarter.parse(quarter), new Catalogue.Version(1), List.of(new Block(blocks, Base.ELEVEN)));
    }
}
