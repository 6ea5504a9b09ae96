package limits.reporting.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HidingSmallGroups {

    @Test
    void a_window_from_nothing_to_base_less_one_hides() {
        assertThat(SmallGroups.hidden(0, 4, 5)).isTrue();
        assertThat(SmallGroups.hidden(0, 10, 11)).isTrue();
    }

    @Test
    void one_short_of_that_does_not() {
        assertThat(SmallGroups.hidden(0, 3, 5)).isFalse();
        assertThat(SmallGroups.hidden(1, 4, 5)).isFalse();
        assertThat(SmallGroups.hidden(1, 8, 5)).isFalse();
    }

    @Test
    void away_from_nothing_it_must_be_twice_as_wide() {
        assertThat(SmallGroups.hidden(1, 9, 5)).isTrue();
        assertThat(SmallGroups.hidden(7, 15, 5)).isTrue();
        assertThat(SmallGroups.hidden(7, 14, 5)).isFalse();
    }

    @Test
    void what_was_shown_decides_for_it_and_what_is_proved_against_it() {
        assertThat(new Window(0, 0, 4, 9).verdict(5)).isEqualTo(Window.Verdict.HOLDS);
        assertThat(new Window(0, 0, 3, 9).verdict(5)).isEqualTo(Window.Verdict.NOT_PROVED);
        assertThat(new Window(1, 1, 4, 4).verdict(5)).isEqualTo(Window.Verdict.BROKEN);
        assertThat(Window.proved(1, 4).verdict(5)).isEqualTo(Window.Verdict.BROKEN);
        assertThat(Window.proved(0, 40).verdict(5)).isEqualTo(Window.Verdict.NOT_PROVED);
    }
}
