package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.GROUP;
import static limits.api.casesharing.ConfidentialSide.KARIM;
import static limits.api.casesharing.ConfidentialSide.NOON;
import static limits.api.casesharing.ConfidentialSide.OFFICER;
import static limits.api.casesharing.ConfidentialSide.SAMIRA;
import static limits.api.casesharing.ConfidentialSide.SITUATION;
import static limits.api.casesharing.ConfidentialSide.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.Task;
import limits.casesharing.casefile.Youth;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.Residents;
import limits.casesharing.charter.Purpose;
import limits.casesharing.counted.CensusDesk;
import limits.casesharing.counted.ReleaseDesk;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Refused;
import limits.kernel.Sex;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Measure;
import limits.published.PublishedRelease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where and as whom a young person counts, said by the team, on a real PostgreSQL. */
@Tag("postgres")
class CountingSomebodySomewhere {

    private static final long SEED = 20_261_124L;
    private static final Place TOWN = new Place("59350");
    private static final Place MILL = new Place("QN05903M");
    private static final LocalDate CLOSING = LocalDate.of(2026, 7, 31);
    private static final Youth YOUTH = new Youth(15, Quarter.parse("2010-Q4"));
    private static final List<Purpose> SUPPORT = List.of(Purpose.P2_COORDINATE_SUPPORT);

    private final ConfidentialSide side = new ConfidentialSide();
    private final CatalogueRegister catalogues = new CatalogueRegister(side.database.client());
    private final CensusDesk desk = new CensusDesk(
            side.database.client(), catalogues, side.situations, side.members, side.database.transaction());

    @BeforeEach
    void a_town_of_two_places() {
        var residents = List.of(
                new Residents(TOWN, AgeBand.FROM_13_TO_15, Sex.GIRL, 900),
                new Residents(MILL, AgeBand.FROM_13_TO_15, Sex.GIRL, 900),
                new Residents(MILL, AgeBand.FROM_13_TO_15, Sex.BOY, 900));
        var project = ProjectCatalogue.Id.of(new Project.Id(ConfidentialSide.key("project")));
        side.ask(new FixCatalogue(project, Base.FIVE, TOWN, residents), OFFICER);
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void until_somebody_says_otherwise_everybody_counts_elsewhere_and_as_neither() {
        side.opened(YOUTH, SUPPORT);
        assertThat(desk.question(SITUATION, SAMIRA, NOON))
                .hasValue(new CensusDesk.Question(List.of(TOWN, MILL), TOWN, Sex.NOT_SAID));
    }

    @Test
    void what_the_team_says_is_what_is_counted() {
        for (int n = 0; n < 12; n++) {
            var situation = opened(n);
            desk.count(situation, MILL, Sex.GIRL, SAMIRA, NOON);
            assertThat(desk.question(situation, SAMIRA, NOON).orElseThrow().sex())
                    .isEqualTo(Sex.GIRL);
        }
        assertThat(told(MILL)).as("seed %d", SEED).isBetween(8, 16);
        assertThat(told(TOWN)).as("seed %d", SEED).isLessThan(5);
    }

    @Test
    void somebody_outside_the_team_finds_no_such_situation() {
        var situation = opened(1);
        refused(situation, MILL, KARIM, NOON, "census-desk.no-such-situation");
        refused(new Situation.Id(FreshKey.draw()), MILL, SAMIRA, NOON, "census-desk.no-such-situation");
        assertThat(desk.question(situation, KARIM, NOON)).isEmpty();
    }

    @Test
    void a_place_that_is_not_published_is_refused() {
        refused(opened(1), new Place("59999"), SAMIRA, NOON, "census-desk.no-such-place");
    }

    @Test
    void the_places_are_those_of_the_catalogue_that_counts_her_and_not_of_the_next() {
        var situation = opened(1);
        var project = ProjectCatalogue.Id.of(new Project.Id(ConfidentialSide.key("project")));
        var next = List.of(new Residents(TOWN, AgeBand.FROM_13_TO_15, Sex.GIRL, 2_700));
        side.ask(new FixCatalogue(project, Base.TEN, TOWN, next), OFFICER);
        assertThat(desk.question(situation, SAMIRA, NOON).orElseThrow().places())
                .containsExactly(TOWN, MILL);
    }

    @Test
    void once_the_quarter_has_closed_nobody_moves() {
        var situation = opened(1);
        var last = CLOSING.minusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC);
        desk.count(situation, MILL, Sex.BOY, SAMIRA, last);
        var after = last.plus(Duration.ofDays(1));
        refused(situation, TOWN, SAMIRA, after, "census-desk.quarter-closed");
        assertThat(desk.question(situation, SAMIRA, after)).isEmpty();
    }

    private void refused(Situation.Id situation, Place place, Actor by, Instant at, String code) {
        assertThatThrownBy(() -> desk.count(situation, place, Sex.GIRL, by, at))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().code()).isEqualTo(code));
    }

    private Situation.Id opened(int n) {
        var situation = new Situation.Id(FreshKey.draw());
        side.ask(
                new OpenSituation(
                        situation,
                        GROUP,
                        new Pseudonym(300_000 + n),
                        YOUTH,
                        Origin.SCHOOL,
                        SUPPORT,
                        true,
                        Task.SCHOOLING),
                SAMIRA);
        return situation;
    }

    /** The published number of situations opened in a place. */
    private int told(Place place) {
        var releases = new ReleaseDesk(side.database.client(), catalogues, new Random(SEED));
        releases.close(CLOSING);
        var told = releases.told(CLOSING).values().iterator().next();
        var cells = ((Catalogue) told.getFirst()).cells();
        for (int n = 0; n < cells.size(); n++) {
            if (cells.get(n).measure() == Measure.SITUATIONS_OPENED
                    && cells.get(n).places().equals(List.of(place))) {
                return ((PublishedRelease) told.getLast()).values().get(n).persons();
            }
        }
        throw new IllegalStateException("no row of " + place + " on " + TODAY);
    }
}
