package limits.casesharing.charter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who could read what under a charter, were everything else in order: every known profession by every known kind of
 * information, each way. Computed by asking the decision itself for every pair, so that it cannot say anything else.
 *
 * <p>What it does not: say that something passes between two people. Task, situation and family are asked each time.
 */
public record ReachMatrix(Map<Profession, Map<Category, Cell>> cells) {

    public ReachMatrix {
        cells = Map.copyOf(cells);
    }

    /** What one profession could do with one kind of information. */
    public record Cell(Side give, Side receive) {

        /** Whether it could give it or receive it. */
        public boolean may() {
            return give.may() || receive.may();
        }
    }

    /**
     * One way of a cell.
     *
     * @param others the professions it could pass to, or come from; none of them if it never passes
     * @param referentOnly only as the referent of the situation
     * @param answer the answer to the best that could be asked; if it never passes, the gate that stops it
     */
    public record Side(Set<Profession> others, boolean referentOnly, Decision answer) {
        public Side {
            others = Set.copyOf(others);
        }

        public boolean may() {
            return !others.isEmpty();
        }
    }

    /** The matrix of these terms as though they were proposed, adopted and in force: a draft can be asked too. */
    public static ReachMatrix of(Terms terms) {
        var adopted = new Terms(terms.rules(), terms.clauses(), true, true);
        var cells = new EnumMap<Profession, Map<Category, Cell>>(Profession.class);
        BestCase.KNOWN.forEach(profession -> cells.put(profession, new EnumMap<>(Category.class)));
        for (Category category : EnumSet.complementOf(EnumSet.of(Category.UNKNOWN))) {
            var asked = new Asked(adopted, category);
            cells.forEach((profession, row) -> row.put(category, asked.cell(profession)));
        }
        return new ReachMatrix(cells);
    }

    public Cell at(Profession profession, Category category) {
        return cells.get(profession).get(category);
    }

    /** The professions in the order of the closed list. */
    public static List<Profession> professions() {
        return List.copyOf(BestCase.KNOWN);
    }

    /** Every pair asked about one kind of information. */
    private static final class Asked {

        private final BestCase best;
        private final Map<Profession, Map<Profession, Decision>> pairs = new EnumMap<>(Profession.class);

        Asked(Terms terms, Category category) {
            best = new BestCase(terms, category);
            for (Profession giver : BestCase.KNOWN) {
                var row = new EnumMap<Profession, Decision>(Profession.class);
                BestCase.KNOWN.forEach(receiver -> row.put(receiver, best.answer(giver, true, receiver, true)));
                pairs.put(giver, row);
            }
        }

        Cell cell(Profession profession) {
            var give = side(other -> pairs.get(profession).get(other));
            var receive = side(other -> pairs.get(other).get(profession));
            return new Cell(
                    only(give, other -> best.answer(profession, false, other, true)),
                    only(receive, other -> best.answer(other, true, profession, false)));
        }

        private static Side side(java.util.function.Function<Profession, Decision> answers) {
            var others = EnumSet.noneOf(Profession.class);
            Decision furthest = new Decision.Denied(Gate.R00);
            for (Profession other : BestCase.KNOWN) {
                Decision answer = answers.apply(other);
                if (answer.permitted()) {
                    others.add(other);
                }
                furthest = BestCase.further(furthest, answer);
            }
            return new Side(others, false, furthest);
        }

        /** The same side, having asked it once more of somebody who is not the referent. */
        private static Side only(Side side, java.util.function.Function<Profession, Decision> asAnybody) {
            boolean anybody = side.others().stream()
                    .anyMatch(other -> asAnybody.apply(other).permitted());
            return new Side(side.others(), side.may() && !anybody, side.answer());
        }
    }
}
