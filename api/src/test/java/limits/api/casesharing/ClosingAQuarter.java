package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.GROUP;
import static limits.api.casesharing.ConfidentialSide.OFFICER;
import static limits.api.casesharing.ConfidentialSide.SAMIRA;
import static limits.api.casesharing.ConfidentialSide.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import limits.api.web.form.FreshKey;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.casefile.Closing;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.CloseSituation;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.Task;
import limits.casesharing.casefile.Youth;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.Residents;
import limits.casesharing.charter.Purpose;
import limits.casesharing.counted.ReleaseDesk;
import limits.governance.project.Project;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Measure;
import limits.published.Published;
import limits.published.PublishedRelease;
import limits.published.ReleaseDelayed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From situations, one by one, to running totals in blocks, on a real PostgreSQL. */
@Tag("postgres")
class ClosingAQuarter {

    private static final long SEED = 20_261_123L;
    private static final Project.Id PROJECT = new Project.Id(ConfidentialSide.key("project"));
    private static final Place TOWN = new Place("59350");
    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);

    private final ConfidentialSide side = new ConfidentialSide();
    private int numbered;

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void nothing_is_told_of_a_project_whose_catalogue_nobody_fixed() {
        open(7);
        desk().close(DUE);
        assertThat(desk().told(DUE)).isEmpty();
    }

    @Test
    void a_quarter_closes_thirty_days_after_its_end_and_not_before() {
        fix();
        open(7);
        desk().close(DUE.minusDays(1));
        assertThat(told(DUE)).hasSize(1).first().isInstanceOf(Catalogue.class);
        desk().close(DUE);
        assertThat(told(DUE)).hasSize(2).last().isInstanceOf(PublishedRelease.class);
    }

    @Test
    void a_total_is_within_its_tolerance_of_the_young_people_counted() {
        fix();
        open(23);
        desk().close(DUE);
        var release = (PublishedRelease) told(DUE).getLast();
        assertThat(release.quarter()).isEqualTo(Quarter.of(TODAY));
        assertThat(value(release, Measure.SITUATIONS_OPENED))
                .as("seed %d", SEED)
                .isBetween(19, 27);
        assertThat(value(release, Measure.SITUATIONS_CLOSED)).isZero();
    }

    @Test
    void a_closed_quarter_is_told_the_same_way_for_ever() {
        fix();
        open(23);
        desk().close(DUE);
        var once = told(DUE);
        open(9);
        desk().close(DUE);
        desk().close(DUE.plusDays(1));
        assertThat(told(DUE)).isEqualTo(once);
    }

    @Test
    void erasing_takes_nobody_out_of_a_closed_count() {
        fix();
        open(23);
        desk().close(DUE);
        var once = told(DUE);
        side.database.client().sql("DELETE FROM counted").update();
        desk().close(LocalDate.of(2026, 10, 31));
        var next = told(LocalDate.of(2026, 10, 31));
        assertThat(next).startsWith(once.toArray(Published[]::new)).hasSize(3);
        assertThat(value((PublishedRelease) next.getLast(), Measure.SITUATIONS_OPENED))
                .as("seed %d", SEED)
                .isBetween(19, 27);
    }

    @Test
    void a_delayed_quarter_says_so_and_the_next_includes_whom_it_had() {
        fix();
        open(23);
        var catalogue = (Catalogue) told(DUE).getFirst();
        delay(catalogue.atoms().size(), catalogue.cells().size());
        desk().close(DUE);
        assertThat(told(DUE).getLast()).isEqualTo(new ReleaseDelayed(Quarter.of(TODAY), catalogue.version()));
        var later = LocalDate.of(2026, 10, 31);
        desk().close(later);
        assertThat(value((PublishedRelease) told(later).getLast(), Measure.SITUATIONS_OPENED))
                .as("seed %d", SEED)
                .isBetween(19, 27);
    }

    @Test
    void erasing_takes_nobody_out_of_a_delayed_quarter_either() {
        fix();
        open(23);
        finding(nothing()).close(DUE);
        assertThat(told(DUE).getLast()).isInstanceOf(ReleaseDelayed.class);
        side.database.client().sql("DELETE FROM counted").update();
        var autumn = LocalDate.of(2026, 10, 31);
        finding(nothing()).close(autumn);
        var winter = LocalDate.of(2027, 1, 31);
        desk().close(winter);
        assertThat(told(winter)).hasSize(4);
        assertThat(value((PublishedRelease) told(winter).getLast(), Measure.SITUATIONS_OPENED))
                .as("seed %d", SEED)
                .isBetween(19, 27);
    }

    /** As where no table of blocks is found. */
    private static Function<Grid, ReleaseMechanism> nothing() {
        return grid -> ReleaseMechanism.of(grid, (wanted, dice) -> Optional.empty());
    }

    /** The row of a first quarter for which the gate let nothing pass, as it was before its counts were kept with it. */
    private void delay(int atoms, int cells) {
        side.database
                .client()
                .sql("INSERT INTO closed_quarter SELECT ?, 1, ?, array_fill(0, ARRAY[?]), array_fill(0, ARRAY[?]),"
                        + " array_fill(0, ARRAY[?]), ARRAY(SELECT generate_series(0, ? - 1)), NULL")
                .params(PROJECT.toString(), Quarter.of(TODAY).toString(), atoms, atoms, cells, atoms)
                .update();
    }

    @Test
    void a_closed_situation_is_counted_once_more_among_those_that_closed() {
        fix();
        var opened = open(12);
        opened.forEach(one -> side.ask(new CloseSituation(one, Closing.NEED_MET), SAMIRA));
        desk().close(DUE);
        var release = (PublishedRelease) told(DUE).getLast();
        assertThat(value(release, Measure.SITUATIONS_CLOSED))
                .as("seed %d", SEED)
                .isBetween(8, 16);
    }

    @Test
    void a_closed_quarter_cannot_be_changed_by_the_role_that_wrote_it() {
        fix();
        desk().close(DUE);
        assertThat(catchThrowable(() -> side.database
                        .client()
                        .sql("UPDATE closed_quarter SET quarter = '2026-Q1'")
                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void fix() {
        var residents = List.of(
                new Residents(TOWN, AgeBand.FROM_13_TO_15, Sex.GIRL, 900),
                new Residents(TOWN, AgeBand.FROM_13_TO_15, Sex.BOY, 900));
        side.ask(new FixCatalogue(ProjectCatalogue.Id.of(PROJECT), Base.FIVE, TOWN, residents), OFFICER);
    }

    private List<Situation.Id> open(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> {
                    var situation = new Situation.Id(FreshKey.draw());
                    side.ask(
                            new OpenSituation(
                                    situation,
                                    GROUP,
                                    new Pseudonym(300_000 + numbered++),
                                    new Youth(15, Quarter.parse("2010-Q4")),
                                    Origin.SCHOOL,
                                    List.of(Purpose.P2_COORDINATE_SUPPORT),
                                    true,
                                    Task.SCHOOLING),
                            SAMIRA);
                    return situation;
                })
                .toList();
    }

    private ReleaseDesk desk() {
        return finding(ReleaseMechanism::of);
    }

    private ReleaseDesk finding(Function<Grid, ReleaseMechanism> mechanisms) {
        var rows = side.database.client();
        return new ReleaseDesk(rows, new CatalogueRegister(rows), new Random(SEED), mechanisms);
    }

    private List<Published> told(LocalDate day) {
        return desk().told(day).get(PROJECT);
    }

    private int value(PublishedRelease release, Measure measure) {
        var cells = ((Catalogue) told(DUE).getFirst()).cells();
        return IntStream.range(0, cells.size())
                .filter(n ->
                        cells.get(n).measure() == measure && cells.get(n).ages().isEmpty())
                .filter(n ->
                        cells.get(n).sexes().isEmpty() && cells.get(n).places().isEmpty())
                .map(n -> release.values().get(n).persons())
                .findFirst()
                .orElseThrow();
    }
}
