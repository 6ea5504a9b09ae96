package limits.reporting.desk;

import java.util.List;
import limits.kernel.Quarter;
import limits.published.Cell;

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
}
