package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two texts are compared field by field; what a text asks beyond the law is told, never silently cut. */
@Tag("slow")
final class ComparingTwoTexts {

    private static final long SEED = 20_261_123;
    private static final Floor FLOOR = Floor.statute();

    @Test
    void a_text_differs_in_nothing_from_itself_and_asks_no_more_than_the_law() {
        assertThat(Difference.between(Exchange.wide(), Exchange.wide())).isEmpty();
        assertThat(Difference.less(Exchange.wide(), FLOOR)).isEmpty();
    }

    @Test
    void categories_sizes_and_givers_are_told_one_by_one() {
        var before = Exchange.wide();
        var after = AskingWhoCouldRead.with(
                before.withCategories(Set.of(Category.SITUATION_FLAG)),
                new Narrowing(Category.SITUATION_FLAG, List.of(Profession.CPE), List.copyOf(BestCase.KNOWN)));
        var told = Difference.between(before, after);
        assertThat(told).extracting(Difference::clause).containsExactly(Clause.CATEGORIES, Clause.GIVERS);
        assertThat(told.getFirst().gone()).contains(Category.HEALTH).doesNotContain(Category.SITUATION_FLAG);
        assertThat(told.getLast().about()).isEqualTo(Category.SITUATION_FLAG);
        assertThat(told.getLast().gone()).hasSize(34).doesNotContain(Profession.CPE);
    }

    @Test
    void who_leaves_fewer_in_on_one_side_asks_for_no_more_than_the_law_on_the_other() {
        var one = Exchange.wide()
                .narrowed(
                        Category.ATTENDANCE_CONCERN,
                        Optional.of(new Narrowing(
                                Category.ATTENDANCE_CONCERN, List.of(Profession.CPE), Narrowing.EVERYBODY)));
        assertThat(Difference.less(one, FLOOR)).isEmpty();
        assertThat(one.narrowed(Category.ATTENDANCE_CONCERN, Optional.empty())).isEqualTo(Exchange.wide());
    }

    @Test
    void who_can_give_or_receive_at_all_is_who_the_law_lets_in_with_everything_in_her_favour() {
        assertThat(FLOOR.givers(Category.SUPPORT_NEED_CODE)).isEqualTo(Narrowing.EVERYBODY);
        assertThat(FLOOR.givers(Category.ATTENDANCE_CONCERN))
                .contains(Profession.CPE)
                .doesNotContain(Profession.LANDLORD);
        assertThat(FLOOR.receivers(Category.ATTENDANCE_CONCERN)).doesNotContain(Profession.LANDLORD);
        assertThat(FLOOR.receivers(Category.HEALTH))
                .contains(Profession.HEALTH_PRO)
                .doesNotContain(Profession.POLICE_NATIONAL, Profession.LANDLORD);
        assertThat(FLOOR.receivers(Category.UNKNOWN)).isEmpty();
        for (Category category : FLOOR.shareable()) {
            var narrowed = new Narrowing(category, FLOOR.givers(category), FLOOR.receivers(category));
            assertThat(Difference.less(Exchange.wide().narrowed(category, Optional.of(narrowed)), FLOOR))
                    .as(category.name())
                    .isEmpty();
        }
    }

    @Test
    void a_narrowing_that_leaves_everybody_in_narrows_nothing() {
        var one = List.of(Profession.CPE);
        assertThat(new Narrowing(Category.HEALTH, Narrowing.EVERYBODY, Narrowing.EVERYBODY).narrows())
                .isFalse();
        assertThat(new Narrowing(Category.HEALTH, one, Narrowing.EVERYBODY).narrows())
                .isTrue();
        assertThat(new Narrowing(Category.HEALTH, Narrowing.EVERYBODY, one).narrows())
                .isTrue();
    }

    @Test
    @DisplayName("T20: each field that asks for more than the law is told, with what counts instead")
    void each_field_beyond_the_law_is_told() {
        var of = Exchange.wide();
        var wider = new Clauses(
                of.territory(),
                of.controller(),
                of.text(),
                of.validFrom(),
                of.validUntil(),
                List.of(Venue.AD_HOC, Venue.PLENARY),
                List.of(Purpose.P2_COORDINATE_SUPPORT, Purpose.INVESTIGATION),
                List.of(Category.SITUATION_FLAG, Category.POLICE_FILE_EXTRACT, Category.ATTENDANCE_CONCERN),
                List.of(new Narrowing(
                        Category.ATTENDANCE_CONCERN,
                        List.of(Profession.CPE, Profession.LANDLORD),
                        List.of(Profession.LANDLORD, Profession.SCHOOL_NURSE))),
                of.offenceOptIns(),
                of.prosecutorConvention(),
                of.minSignature(),
                new Sizes(12, 3, 2, 1),
                new Ages(8, 27, 30),
                new Clocks(60, 60, 40, 6, 36, 48));
        assertThat(Difference.less(wider, FLOOR))
                .contains(
                        new Difference(Clause.VENUES, Category.UNKNOWN, List.of(Venue.PLENARY), List.of()),
                        new Difference(Clause.PURPOSES, Category.UNKNOWN, List.of(Purpose.INVESTIGATION), List.of()),
                        new Difference(
                                Clause.CATEGORIES, Category.UNKNOWN, List.of(Category.POLICE_FILE_EXTRACT), List.of()),
                        new Difference(Clause.SESSION_ORGANISATIONS, Category.UNKNOWN, List.of(2), List.of(3)),
                        new Difference(Clause.AGE_STOP, Category.UNKNOWN, List.of(30), List.of(25)),
                        new Difference(Clause.SIGNATURE_VALID, Category.UNKNOWN, List.of(48), List.of(24)),
                        new Difference(
                                Clause.GIVERS, Category.ATTENDANCE_CONCERN, List.of(Profession.LANDLORD), List.of()),
                        new Difference(
                                Clause.RECEIVERS, Category.ATTENDANCE_CONCERN, List.of(Profession.LANDLORD), List.of()))
                .hasSize(17);
    }

    @Test
    @DisplayName("Whatever counts less is told: nothing is told exactly where the text is within the law (seeded)")
    void nothing_is_cut_in_silence() {
        var chance = new Chance(SEED);
        int wider = 0;
        for (int round = 0; round < 1_500; round++) {
            Clauses written = chance.charter();
            var told = Difference.between(written, written.within(FLOOR));
            assertThat(told.isEmpty())
                    .as("seed %d, round %d: %s", SEED, round, written)
                    .isEqualTo(written.within(FLOOR).equals(written));
            wider += told.isEmpty() ? 0 : 1;
        }
        assertThat(wider).isGreaterThan(500);
    }
}
