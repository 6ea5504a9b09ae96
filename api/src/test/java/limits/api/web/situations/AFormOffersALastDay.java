package limits.api.web.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import limits.casesharing.charter.Category;
import org.junit.jupiter.api.Test;

/** The form of a kind of information offers a last day that counts as it stands. */
final class AFormOffersALastDay {

    private static final LocalDate SPRING = LocalDate.of(2027, 4, 12);

    @Test
    void half_a_year_is_offered_and_the_end_of_the_school_year_where_that_comes_first() {
        assertThat(ShareForm.until(Category.SUPPORT_NEED_CODE, SPRING)).isEqualTo("2027-10-12");
        assertThat(ShareForm.until(Category.ATTENDANCE_CONCERN, SPRING)).isEqualTo("2027-07-31");
        assertThat(ShareForm.until(Category.ATTENDANCE_CONCERN, SPRING.minusMonths(5)))
                .isEqualTo("2027-05-12");
    }
}
