package limits.reporting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.PublishedRelease;
import limits.published.Tolerance;
import org.junit.jupiter.api.Test;

/** Every number of a table is a function of blocks, and says how far it may be off (§1.6). */
class ReadingReleasesAsTables {

    private static final Place CENTRE = new Place("593500101");
    private static final Place NORTH = new Place("593500102");
    private static final Cell OPENED = Cell.total(Measure.SITUATIONS_OPENED);
    private static final Cell CLOSED = Cell.total(Measure.SITUATIONS_CLOSED);
    private static final Cell STARTED = Cell.total(Measure.REFERRALS_STARTED);
    private static final Cell PROPOSED = Cell.total(Measure.REFERRALS_PROPOSED);
    private static final Cell IN_THE_CENTRE = opened(List.of(CENTRE), List.of());
    private static final Cell YOUNG_IN_THE_CENTRE = opened(List.of(CENTRE), List.of(AgeBand.UNDER_13));
    private static final Quarter SPRING = Quarter.parse("2026-Q2");
    private static final Quarter SUMMER = Quarter.parse("2026-Q3");
    private static final Catalogue CATALOGUE = new Catalogue(
            new Catalogue.Version(1),
            Base.FIVE,
            List.of(CENTRE, NORTH),
            List.of(OPENED, CLOSED, PROPOSED, STARTED, IN_THE_CENTRE, YOUNG_IN_THE_CENTRE));

    private final Tables tables =
            new Tables(CATALOGUE, List.of(release(SPRING, 3, 4, 3, 1, 2, 0), release(SUMMER, 6, 4, 4, 2, 3, 1)));

    @Test
    void a_number_says_its_own_bound_and_zero_reaches_up_to_it() {
        var nobody = tables.total(YOUNG_IN_THE_CENTRE, SPRING).orElseThrow();
        assertThat(List.of(nobody.value().persons(), nobody.least(), nobody.most()))
                .containsExactly(0, 0, 9);
        var headline = tables.total(OPENED, SPRING).orElseThrow();
        assertThat(List.of(headline.value().persons(), headline.least(), headline.most()))
                .containsExactly(15, 11, 19);
    }

    @Test
    void a_movement_is_the_difference_and_both_bounds_add_up() {
        assertThat(tables.movement(OPENED, SUMMER)).contains(new Movement(new Block(3, Base.FIVE), 8));
        assertThat(tables.movement(OPENED, SPRING)).contains(new Movement(new Block(3, Base.FIVE), 4));
        assertThat(tables.movement(YOUNG_IN_THE_CENTRE, SUMMER).orElseThrow().least())
                .isZero();
    }

    @Test
    void what_is_open_is_opened_less_closed_and_never_below_nothing() {
        assertThat(tables.stock(OPENED, SUMMER)).contains(new Stock(new Block(2, Base.FIVE), 2, 18));
        assertThat(tables.stock(OPENED, SPRING)).contains(new Stock(new Block(0, Base.FIVE), 0, 3));
        assertThat(tables.stock(IN_THE_CENTRE, SPRING)).isEmpty();
    }

    @Test
    void a_share_is_shown_from_four_blocks_of_denominator_only() {
        assertThat(tables.ratio(STARTED, Measure.REFERRALS_PROPOSED, SPRING)).isEmpty();
        assertThat(tables.ratio(STARTED, Measure.REFERRALS_PROPOSED, SUMMER)).contains(new Ratio(50, 25, 88));
    }

    @Test
    void towns_together_are_told_at_the_end_of_the_latest_quarter_that_most_have_told() {
        var late = new Tables(CATALOGUE, List.of(release(SPRING, 2, 1, 1, 0, 1, 0)));
        assertThat(TownsTogether.of(List.of(tables, late)).orElseThrow()).satisfies(both -> {
            assertThat(both.quarter()).isEqualTo(SPRING);
            assertThat(both.towns()).isEqualTo(2);
            assertThat(both.sums())
                    .contains(new TownsTogether.Line(Measure.SITUATIONS_OPENED, new Sum(25, 8, 7)))
                    .noneMatch(line -> line.measure() == Measure.REFERRALS_COMPLETED);
        });
        assertThat(TownsTogether.of(List.of(tables))).isEmpty();
        assertThat(TownsTogether.of(List.of(late, new Tables(CATALOGUE, List.of(release(SUMMER, 6, 4, 4, 2, 3, 1))))))
                .isEmpty();
        assertThat(TownsTogether.of(List.of(tables, late, tables)).orElseThrow())
                .satisfies(most -> {
                    assertThat(most.quarter()).isEqualTo(SUMMER);
                    assertThat(most.towns()).isEqualTo(2);
                    assertThat(most.late()).isEqualTo(1);
                });
        assertThat(TownsTogether.of(List.of(tables, late, late)).orElseThrow().quarter())
                .isEqualTo(SPRING);
    }

    @Test
    void a_share_is_of_those_among_whom_it_is_counted() {
        assertThatThrownBy(() -> tables.ratio(CLOSED, Measure.REFERRALS_PROPOSED, SUMMER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(tables.ratio(STARTED, Measure.SITUATIONS_OPENED, SUMMER)).isPresent();
    }

    @Test
    void one_goes_down_step_by_step_within_the_catalogue() {
        assertThat(tables.finer(OPENED)).containsExactly(IN_THE_CENTRE);
        assertThat(tables.finer(IN_THE_CENTRE)).containsExactly(YOUNG_IN_THE_CENTRE);
        assertThat(tables.finer(YOUNG_IN_THE_CENTRE)).isEmpty();
    }

    @Test
    void what_the_catalogue_does_not_hold_has_no_number() {
        assertThat(tables.total(opened(List.of(NORTH), List.of()), SUMMER)).isEmpty();
        assertThat(tables.total(OPENED, Quarter.parse("2027-Q1"))).isEmpty();
    }

    @Test
    void a_sum_over_towns_tells_the_bound_that_holds_and_the_error_that_is_usual() {
        var town = new Shown(OPENED, new Block(10, Base.FIVE));
        assertThat(Sum.of(java.util.Collections.nCopies(100, town))).isEqualTo(new Sum(5_000, 400, 220));
        assertThat(Sum.of(List.of())).isEqualTo(new Sum(0, 0, 0));
    }

    @Test
    void a_release_of_another_shape_is_refused() {
        assertThatThrownBy(() -> new Tables(CATALOGUE, List.of(release(SPRING, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Cell opened(List<Place> places, List<AgeBand> ages) {
        return new Cell(Measure.SITUATIONS_OPENED, Tolerance.WIDER, places, ages, List.of(), List.of());
    }

    private static PublishedRelease release(Quarter quarter, int... blocks) {
        return new PublishedRelease(
                quarter,
                new Catalogue.Version(1),
                IntStream.of(blocks).mapToObj(n -> new Block(n, Base.FIVE)).toList());
    }
}
