package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import limits.casesharing.charter.TrainingTerm.Stands;
import org.junit.jupiter.api.Test;

/** Sizes that the charter names warn, and a training that ends is told in time; neither refuses a reading. */
final class SizesAndTermsWarn {

    private static final Sizes SIZES = new Sizes(6, 2, 3, 1);

    @Test
    void as_many_as_the_charter_names_is_no_warning_and_one_more_is() {
        assertThat(SIZES.ofOneBody(2)).isEmpty();
        assertThat(SIZES.ofOneBody(3)).contains(new Oversize(Clause.ORGANISATION_MEMBERS, 3, 2));
        assertThat(SIZES.aroundASituation(6)).isEmpty();
        assertThat(SIZES.aroundASituation(7)).contains(new Oversize(Clause.CASE_MEMBERS, 7, 6));
    }

    @Test
    void a_training_is_told_sixty_days_before_its_last_day_and_after_it() {
        var trained = LocalDate.of(2024, 5, 4);
        var term = TrainingTerm.of(trained, Exchange.wide());
        assertThat(term.until()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(term.on(term.until().minusDays(61))).isEqualTo(Stands.COUNTS);
        assertThat(term.on(term.until().minusDays(60))).isEqualTo(Stands.ENDS_SOON);
        assertThat(term.on(term.until())).isEqualTo(Stands.ENDS_SOON);
        assertThat(term.on(term.until().plusDays(1))).isEqualTo(Stands.OVER);
    }
}
