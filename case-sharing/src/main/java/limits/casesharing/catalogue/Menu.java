package limits.casesharing.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.SchemeGroup;
import limits.published.Tolerance;

/**
 * Which tables a public population bears: the more young people live somewhere, the finer. Depends on nothing but its
 * input, so that a row that is there, or not, tells nothing of situations. Pure.
 */
public final class Menu {

    /** A row stands only where this many residents answer to it, whatever else it is crossed with. */
    static final int FEWEST_RESIDENTS = 50;

    /** From so many residents of 10 to 17 years on, tables one way; crossed; crossed by place. */
    private static final int ONE_WAY = 1_000;

    private static final int CROSSED = 3_000;
    private static final int CROSSED_BY_PLACE = 10_000;
    private static final Set<AgeBand> MINORS =
            EnumSet.of(AgeBand.UNDER_13, AgeBand.FROM_13_TO_15, AgeBand.FROM_16_TO_17);
    private static final List<Sex> SEXES = List.of(Sex.GIRL, Sex.BOY);

    private final List<Residents> residents;
    private final List<Place> places;
    private final int minors;

    /** Every place of the population, and the one for everybody else. */
    public Menu(List<Residents> residents, Place elsewhere) {
        this.residents = residents;
        var named = new ArrayList<>(residents.stream().map(Residents::place).toList());
        named.add(elsewhere);
        this.places = named.stream().distinct().sorted().toList();
        this.minors = counted(line -> MINORS.contains(line.age()));
    }

    /** Whether anybody lives there at all. */
    boolean peopled() {
        return minors > 0;
    }

    Cadence cadence() {
        return minors < ONE_WAY ? Cadence.YEARLY : Cadence.QUARTERLY;
    }

    /** Its cells, in their public order. */
    public Catalogue catalogue(Catalogue.Version version, Base base) {
        var cells = new ArrayList<Cell>();
        for (var measure : Measure.values()) {
            cells.addAll(cells(measure));
        }
        return new Catalogue(version, base, places, cells);
    }

    private List<Cell> cells(Measure measure) {
        var cells = new ArrayList<Cell>();
        cells.add(cell(measure, List.of(), List.of(), List.of(), List.of()));
        if (minors >= ONE_WAY) {
            oneWay(measure, cells);
        }
        if (minors >= CROSSED) {
            crossed(measure, cells);
        }
        if (minors >= CROSSED_BY_PLACE) {
            crossedByPlace(measure, cells);
        }
        return cells;
    }

    private void oneWay(Measure measure, List<Cell> cells) {
        ages(line -> true).forEach(age -> cells.add(cell(measure, List.of(), List.of(age), List.of(), List.of())));
        SEXES.forEach(sex -> cells.add(cell(measure, List.of(), List.of(), List.of(sex), List.of())));
        shownPlaces().forEach(place -> cells.add(cell(measure, List.of(place), List.of(), List.of(), List.of())));
        schemes(measure).forEach(scheme -> cells.add(cell(measure, List.of(), List.of(), List.of(), List.of(scheme))));
    }

    private void crossed(Measure measure, List<Cell> cells) {
        for (var age : ages(line -> true)) {
            for (var sex : SEXES) {
                if (counted(line -> line.age() == age && line.sex() == sex) >= FEWEST_RESIDENTS) {
                    cells.add(cell(measure, List.of(), List.of(age), List.of(sex), List.of()));
                }
            }
            schemes(measure)
                    .forEach(scheme -> cells.add(cell(measure, List.of(), List.of(age), List.of(), List.of(scheme))));
        }
    }

    private void crossedByPlace(Measure measure, List<Cell> cells) {
        for (var place : shownPlaces()) {
            ages(line -> line.place().equals(place))
                    .forEach(age -> cells.add(cell(measure, List.of(place), List.of(age), List.of(), List.of())));
            for (var sex : SEXES) {
                if (counted(line -> line.place().equals(place) && line.sex() == sex) >= FEWEST_RESIDENTS) {
                    cells.add(cell(measure, List.of(place), List.of(), List.of(sex), List.of()));
                }
            }
        }
    }

    /** One place alone is the whole, and is not told twice. */
    private List<Place> shownPlaces() {
        if (places.size() < 2) {
            return List.of();
        }
        return places.stream()
                .filter(place -> counted(line -> line.place().equals(place)) >= FEWEST_RESIDENTS)
                .toList();
    }

    private List<AgeBand> ages(Predicate<Residents> of) {
        return List.of(AgeBand.values()).stream()
                .filter(age -> counted(of.and(line -> line.age() == age)) >= FEWEST_RESIDENTS)
                .toList();
    }

    private static List<SchemeGroup> schemes(Measure measure) {
        return measure.byScheme() ? List.of(SchemeGroup.values()) : List.of();
    }

    private int counted(Predicate<Residents> who) {
        return residents.stream().filter(who).mapToInt(Residents::persons).sum();
    }

    /**
     * How many situations there are in all is within one base, everything else within two. Were each row of a one-way table
     * held to one base, small places would, of twelve quarters, leave about one without any release.
     */
    private static Cell cell(
            Measure measure, List<Place> places, List<AgeBand> ages, List<Sex> sexes, List<SchemeGroup> schemes) {
        boolean headline = !measure.byScheme() && places.isEmpty() && ages.isEmpty() && sexes.isEmpty();
        return new Cell(measure, headline ? Tolerance.HEADLINE : Tolerance.WIDER, places, ages, sexes, schemes);
    }
}
