package limits.reporting.tables;

import java.util.List;

/**
 * Published numbers of several towns added up.
 *
 * @param within the greatest distance from the true sum, in persons: every distance added, which holds always
 * @param usually about how far it is off: independent errors of 2 persons each at base 5, and all leaning to one side by
 *     two fifths of a block, the most that was measured over towns in their first year; an estimate, no promise
 */
public record Sum(int persons, int within, int usually) {

    private static final double OF_THE_BASE = 2.0 / 5;
    private static final double LEANING = 2.0 / 5;

    public static Sum of(List<Shown> parts) {
        int persons = 0;
        int within = 0;
        double squares = 0;
        double leaning = 0;
        for (var part : parts) {
            persons = Math.addExact(persons, part.value().persons());
            within = Math.addExact(within, part.within());
            squares += Math.pow(OF_THE_BASE * part.value().base().persons(), 2);
            leaning += LEANING * part.value().base().persons();
        }
        return new Sum(persons, within, (int) Math.ceil(Math.sqrt(squares) + leaning));
    }
}
