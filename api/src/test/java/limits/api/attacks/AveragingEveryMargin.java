package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.published.Base;
import limits.published.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The attacker adds up every table that makes one number, in the hope that their errors cancel out: they are all one error,
 * so that the mean of however many tells what one of them told. A8.
 */
class AveragingEveryMargin {

    private static final int QUARTERS = 8;

    @ParameterizedTest
    @CsvSource({"1, FIVE", "2, ELEVEN", "3, FIVE"})
    void every_table_that_adds_up_to_a_number_adds_up_to_the_number_shown(int level, Base base) {
        var town = new LinkedTown(level, 5, base, 7);
        var published = new LinkedTown.Told(town, QUARTERS, 20, 7).published();
        var atoms = town.grid().cells().stream()
                .<Set<Integer>>map(cell -> Set.copyOf(cell.atoms()))
                .toList();
        int estimates = 0;
        for (int cell = 0; cell < town.catalogue().cells().size(); cell++) {
            for (var parts : tables(town, atoms, cell)) {
                for (int[] shown : published) {
                    assertThat(parts.stream().mapToInt(part -> shown[part]).sum())
                            .as("%s from %d parts", town.catalogue().cells().get(cell), parts.size())
                            .isEqualTo(shown[cell]);
                    estimates++;
                }
            }
        }
        assertThat(estimates).isGreaterThan(QUARTERS * town.catalogue().cells().size() / 20);
    }

    /** Each table of the catalogue whose lines make just this cell. */
    private static List<List<Integer>> tables(LinkedTown town, List<Set<Integer>> atoms, int cell) {
        var whole = atoms.get(cell);
        var cells = town.catalogue().cells();
        Map<List<Boolean>, List<Integer>> tables = IntStream.range(0, cells.size())
                .filter(part -> part != cell && whole.containsAll(atoms.get(part)))
                .boxed()
                .collect(Collectors.groupingBy(part -> split(cells.get(part))));
        return tables.values().stream()
                .filter(parts ->
                        parts.stream().mapToInt(part -> atoms.get(part).size()).sum() == whole.size())
                .toList();
    }

    /** By what a table is laid out. */
    private static List<Boolean> split(Cell cell) {
        return Stream.<Function<Cell, List<?>>>of(Cell::places, Cell::ages, Cell::sexes, Cell::schemes)
                .map(dimension -> dimension.apply(cell).isEmpty())
                .toList();
    }
}
