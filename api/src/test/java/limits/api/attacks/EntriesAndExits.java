package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.published.Base;
import limits.reporting.attack.Attack;
import limits.reporting.attack.BlockTable;
import limits.reporting.attack.Group;
import limits.reporting.attack.Known;
import limits.reporting.attack.Window;
import limits.reporting.attack.Windows;
import limits.reporting.attack.Witnesses;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Linked tables: who came in, and who of them went out again, by place and sex. A4. */
class EntriesAndExits {

    private static final int PLACES = 5;
    private static final int IN = PLACES * 2;
    private static final int ATOMS = 2 * IN;
    private static final int QUARTERS = 6;
    private static final int BASE = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothing_small_is_proved_across_both_families(long seed) {
        var published = published(seed);
        var report = Attack.on(known(), published, new Simplex(20_000), new Attack.Effort(true, 3000, 20, seed));
        assertThat(report.holds()).as("seed %d: %s", seed, report).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void who_came_in_and_did_not_go_out_stays_hidden(long seed) {
        var published = published(seed);
        var known = Known.published(known(), published);
        var table = BlockTable.of(known(), published, 2_000_000).orElseThrow();
        var witnesses = Witnesses.of(known, table).orElseThrow();
        var windows = new Windows(known, new Simplex(20_000));
        for (int cell = 0; cell < cells().size() / 2; cell++) {
            int[] in = cells().get(cell);
            int[] out = Arrays.stream(in).map(atom -> atom + IN).toArray();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                var still = Group.of(QUARTERS, ATOMS, 0, quarter, in).less(Group.of(QUARTERS, ATOMS, 0, quarter, out));
                var shown = witnesses.of(still);
                assertThat(shown.verdict(BASE)).as("seed %d: %s", seed, shown).isEqualTo(Window.Verdict.HOLDS);
                assertThat(windows.proved(still).verdict(BASE)).isNotEqualTo(Window.Verdict.BROKEN);
            }
        }
    }

    private static int[][] published(long seed) {
        var chance = new Random(seed);
        var inside = new int[IN];
        return Releases.of(grid(), QUARTERS, quarter -> quarter(inside, chance), chance)
                .published();
    }

    private static int[] quarter(int[] inside, Random chance) {
        var counts = new int[ATOMS];
        for (int fact = 0; fact < 9; fact++) {
            int atom = Math.min(chance.nextInt(IN), chance.nextInt(IN));
            counts[atom]++;
            inside[atom]++;
        }
        for (int atom = 0; atom < IN; atom++) {
            int gone = chance.nextInt(3) == 0 ? chance.nextInt(inside[atom] + 1) : 0;
            counts[IN + atom] += gone;
            inside[atom] -= gone;
        }
        return counts;
    }

    private static Grid grid() {
        var shown = cells().stream()
                .map(cell -> new Grid.Cell(Arrays.stream(cell).boxed().toList(), true))
                .toList();
        var links = IntStream.range(0, IN)
                .mapToObj(atom -> new Grid.Link(IN + atom, atom))
                .toList();
        return new Grid(ATOMS, Base.FIVE, shown, links);
    }

    private static limits.reporting.attack.Grid known() {
        var headlines = new boolean[cells().size()];
        Arrays.fill(headlines, true);
        var up = new int[ATOMS];
        for (int atom = 0; atom < ATOMS; atom++) {
            up[atom] = atom < IN ? limits.reporting.attack.Grid.NONE : atom - IN;
        }
        return new limits.reporting.attack.Grid(BASE, cells().toArray(int[][]::new), headlines, up);
    }

    /** Total, places and sexes of those who came in, then the same of those who went out. */
    private static List<int[]> cells() {
        List<int[]> cells = new ArrayList<>();
        for (int family = 0; family <= IN; family += IN) {
            int first = family;
            cells.add(IntStream.range(first, first + IN).toArray());
            for (int place = 0; place < PLACES; place++) {
                cells.add(new int[] {first + 2 * place, first + 2 * place + 1});
            }
            for (int sex = 0; sex < 2; sex++) {
                int parity = sex;
                cells.add(IntStream.range(first, first + IN)
                        .filter(atom -> atom % 2 == parity)
                        .toArray());
            }
        }
        return cells;
    }
}
