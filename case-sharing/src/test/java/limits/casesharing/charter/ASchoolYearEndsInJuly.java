package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import limits.casesharing.charter.CategoryRule.Kept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lives for a school year goes on 31 July, whatever day the giver asks for. Code de l'éducation R131-10-4. */
class ASchoolYearEndsInJuly {

    @ParameterizedTest(name = "{0}, shared on {2}, asked until {1}: until {3}")
    @CsvSource({
        "SCHOOL_YEAR, 2027-09-01, 2027-03-01, 2027-07-31",
        "SCHOOL_YEAR, 2027-09-01, 2027-07-31, 2027-07-31",
        "SCHOOL_YEAR, 2029-01-01, 2027-08-01, 2028-07-31",
        "SCHOOL_YEAR, 2027-04-01, 2027-03-01, 2027-04-01",
        "CASE, 2027-09-01, 2027-03-01, 2027-09-01",
    })
    void nothing_of_it_is_readable_beyond(Kept kept, LocalDate asked, LocalDate sharedOn, LocalDate until) {
        var rule = new CategoryRule(Regime.X_FORBIDDEN, Entitled.NOBODY, Entitled.NOBODY, kept, "of this test");
        assertThat(rule.readableUntil(asked, sharedOn)).isEqualTo(until);
    }
}
