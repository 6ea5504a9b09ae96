package limits.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.casesharing.blocks.Grid;
import limits.casesharing.catalogue.Menu;
import limits.casesharing.catalogue.Residents;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.published.Atom;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Measure;
import limits.published.SchemeGroup;
import limits.published.Tolerance;

/**
 * A town that does not exist, with the catalogue that its public population bears and every link from opening to follow-up.
 * Its young people go from step to step over the quarters; some are referred to two groups of schemes.
 */
final class FictitiousTown {

    private static final List<Measure> COURSE =
            Stream.of(Measure.values()).filter(Measure::byScheme).toList();
    private static final int SEXES_TOLD = 2;
    private static final int[] AGES = {10, 30, 40, 20};
    private static final int[] SEXES = {30, 68, 2};
    private static final int[] SCHEMES = {35, 25, 20, 12, 8};
    private static final int GOES_ON = 55;
    private static final int QUARTERS_OPEN = 5;

    /**
     * How large a town is.
     *
     * @param level 1: tables one way, from 1,000 residents of 10 to 17 years; 2: crossed, from 3,000; 3: crossed by place,
     *     from 10,000
     * @param neighbourhoods besides the rest of the town
     * @param opened how many situations are opened in a quarter
     */
    record Size(int level, int neighbourhoods, int opened) {

        private int minors() {
            return List.of(1_200, 4_000, 12_000).get(level - 1);
        }
    }

    /** Somebody, and how many steps of each course are behind her. */
    private record Young(Place place, AgeBand age, Sex sex, List<SchemeGroup> schemes, int[] steps) {}

    private final Size size;
    private final List<Place> places;
    private final Catalogue catalogue;
    private final Map<Atom, Integer> numbers = new HashMap<>();
    private final List<Young> known = new ArrayList<>();
    private final Random dice;

    FictitiousTown(Size size, Base base, long seed) {
        this.size = size;
        places = Stream.concat(
                        Stream.of(new Place("99999")),
                        IntStream.rangeClosed(1, size.neighbourhoods())
                                .mapToObj(n -> new Place("QN999%02dM".formatted(n))))
                .toList();
        catalogue = new Menu(population(), places.getFirst()).catalogue(new Catalogue.Version(1), base);
        catalogue.atoms().forEach(atom -> numbers.put(atom, numbers.size()));
        dice = new Random(seed);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The catalogue as the mechanism takes it. */
    Grid grid() {
        var atoms = catalogue.atoms();
        var cells = catalogue.cells().stream()
                .map(cell -> new Grid.Cell(
                        IntStream.range(0, atoms.size())
                                .filter(atom -> cell.covers(atoms.get(atom)))
                                .boxed()
                                .toList(),
                        cell.tolerance() == Tolerance.HEADLINE))
                .toList();
        var links = new ArrayList<Grid.Link>();
        atoms.forEach(atom ->
                atom.within().ifPresent(up -> links.add(new Grid.Link(numbers.get(atom), numbers.get(up)))));
        return new Grid(numbers.size(), catalogue.base(), cells, links);
    }

    /** What is new in one more quarter, of each atom. */
    int[] quarter() {
        var counts = new int[numbers.size()];
        for (int n = 0; n < size.opened(); n++) {
            var young = somebody();
            known.add(young);
            counts[of(Measure.SITUATIONS_OPENED, young, List.of())]++;
        }
        known.forEach(young -> advance(young, counts));
        known.removeIf(young -> {
            boolean closed = dice.nextInt(QUARTERS_OPEN) == 0;
            counts[of(Measure.SITUATIONS_CLOSED, young, List.of())] += closed ? 1 : 0;
            return closed;
        });
        return counts;
    }

    private Young somebody() {
        var schemes = IntStream.of(one(SCHEMES), one(SCHEMES))
                .limit(dice.nextInt(QUARTERS_OPEN) == 0 ? 2 : 1)
                .distinct()
                .mapToObj(n -> SchemeGroup.values()[n])
                .toList();
        int place = Math.min(dice.nextInt(places.size()), dice.nextInt(places.size()));
        var age = AgeBand.values()[one(AGES)];
        return new Young(places.get(place), age, Sex.values()[one(SEXES)], schemes, new int[schemes.size()]);
    }

    private void advance(Young young, int[] counts) {
        for (int course = 0; course < young.schemes().size(); course++) {
            var scheme = List.of(young.schemes().get(course));
            while (young.steps()[course] < COURSE.size() && dice.nextInt(100) < GOES_ON) {
                counts[of(COURSE.get(young.steps()[course]++), young, scheme)]++;
            }
        }
    }

    private int of(Measure measure, Young young, List<SchemeGroup> scheme) {
        return numbers.get(new Atom(measure, young.place(), young.age(), young.sex(), scheme));
    }

    private int one(int... weights) {
        int drawn = dice.nextInt(IntStream.of(weights).sum());
        int one = 0;
        while (drawn >= weights[one]) {
            drawn -= weights[one++];
        }
        return one;
    }

    /** As many young adults as there are in one of the younger bands. */
    private List<Residents> population() {
        var residents = new ArrayList<Residents>();
        for (var place : places) {
            for (var age : AgeBand.values()) {
                for (var sex : List.of(Sex.GIRL, Sex.BOY)) {
                    residents.add(new Residents(place, age, sex, size.minors() / (places.size() * 3 * SEXES_TOLD) + 1));
                }
            }
        }
        return residents;
    }
}
