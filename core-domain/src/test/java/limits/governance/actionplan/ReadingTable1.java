package limits.governance.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Table 1 of the guidelines, "for illustrative purposes only". */
final class ReadingTable1 {

    @Test
    void it_has_five_factors_of_the_minor_two_of_the_family_and_three_of_the_environment() {
        var counted =
                Arrays.stream(Factor.values()).collect(Collectors.groupingBy(Factor::level, Collectors.counting()));
        assertThat(counted)
                .containsEntry(Factor.Level.MINOR, 5L)
                .containsEntry(Factor.Level.FAMILY, 2L)
                .containsEntry(Factor.Level.ENVIRONMENT, 3L);
    }

    @Test
    void every_factor_has_a_response_and_every_response_answers_a_factor() {
        assertThat(Factor.values())
                .allSatisfy(factor -> assertThat(factor.responses()).isNotEmpty());
        var given = EnumSet.noneOf(Response.class);
        Arrays.stream(Factor.values()).forEach(factor -> given.addAll(factor.responses()));
        assertThat(given).containsExactly(Response.values());
    }

    @Test
    void a_response_points_to_a_chapter_and_to_an_axis_that_fits_it() {
        assertThat(Response.values())
                .allSatisfy(response -> assertThat(response.source()).matches("[2-4](\\.\\d){1,2}"));
        assertThat(Response.values())
                .allSatisfy(response -> assertThat(response.axis())
                        .isEqualTo(
                                switch (response.source().charAt(0)) {
                                    case '2' -> Axis.YOUNG_PEOPLE;
                                    case '3' -> Axis.FAMILIES;
                                    default -> Axis.ENVIRONMENT;
                                }));
    }
}
