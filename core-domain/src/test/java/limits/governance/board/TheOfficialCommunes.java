package limits.governance.board;

import static org.assertj.core.api.Assertions.assertThat;

import limits.kernel.Area;
import org.junit.jupiter.api.Test;

/** A project stands on communes that exist, by the official code list. */
final class TheOfficialCommunes {

    private static final CommuneRegister REGISTER = CommuneRegister.read();

    @Test
    void the_towns_of_the_trials_are_found_by_code_and_name() {
        assertThat(REGISTER.nameOf(new Area("59350"))).contains("Lille");
        assertThat(REGISTER.nameOf(new Area("59360"))).contains("Loos");
        assertThat(REGISTER.nameOf(new Area("95585"))).contains("Sarcelles");
    }

    @Test
    void every_line_is_a_commune_code_and_all_came_through() {
        assertThat(REGISTER.names()).hasSize(34_969);
        REGISTER.names()
                .forEach((code, name) ->
                        assertThat(REGISTER.holds(new Area(code))).as(name).isTrue());
    }

    @Test
    void a_code_that_insee_does_not_give_is_not_held_except_the_fictional_one() {
        assertThat(REGISTER.holds(new Area("00000"))).isFalse();
        assertThat(REGISTER.holds(CommuneRegister.FICTIONAL)).isTrue();
        assertThat(REGISTER.nameOf(CommuneRegister.FICTIONAL)).isEmpty();
    }
}
