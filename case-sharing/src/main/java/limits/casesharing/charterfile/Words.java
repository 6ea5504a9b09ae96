package limits.casesharing.charterfile;

import java.util.Map;
import java.util.Optional;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;

/** The closed lists, by the names that files give their members, and the few values that have a form of their own. */
final class Words {

    private static final int MONTHS_A_YEAR = 12;

    private Words() {}

    static Optional<Profession> profession(Spot spot) {
        return spot.word(Spot.names(Profession.class, Profession.UNKNOWN));
    }

    static Optional<Category> category(Spot spot) {
        return spot.word(Spot.names(Category.class, Category.UNKNOWN));
    }

    static Optional<Purpose> purpose(Spot spot) {
        return spot.word(Spot.names(Purpose.class, Purpose.UNKNOWN));
    }

    /** One that no law forbids. */
    static Optional<Purpose> allowedPurpose(Spot spot) {
        var names = Spot.names(Purpose.class, Purpose.UNKNOWN);
        names.values().removeIf(Purpose::forbidden);
        return spot.word(names);
    }

    /** One article, or several in a list. */
    static String source(Spot spot) {
        return spot.isList()
                ? String.join("; ", spot.items().stream().map(Spot::text).toList())
                : spot.text();
    }

    /** A length of time, one month or one year at least: {@code {months: 12}}, or {@code {unit: years, value: 3}}. */
    static int months(Spot spot) {
        return months(spot, 1);
    }

    /** The same from another length. */
    static int months(Spot spot, int least) {
        Fields time = spot.fields("unit", "value", "months", "note", "needs", "source");
        Optional<Spot> months = time.at("months");
        if (months.isPresent()) {
            return months.get().number(least, 50 * MONTHS_A_YEAR);
        }
        int each = time.need("unit")
                .flatMap(unit -> unit.word(Map.of("months", 1, "years", MONTHS_A_YEAR)))
                .orElse(1);
        return each * time.need("value").map(value -> value.number(least, 50)).orElse(1);
    }
}
