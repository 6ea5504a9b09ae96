package limits.api.web.group;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Difference;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.MaterialChange;
import limits.casesharing.charter.Need;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.ReachChange;
import limits.casesharing.charter.ReachMatrix;
import limits.casesharing.charter.ReachMatrix.Cell;
import limits.casesharing.charter.Regime;
import limits.casesharing.charter.Terms;

/**
 * What the simulator shows of one text: who could give and receive what, what counts less than it is written, and what
 * differs from another text. Professions and kinds of information only; nobody in particular.
 *
 * @param kinds those that some charter may open, in order
 * @param never those that no charter can open
 * @param chosen every kind for the profession that was asked about, why and under which needs; empty if none was
 */
public record Simulated(
        List<Category> kinds,
        List<Row> rows,
        List<Category> never,
        List<Chosen> chosen,
        List<Difference> less,
        Optional<Compared> compared) {

    /** One profession across the kinds. */
    public record Row(Profession who, List<Cell> cells, long gives, long receives) {}

    /** One kind for the chosen profession. */
    public record Chosen(Category kind, Regime channel, List<Need> needs, Cell cell) {}

    /** What differs from the text before. */
    public record Compared(List<MaterialChange> material, List<Difference> clauses, List<Moved> moved) {
        /** Whether nothing differs. */
        public boolean same() {
            return clauses.isEmpty() && moved.isEmpty();
        }
    }

    /** The professions for which the same becomes of one way of one kind. */
    public record Moved(Category kind, ReachChange.Way way, ReachChange.Kind what, Set<Profession> who) {}

    static Simulated of(Clauses clauses, Optional<Clauses> before, Optional<Profession> who) {
        var floor = Floor.statute();
        var terms = new Terms(floor, clauses, true, true);
        var matrix = ReachMatrix.of(terms);
        var kinds = floor.shareable().stream().sorted().toList();
        return new Simulated(
                kinds,
                ReachMatrix.professions().stream()
                        .map(one -> row(one, kinds, matrix))
                        .toList(),
                never(floor),
                who.map(one -> chosen(one, kinds, terms, matrix)).orElse(List.of()),
                Difference.less(clauses, floor),
                before.map(older -> compared(older, clauses, matrix, who)));
    }

    private static Row row(Profession who, List<Category> kinds, ReachMatrix matrix) {
        var cells = kinds.stream().map(kind -> matrix.at(who, kind)).toList();
        return new Row(
                who,
                cells,
                cells.stream().filter(cell -> cell.give().may()).count(),
                cells.stream().filter(cell -> cell.receive().may()).count());
    }

    private static List<Category> never(Floor floor) {
        return floor.categories().entrySet().stream()
                .filter(line -> line.getValue().regime() == Regime.X_FORBIDDEN)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<Chosen> chosen(Profession who, List<Category> kinds, Terms terms, ReachMatrix matrix) {
        return kinds.stream()
                .map(kind -> {
                    var rule = terms.rule(kind).orElseThrow();
                    var needs = terms.channel(kind).orElseThrow().needs();
                    return new Chosen(kind, rule.regime(), needs, matrix.at(who, kind));
                })
                .toList();
    }

    private static Compared compared(Clauses before, Clauses after, ReachMatrix matrix, Optional<Profession> who) {
        var changes = ReachChange.between(ReachMatrix.of(new Terms(Floor.statute(), before, true, true)), matrix);
        var together = new TreeMap<Moved, Set<Profession>>(
                Comparator.comparing(Moved::kind).thenComparing(Moved::way).thenComparing(Moved::what));
        changes.stream()
                .filter(change -> who.isEmpty() || who.get() == change.profession())
                .collect(Collectors.groupingBy(
                        change -> new Moved(change.category(), change.way(), change.kind(), Set.of()),
                        () -> together,
                        Collectors.mapping(ReachChange::profession, Collectors.toSet())));
        return new Compared(
                MaterialChange.between(before, after),
                Difference.between(before, after),
                together.entrySet().stream()
                        .map(one -> new Moved(
                                one.getKey().kind(),
                                one.getKey().way(),
                                one.getKey().what(),
                                one.getValue()))
                        .toList());
    }
}
