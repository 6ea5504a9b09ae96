package limits.governance.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import limits.published.SchemeGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KnowingTheGroupOfAScheme {

    @ParameterizedTest
    @EnumSource
    void whoever_can_be_referred_somewhere_is_counted_there_and_nobody_else(SchemeCode scheme) {
        assertThat(scheme.group().isPresent()).isEqualTo(scheme.takesReferrals());
    }

    @Test
    void a_scheme_whose_name_reveals_care_is_counted_as_the_paid_work_it_is_among_others() {
        assertThat(SchemeCode.TAPAJ.group())
                .contains(SchemeGroup.PAID_WORK)
                .isEqualTo(SchemeCode.EDUCATIONAL_WORK.group());
    }
}
