package limits.api.attacks;

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
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Atom;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Measure;
import limits.published.PublishedRelease;
import limits.published.SchemeGroup;
import limits.published.Tolerance;
import limits.reporting.tables.Tables;

/**
 * A town where nobody lives, with the catalogue that its public population bears and every link from opening to follow-up.
 * Its young people go from step to step over the quarters; some are referred to two groups of schemes.
 */
final class LinkedTown {

    private static final List<Measure> COURSE =
            Stream.of(Measure.values()).filter(Measure::byScheme).toList();
    private static final int SEXES_TOLD = 2;
    private static final int[] OF_AGES = {10, 30, 40, 20};

    private final List<Place> places;
    private final Catalogue catalogue;
    private final Map<Atom, Integer> numbers = new HashMap<>();
    private final Random dice;
    private final List<Young> known = new ArrayList<>();

    /** Somebody, and how many steps of each course are behind her. */
    private record Young(Place place, AgeBand age, Sex sex, List<SchemeGroup> schemes, int[] steps) {}

    /**
     * @param level 1: tables one way, from 1,000 residents of 10 to 17 years; 2: crossed, from 3,000; 3: crossed by place,
     *     from 10,000
     * @param neighbourhoods besides the rest of the town
     */
    LinkedTown(int level, int neighbourhoods, Base base, long seed) {
        places = Stream.concat(
                        Stream.of(new Place("99999")),
                        IntStream.rangeClosed(1, neighbourhoods).mapToObj(n -> new Place("QN999%02dM".formatted(n))))
                .toList();
        int minors = List.of(1_200, 4_000, 12_000).get(level - 1);
        catalogue = new Menu(population(minors), places.getFirst()).catalogue(new Catalogue.Version(1), base);
        catalogue.atoms().forEach(atom -> numbers.put(atom, numbers.size()));
        dice = new Random(seed);
    }

    /** Quarters of a town as they are told one after another; what is delayed goes with the next. */
    static final class Told {

        private final LinkedTown town;
        private final List<PublishedRelease> releases = new ArrayList<>();

        /** @param opened how many situations each quarter opens */
        Told(LinkedTown town, int quarters, int opened, long seed) {
            this.town = town;
            var told = Releases.of(town.grid(), quarters, quarter -> town.quarter(opened), new Random(seed));
            var quarter = Quarter.parse("2026-Q1");
            for (int[] persons : told.published()) {
                releases.add(new PublishedRelease(quarter, town.catalogue.version(), blocks(persons)));
                quarter = quarter.next();
            }
        }

        private List<Block> blocks(int[] persons) {
            var base = town.catalogue.base();
            return IntStream.of(persons)
                    .mapToObj(shown -> new Block(shown / base.persons(), base))
                    .toList();
        }

        int[][] published() {
            return releases.stream()
                    .map(release -> Releases.persons(release.values()))
                    .toArray(int[][]::new);
        }

        Tables tables() {
            return new Tables(town.catalogue, releases);
        }
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

    /** The new counts of a quarter in which so many were opened, of each atom. */
    int[] quarter(int opened) {
        var counts = new int[numbers.size()];
        for (int n = 0; n < opened; n++) {
            var young = somebody();
            known.add(young);
            counts[of(Measure.SITUATIONS_OPENED, young, List.of())]++;
        }
        known.forEach(young -> advance(young, counts));
        known.removeIf(young -> {
            boolean closed = dice.nextInt(5) == 0;
            counts[of(Measure.SITUATIONS_CLOSED, young, List.of())] += closed ? 1 : 0;
            return closed;
        });
        return counts;
    }

    private Young somebody() {
        var schemes = IntStream.of(one(35, 25, 20, 12, 8), one(35, 25, 20, 12, 8))
                .limit(1 + one(80, 20))
                .distinct()
                .mapToObj(n -> SchemeGroup.values()[n])
                .toList();
        int place = Math.min(dice.nextInt(places.size()), dice.nextInt(places.size()));
        var age = AgeBand.values()[one(OF_AGES)];
        return new Young(places.get(place), age, Sex.values()[one(30, 68, 2)], schemes, new int[schemes.size()]);
    }

    private void advance(Young young, int[] counts) {
        for (int course = 0; course < young.schemes().size(); course++) {
            while (young.steps()[course] < COURSE.size() && dice.nextInt(100) < 55) {
                counts[
                        of(
                                COURSE.get(young.steps()[course]++),
                                young,
                                List.of(young.schemes().get(course)))]++;
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
    private List<Residents> population(int minors) {
        var residents = new ArrayList<Residents>();
        for (var place : places) {
            for (var age : AgeBand.values()) {
                for (var sex : List.of(Sex.GIRL, Sex.BOY)) {
                    residents.add(new Residents(place, age, sex, minors / (places.size() * 3 * SEXES_TOLD) + 1));
                }
            }
        }
        return residents;
    }
}
