package limits.reporting.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limits.kernel.Euros;
import org.junit.jupiter.api.Test;

class ShowingMoneySpent {

    @Test
    void a_few_payments_of_a_public_amount_show_as_nothing() {
        assertThat(Stepped.of(new Euros(499_99)).shown()).isEqualTo(Euros.NONE);
    }

    @Test
    void a_whole_step_shows_as_itself() {
        assertThat(Stepped.of(new Euros(500_00)).shown()).isEqualTo(new Euros(500_00));
    }

    @Test
    void two_sums_within_one_step_show_alike() {
        assertThat(Stepped.of(new Euros(1_050_00))).isEqualTo(Stepped.of(new Euros(1_499_99)));
    }

    @Test
    void less_than_nothing_is_refused() {
        assertThatThrownBy(() -> new Stepped(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
