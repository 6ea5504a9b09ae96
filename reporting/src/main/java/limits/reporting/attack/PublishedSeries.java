package limits.reporting.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import limits.published.Atom;
import limits.published.Catalogue;
import limits.published.PublishedRelease;
import limits.published.Tolerance;

/** What left the house under one catalogue, as the reader's tools take it: the menu as a grid, the numbers as totals. */
public record PublishedSeries(Catalogue catalogue, List<PublishedRelease> releases) {

    public PublishedSeries {
        releases = List.copyOf(releases);
        for (var release : releases) {
            if (!release.catalogue().equals(catalogue.version())
                    || release.values().size() != catalogue.cells().size()) {
                throw new IllegalArgumentException("a release tells every cell of its own catalogue");
            }
        }
    }

    /** The catalogue without its names. */
    public Grid grid() {
        var atoms = catalogue.atoms();
        Map<Atom, Integer> numbers = new HashMap<>();
        atoms.forEach(atom -> numbers.put(atom, numbers.size()));
        var cells = catalogue.cells().stream()
                .map(cell -> IntStream.range(0, atoms.size())
                        .filter(atom -> cell.covers(atoms.get(atom)))
                        .toArray())
                .toArray(int[][]::new);
        var headline = new boolean[cells.length];
        for (int cell = 0; cell < headline.length; cell++) {
            headline[cell] = catalogue.cells().get(cell).tolerance() == Tolerance.HEADLINE;
        }
        int[] up = atoms.stream()
                .mapToInt(atom -> atom.within().map(numbers::get).orElse(Grid.NONE))
                .toArray();
        return new Grid(catalogue.base().persons(), cells, headline, up);
    }

    /** Running totals in persons, by quarter and cell. */
    public int[][] totals() {
        return releases.stream()
                .map(release -> release.values().stream()
                        .mapToInt(value -> value.persons())
                        .toArray())
                .toArray(int[][]::new);
    }
}
