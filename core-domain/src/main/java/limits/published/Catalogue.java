package limits.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import limits.kernel.AgeBand;
import limits.kernel.EventName;
import limits.kernel.Place;
import limits.kernel.Sex;

/**
 * The cells that are published every quarter, in their public order, fixed from the public population before anything is
 * counted. One base for all of it; another base or other cells are another version, and a new series.
 *
 * @param places the places that together are the territory
 */
@EventName("published.catalogue-fixed")
public record Catalogue(Version version, Base base, List<Place> places, List<Cell> cells) implements Published {

    /** Which catalogue: counted from 1; a new version starts a new series. */
    public record Version(int number) {

        public Version {
            if (number < 1) {
                throw new IllegalArgumentException("catalogue versions count from 1");
            }
        }
    }

    public Catalogue {
        places = places.stream().distinct().sorted().toList();
        cells = List.copyOf(cells);
        if (places.isEmpty() || cells.isEmpty()) {
            throw new IllegalArgumentException("a catalogue has places and cells");
        }
        if (new HashSet<>(cells).size() != cells.size()) {
            throw new IllegalArgumentException("a cell stands once in a catalogue");
        }
        for (var cell : cells) {
            if (!places.containsAll(cell.places())) {
                throw new IllegalArgumentException("a cell tells of places of the catalogue");
            }
        }
    }

    @Override
    public Version catalogue() {
        return version;
    }

    /** The finest combinations, in an order that depends on nothing but the catalogue. */
    public List<Atom> atoms() {
        var atoms = new ArrayList<Atom>();
        for (var measure : Measure.values()) {
            for (var place : places) {
                for (var age : AgeBand.values()) {
                    for (var sex : Sex.values()) {
                        schemes(measure).forEach(scheme -> atoms.add(new Atom(measure, place, age, sex, scheme)));
                    }
                }
            }
        }
        return List.copyOf(atoms);
    }

    private static List<List<SchemeGroup>> schemes(Measure measure) {
        if (!measure.byScheme()) {
            return List.of(List.of());
        }
        return List.of(SchemeGroup.values()).stream().map(List::of).toList();
    }
}
