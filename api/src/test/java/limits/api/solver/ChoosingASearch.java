package limits.api.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import limits.api.database.StartUpRefused;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.published.Base;
import org.junit.jupiter.api.Test;

/** An installation searches with what it asked for, or does not start; it never takes another instead. */
final class ChoosingASearch {

    @Test
    void our_own_is_always_here() {
        var grid = new Grid(1, Base.FIVE, List.of(new Grid.Cell(List.of(0), true)), List.of());
        assertThat(ChosenSearch.named(ChosenSearch.OWN)
                        .apply(grid)
                        .release(RunningState.beginning(grid), Collections.nCopies(1, 7), new Random(1)))
                .isInstanceOf(Released.class);
    }

    @Test
    void one_that_nobody_knows_is_refused_in_both_languages() {
        assertThatThrownBy(() -> ChosenSearch.named("cpsat"))
                .isInstanceOf(StartUpRefused.class)
                .hasMessage("there is no search called cpsat: own, or cp-sat / "
                        + "aucune recherche ne s'appelle cpsat : own, ou cp-sat");
    }

    @Test
    void one_that_was_not_built_in_is_refused_in_both_languages() {
        assumeFalse(Solver.asked(), "it was built in");
        assertThatThrownBy(() -> ChosenSearch.named("cp-sat"))
                .isInstanceOf(StartUpRefused.class)
                .hasMessageStartingWith("cp-sat is not in this programme: build it with -Psolver")
                .hasMessageContaining("cp-sat n'est pas dans ce programme");
    }
}
