package limits.casesharing.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One clause that two texts say differently.
 *
 * @param about the kind of information it is about; {@link Category#UNKNOWN} if it is about none
 * @param gone what the first says and the second does not
 * @param come what the second says and the first does not
 */
public record Difference(Clause clause, Category about, List<Object> gone, List<Object> come) {

    public Difference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** Everything that the second text says differently, material or not. */
    public static List<Difference> between(Clauses before, Clauses after) {
        var found = new ArrayList<Difference>();
        for (Clause clause : Clause.values()) {
            add(found, clause, Category.UNKNOWN, clause.of(before), clause.of(after));
        }
        for (Category category : Category.values()) {
            var one = narrowing(before, category);
            var other = narrowing(after, category);
            add(found, Clause.GIVERS, category, one.givers(), other.givers());
            add(found, Clause.RECEIVERS, category, one.receivers(), other.receivers());
        }
        return List.copyOf(found);
    }

    /**
     * What counts less than it is written: the law goes less far, field by field. A profession that the charter lets give
     * or receive and the floor never does is told too, unless the charter leaves everybody in.
     */
    public static List<Difference> less(Clauses written, Floor floor) {
        var found = new ArrayList<>(between(written, written.within(floor)));
        for (Narrowing narrowing : written.narrowings()) {
            var rule = floor.categories().get(narrowing.category());
            if (rule == null || !written.enables(narrowing.category())) {
                continue;
            }
            var circles = floor.circles();
            less(
                    found,
                    Clause.GIVERS,
                    narrowing,
                    narrowing.givers(),
                    who -> rule.give().entitles(anybody(who), circles));
            less(
                    found,
                    Clause.RECEIVERS,
                    narrowing,
                    narrowing.receivers(),
                    who -> rule.receive().entitles(anybody(who), circles)
                            && !circles.neverReceives(who, narrowing.category(), rule.regime()));
        }
        return List.copyOf(found);
    }

    /** Everybody is nobody in particular. */
    private static void less(
            List<Difference> found,
            Clause clause,
            Narrowing narrowing,
            List<Profession> kept,
            Predicate<Profession> lawful) {
        if (!kept.equals(Narrowing.EVERYBODY)) {
            add(
                    found,
                    clause,
                    narrowing.category(),
                    kept,
                    kept.stream().filter(lawful).toList());
        }
    }

    private static Party anybody(Profession who) {
        return Reach.party(who, true, true, OffenceBasis.AUTHORITY, true);
    }

    private static Narrowing narrowing(Clauses of, Category category) {
        return of.narrowings().stream()
                .filter(one -> one.category() == category)
                .findFirst()
                .orElseGet(() -> new Narrowing(category, Narrowing.EVERYBODY, Narrowing.EVERYBODY));
    }

    private static void add(List<Difference> found, Clause clause, Category about, List<?> before, List<?> after) {
        List<Object> gone = before.stream()
                .filter(one -> !after.contains(one))
                .<Object>map(one -> one)
                .toList();
        List<Object> come = after.stream()
                .filter(one -> !before.contains(one))
                .<Object>map(one -> one)
                .toList();
        if (!gone.isEmpty() || !come.isEmpty()) {
            found.add(new Difference(clause, about, gone, come));
        }
    }
}
