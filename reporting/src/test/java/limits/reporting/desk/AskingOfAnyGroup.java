package limits.reporting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import limits.kernel.AgeBand;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.Tolerance;
import limits.reporting.attack.Known;
import limits.reporting.attack.PublishedSeries;
import limits.reporting.attack.Window;
import limits.reporting.attack.Windows;
import limits.reporting.desk.Answer.Why;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Test;

/** Any group may be asked: regrouped, without another, over some quarters, or come in and not gone out. */
final class AskingOfAnyGroup {

    private static final Quarter FIRST = Quarter.parse("2026-Q1");
    private static final Quarter SECOND = Quarter.parse("2026-Q2");
    private static final Quarter LAST = Quarter.parse("2026-Q3");
    private static final Cell OPENED = Cell.total(Measure.SITUATIONS_OPENED);

    private final Reading reading = Planted.reading(Planted.catalogue(), Planted.told());
    private final AttackDesk desk = new AttackDesk(project -> Planted.series(Planted.catalogue(), Planted.told()));

    @Test
    void a_published_number_is_asked_and_lies_in_its_window() {
        assertThat(told(OPENED, List.of(), FIRST, LAST)).satisfies(told -> {
            assertThat(told.window().leastProved()).isEqualTo(26);
            assertThat(told.window().greatestProved()).isEqualTo(34);
            assertThat(told.verdict()).isEqualTo(Window.Verdict.HOLDS);
        });
    }

    @Test
    void one_place_without_another_one_quarter_and_a_group_nobody_published_are_hidden() {
        var girls = Planted.girlsOf(Planted.QUARTER);
        for (var asked : List.of(
                told(OPENED, List.of(Planted.of(Measure.SITUATIONS_OPENED, Planted.TOWN)), SECOND, SECOND),
                told(Planted.of(Measure.SITUATIONS_OPENED, Planted.TOWN), List.of(), LAST, LAST),
                told(girls, List.of(), FIRST, LAST),
                told(OPENED, List.of(girls), FIRST, LAST))) {
            assertThat(asked.verdict()).as("%s", asked).isEqualTo(Window.Verdict.HOLDS);
        }
    }

    @Test
    void who_came_in_and_did_not_go_out_is_asked_since_the_beginning() {
        var open = told(OPENED, List.of(Cell.total(Measure.SITUATIONS_CLOSED)), FIRST, LAST);
        assertThat(open.window().lowestShown()).isLessThanOrEqualTo(11);
        assertThat(open.window().highestShown()).isGreaterThanOrEqualTo(19);
        assertThat(open.verdict()).isEqualTo(Window.Verdict.HOLDS);
        assertThat(no(OPENED, Cell.total(Measure.SITUATIONS_CLOSED), SECOND, LAST))
                .isEqualTo(Why.ONLY_SINCE_THE_BEGINNING);
    }

    @Test
    void what_is_no_group_of_persons_is_said_to_be_none() {
        assertThat(no(OPENED, OPENED, FIRST, LAST)).isEqualTo(Why.NOBODY_LEFT);
        assertThat(no(OPENED, Planted.girlsOf(Planted.TOWN), LAST, FIRST)).isEqualTo(Why.QUARTERS_TURNED);
        assertThat(no(OPENED, Planted.girlsOf(Planted.TOWN), FIRST, LAST.next()))
                .isEqualTo(Why.QUARTERS_TURNED);
        assertThat(no(OPENED, Cell.total(Measure.REFERRALS_STARTED), FIRST, LAST))
                .isEqualTo(Why.MEASURES_NOT_LINKED);
        assertThat(no(OPENED, Cell.total(Measure.REFERRALS_PROPOSED), FIRST, LAST))
                .isEqualTo(Why.ONE_SCHEME_ONLY);
    }

    @Test
    void a_bound_proved_from_a_part_of_what_is_known_lies_no_nearer_than_one_proved_from_all() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        var series = new PublishedSeries(Planted.catalogue(), Planted.told());
        var reader = reading.reader().orElseThrow();
        var all = new Windows(Known.published(series.grid(), series.totals()), new Simplex(20_000));
        for (int asked = 0; asked < 5; asked++) {
            var question = drawn(chance);
            var group = new Asking(reading, question).group();
            assertNotNearer(reader.of(group, new Simplex(20_000)), all.proved(group), seed + " " + question);
        }
    }

    private static void assertNotNearer(Window part, Window whole, String asked) {
        assertThat(part.leastProved()).as(asked).isLessThanOrEqualTo(part.lowestShown());
        assertThat(part.greatestProved()).as(asked).isGreaterThanOrEqualTo(part.highestShown());
        assertThat(whole.leastProved()).as(asked).isLessThanOrEqualTo(part.lowestShown());
        assertThat(whole.greatestProved()).as(asked).isGreaterThanOrEqualTo(part.highestShown());
    }

    private static Question drawn(Random chance) {
        var measure = chance.nextBoolean() ? Measure.SITUATIONS_OPENED : Measure.SITUATIONS_CLOSED;
        var ages = new ArrayList<>(List.of(AgeBand.values()));
        ages.remove(chance.nextInt(ages.size()));
        var of = new Cell(
                measure, Tolerance.WIDER, List.of(), ages, List.of(Sex.values()[chance.nextInt(2)]), List.of());
        return new Question(of, List.of(), chance.nextBoolean() ? FIRST : SECOND, LAST);
    }

    private Answer.Told told(Cell of, List<Cell> less, Quarter from, Quarter to) {
        return (Answer.Told)
                desk.answer(reading, new Question(of, less, from, to)).orElseThrow();
    }

    private Why no(Cell of, Cell less, Quarter from, Quarter to) {
        return ((Answer.NoGroup) desk.answer(reading, new Question(of, List.of(less), from, to))
                        .orElseThrow())
                .why();
    }
}
