package limits.api.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import limits.casesharing.catalogue.Residents;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.kernel.Words;

/**
 * A public population as people paste it from a table of INSEE: one line for each place, its code and then girls and boys
 * of each age band in turn, separated by semicolons, tabs or blanks.
 */
final class Population {

    /** The order of the columns behind the code. */
    private static final List<AgeBand> AGES = List.of(AgeBand.values());

    private static final List<Sex> SEXES = List.of(Sex.GIRL, Sex.BOY);

    private Population() {}

    /** @throws IllegalArgumentException for a line that is no place with eight numbers */
    static List<Residents> read(List<Words> lines) {
        var residents = new ArrayList<Residents>();
        lines.forEach(line -> residents.addAll(line(line.text().strip().split("[;\\s]+"))));
        return residents;
    }

    private static List<Residents> line(String[] parts) {
        if (parts.length != 1 + AGES.size() * SEXES.size()) {
            throw new IllegalArgumentException("a line is a place and eight numbers");
        }
        var place = new Place(parts[0]);
        var residents = new ArrayList<Residents>();
        int next = 1;
        for (var age : AGES) {
            for (var sex : SEXES) {
                residents.add(new Residents(place, age, sex, Integer.parseInt(parts[next++])));
            }
        }
        return residents;
    }
}
