package limits.published;

import java.util.List;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;

/**
 * One published number: what was counted, how far it may be off, and of whom. An empty list means all of that dimension.
 */
public record Cell(
        Measure measure,
        Tolerance tolerance,
        List<Place> places,
        List<AgeBand> ages,
        List<Sex> sexes,
        List<SchemeGroup> schemes) {

    public Cell {
        places = places.stream().distinct().sorted().toList();
        ages = ages.stream().distinct().sorted().toList();
        sexes = sexes.stream().distinct().sorted().toList();
        schemes = schemes.stream().distinct().sorted().toList();
        if (!measure.byScheme() && !schemes.isEmpty()) {
            throw new IllegalArgumentException("a situation is under no scheme");
        }
    }

    /** The number for everybody. */
    public static Cell total(Measure measure) {
        return new Cell(measure, Tolerance.HEADLINE, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether what this atom counts is part of this number. */
    public boolean covers(Atom atom) {
        return measure == atom.measure()
                && (places.isEmpty() || places.contains(atom.place()))
                && (ages.isEmpty() || ages.contains(atom.age()))
                && (sexes.isEmpty() || sexes.contains(atom.sex()))
                && (schemes.isEmpty() || schemes.containsAll(atom.scheme()));
    }

    /** Who is meant, whatever is counted of them and however exactly. */
    public boolean sameWhom(Cell other) {
        return places.equals(other.places)
                && ages.equals(other.ages)
                && sexes.equals(other.sexes)
                && schemes.equals(other.schemes);
    }
}
