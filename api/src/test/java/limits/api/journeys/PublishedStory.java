package limits.api.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import limits.api.HouseForTests;
import limits.api.contexts.Engine;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.StableJson;
import limits.kernel.Place;
import limits.kernel.Quarter;
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

/** Quarters that a test tells into the published log, as the confidential side will: numbers of nobody. */
public final class PublishedStory {

    public static final Catalogue CATALOGUE = new Catalogue(
            new Catalogue.Version(1), Base.FIVE, List.of(new Place("99999"), new Place("QN05903M")), cells());

    /** The same cells in larger blocks: another series. */
    static final Catalogue NEXT =
            new Catalogue(new Catalogue.Version(2), Base.TEN, CATALOGUE.places(), CATALOGUE.cells());

    /** What is told of two quarters. */
    public static final List<PublishedRelease> QUARTERS = List.of(
            release("2026-Q2", 8, 2, 6, 5, 3, 1, 0, 6, 2, 1, 0, 2, 0, 0),
            release("2026-Q3", 12, 5, 9, 7, 5, 3, 1, 9, 3, 2, 0, 2, 1, 0));

    private final HouseForTests house;
    private final String project;
    private long sequence;

    public PublishedStory(HouseForTests house, String project) {
        this.house = house;
        this.project = project;
    }

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (Measure measure : Measure.values()) {
            cells.add(Cell.total(measure));
        }
        for (String place : List.of("99999", "QN05903M")) {
            cells.add(new Cell(
                    Measure.SITUATIONS_OPENED,
                    Tolerance.WIDER,
                    List.of(new Place(place)),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        for (SchemeGroup group : SchemeGroup.values()) {
            cells.add(new Cell(
                    Measure.REFERRALS_STARTED, Tolerance.WIDER, List.of(), List.of(), List.of(), List.of(group)));
        }
        return cells;
    }

    /** The catalogue and two quarters. */
    public PublishedStory told() {
        tell(CATALOGUE);
        QUARTERS.forEach(this::tell);
        return this;
    }

    public static PublishedRelease release(String quarter, int... blocks) {
        return release(CATALOGUE, quarter, blocks);
    }

    static PublishedRelease release(Catalogue catalogue, String quarter, int... blocks) {
        return new PublishedRelease(
                Quarter.parse(quarter),
                catalogue.version(),
                IntStream.of(blocks)
                        .mapToObj(n -> new Block(n, catalogue.base()))
                        .toList());
    }

    public void tell(Published what) {
        var name = EventNames.of(what.getClass());
        var draft = new Draft(
                UUID.randomUUID(),
                Series.STORY,
                project,
                sequence++,
                name.value(),
                name.revision(),
                StableJson.mapper().writeValueAsString(what),
                "{}");
        house.part(Databases.class)
                .as(Role.PUBLISHED)
                .transaction()
                .executeWithoutResult(
                        status -> house.part(Engine.class).log(Role.PUBLISHED).append(List.of(draft)));
    }
}
