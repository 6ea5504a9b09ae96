package limits.reporting.desk;

import java.util.List;
import java.util.Optional;
import limits.kernel.Quarter;
import limits.published.Atom;
import limits.published.Cell;
import limits.published.Tolerance;
import limits.reporting.attack.Grid;
import limits.reporting.attack.Unshown;

/**
 * A group as somebody asks for it: whom, over which quarters, and without whom. Its tolerances say nothing.
 *
 * @param less whom to leave out; none leaves nobody out. Under another measure: who is counted there is taken off, such as
 *     those closed from those opened
 * @param from the first quarter, included; {@code to} the last
 */
public record Question(Cell of, List<Cell> less, Quarter from, Quarter to) {

    public Question {
        less = List.copyOf(less);
        if (less.size() > 1) {
            throw new IllegalArgumentException("one group is left out at most");
        }
    }

    /** The same group, asked at the desk; none where it was drawn by chance. */
    static Optional<Question> of(Reading reading, Unshown group) {
        var cells = reading.catalogue().cells();
        var from = reading.releases().get(group.from()).quarter();
        var to = reading.releases().get(group.to()).quarter();
        if (group.atom() != Grid.NONE) {
            var whom = finest(reading.catalogue().atoms().get(group.atom()));
            return Optional.of(new Question(whom, List.of(), from, to));
        }
        List<Cell> less = group.less() == Grid.NONE ? List.of() : List.of(cells.get(group.less()));
        return group.cell() == Grid.NONE
                ? Optional.empty()
                : Optional.of(new Question(cells.get(group.cell()), less, from, to));
    }

    private static Cell finest(Atom atom) {
        return new Cell(
                atom.measure(),
                Tolerance.WIDER,
                List.of(atom.place()),
                List.of(atom.age()),
                List.of(atom.sex()),
                atom.scheme());
    }
}
