package limits.casesharing.charter;

import java.util.ArrayList;
import java.util.List;

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
            var category = narrowing.category();
            if (written.enables(category)) {
                less(found, Clause.GIVERS, category, narrowing.givers(), floor.givers(category));
                less(found, Clause.RECEIVERS, category, narrowing.receivers(), floor.receivers(category));
            }
        }
        return List.copyOf(found);
    }

    /** Everybody is nobody in particular. */
    private static void less(
            List<Difference> found, Clause clause, Category category, List<Profession> kept, List<Profession> lawful) {
        if (!kept.equals(Narrowing.EVERYBODY)) {
            add(
                    found,
                    clause,
                    category,
                    kept,
                    kept.stream().filter(lawful::contains).toList());
        }
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
