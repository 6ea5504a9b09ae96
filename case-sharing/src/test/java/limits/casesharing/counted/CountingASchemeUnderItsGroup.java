package limits.casesharing.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import limits.governance.scheme.SchemeCode;
import limits.published.SchemeGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountingASchemeUnderItsGroup {

    @ParameterizedTest
    @EnumSource
    void whoever_can_be_referred_somewhere_is_counted_there_and_nobody_else(SchemeCode scheme) {
        if (scheme.takesReferrals()) {
            assertThat(SchemeGroups.of(scheme)).isNotNull();
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> SchemeGroups.of(scheme));
        }
    }

    @Test
    void a_scheme_whose_name_reveals_care_is_counted_as_the_paid_work_it_is_among_others() {
        assertThat(SchemeGroups.of(SchemeCode.TAPAJ))
                .isEqualTo(SchemeGroup.PAID_WORK)
                .isEqualTo(SchemeGroups.of(SchemeCode.EDUCATIONAL_WORK));
    }
}
