package limits.reporting.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limits.governance.project.Project;
import limits.kernel.AgeBand;
import limits.kernel.Key;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.Published;
import limits.published.PublishedRelease;
import limits.published.SchemeGroup;
import limits.published.Series;
import limits.published.Tolerance;
import limits.reporting.ledger.ReleaseMark;

/** Ledgers of a commune of two places that does not exist: total and two places, opened and closed; or one with a fault. */
final class Planted {

    static final Project.Id PROJECT = new Project.Id(new Key("A".repeat(27)));
    static final Place TOWN = new Place("99999");
    static final Place QUARTER = new Place("QN99901M");

    private Planted() {}

    static Catalogue catalogue() {
        var cells = new ArrayList<Cell>();
        for (var measure : List.of(Measure.SITUATIONS_OPENED, Measure.SITUATIONS_CLOSED)) {
            cells.add(Cell.total(measure));
            cells.add(of(measure, TOWN));
            cells.add(of(measure, QUARTER));
        }
        for (var measure : Measure.values()) {
            if (measure.byScheme()) {
                cells.add(wide(measure));
            }
        }
        return new Catalogue(new Catalogue.Version(1), Base.FIVE, List.of(TOWN, QUARTER), cells);
    }

    /** Two links hang on one situation, and their total is held to one base: taking back one takes two. */
    static Catalogue faulty() {
        var cells = new ArrayList<>(catalogue().cells());
        cells.set(cells.indexOf(wide(Measure.REFERRALS_PROPOSED)), Cell.total(Measure.REFERRALS_PROPOSED));
        for (var scheme : List.of(SchemeGroup.SCHOOLING, SchemeGroup.PAID_WORK)) {
            cells.add(new Cell(
                    Measure.REFERRALS_PROPOSED, Tolerance.HEADLINE, List.of(), List.of(), List.of(), List.of(scheme)));
        }
        return new Catalogue(new Catalogue.Version(1), Base.FIVE, List.of(TOWN, QUARTER), cells);
    }

    /** Three ages, two by two: one block each needs half a block of each age, which no search finds and no sum rules out. */
    static Catalogue ring() {
        var cells = new ArrayList<>(catalogue().cells());
        var ages = AgeBand.values();
        for (int one = 0; one < 3; one++) {
            cells.add(new Cell(
                    Measure.SITUATIONS_OPENED,
                    Tolerance.WIDER,
                    List.of(),
                    List.of(ages[one], ages[(one + 1) % 3]),
                    List.of(),
                    List.of()));
        }
        return new Catalogue(new Catalogue.Version(1), Base.FIVE, List.of(TOWN, QUARTER), cells);
    }

    static PublishedRelease ringTold() {
        return release("2026-Q1", 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1);
    }

    static Cell of(Measure measure, Place place) {
        return new Cell(measure, Tolerance.WIDER, List.of(place), List.of(), List.of(), List.of());
    }

    private static Cell wide(Measure measure) {
        return new Cell(measure, Tolerance.WIDER, List.of(), List.of(), List.of(), List.of());
    }

    static Cell girlsOf(Place place) {
        return new Cell(
                Measure.SITUATIONS_OPENED,
                Tolerance.WIDER,
                List.of(place),
                List.of(AgeBand.values()[0]),
                List.of(Sex.values()[0]),
                List.of());
    }

    /** Three quarters: 4 then 6 then 6 blocks opened, 1 then 1 then 3 closed; two referrals. */
    static List<PublishedRelease> told() {
        return List.of(
                release("2026-Q1", 4, 3, 1, 1, 1, 0, 1, 1, 0, 0, 0),
                release("2026-Q2", 6, 4, 2, 1, 1, 0, 2, 1, 1, 0, 0),
                release("2026-Q3", 6, 4, 2, 3, 2, 1, 2, 2, 1, 1, 0));
    }

    static PublishedRelease release(String quarter, int... blocks) {
        return new PublishedRelease(
                Quarter.parse(quarter),
                new Catalogue.Version(1),
                Arrays.stream(blocks).mapToObj(n -> new Block(n, Base.FIVE)).toList());
    }

    static Series series(Catalogue catalogue, List<PublishedRelease> releases) {
        var told = new ArrayList<Published>();
        told.add(catalogue);
        told.addAll(releases);
        return new Series(told);
    }

    static Reading reading(Catalogue catalogue, List<PublishedRelease> releases) {
        var mark = ReleaseMark.of(releases.getLast());
        return Reading.upTo(series(catalogue, releases), mark).orElseThrow();
    }
}
