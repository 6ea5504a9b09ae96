package limits.casesharing.counted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.published.Atom;
import limits.published.Catalogue;
import limits.published.Tolerance;

/** The names of a catalogue against the numbers of the mechanism, which knows no name. */
final class Index {

    private final Catalogue catalogue;
    private final List<Atom> atoms;
    private final Map<Atom, Integer> numbers = new HashMap<>();

    Index(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.atoms = catalogue.atoms();
        atoms.forEach(atom -> numbers.put(atom, numbers.size()));
    }

    int of(Atom atom) {
        return numbers.get(atom);
    }

    int size() {
        return atoms.size();
    }

    Grid grid() {
        var cells = catalogue.cells().stream()
                .map(cell -> new Grid.Cell(
                        IntStream.range(0, atoms.size())
                                .filter(n -> cell.covers(atoms.get(n)))
                                .boxed()
                                .toList(),
                        cell.tolerance() == Tolerance.HEADLINE))
                .toList();
        var links = new ArrayList<Grid.Link>();
        atoms.forEach(atom -> atom.within().ifPresent(up -> links.add(new Grid.Link(of(atom), of(up)))));
        return new Grid(atoms.size(), catalogue.base(), cells, links);
    }
}
