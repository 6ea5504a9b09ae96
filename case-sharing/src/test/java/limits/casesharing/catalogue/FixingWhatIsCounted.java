package limits.casesharing.catalogue;

import static limits.casesharing.TheGroup.NOON;
import static limits.casesharing.TheGroup.TODAY;
import static limits.casesharing.TheGroup.as;
import static limits.casesharing.TheGroup.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limits.casesharing.Stage;
import limits.casesharing.TheGroup;
import limits.casesharing.catalogue.ProjectCatalogue.Because;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueEvent.CatalogueFixed;
import limits.casesharing.group.ProjectGroups;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.AgeBand;
import limits.kernel.Capacity;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.Tolerance;
import org.junit.jupiter.api.Test;

class FixingWhatIsCounted {

    private static final Project.Id PROJECT = new Project.Id(key("project"));
    private static final ProjectCatalogue.Id CATALOGUE = ProjectCatalogue.Id.of(PROJECT);
    private static final Actor OFFICER = as(Capacity.DATA_PROTECTION_OFFICER, "officer");
    private static final Place TOWN = new Place("59350");
    private static final Place MILL = new Place("QN05903M");
    private static final ProjectGroups GROUPS =
            project -> Optional.of(TheGroup.GROUP).filter(group -> project.equals(PROJECT));
    private static final Quarter NOW = Quarter.of(TODAY);

    @Test
    void the_first_catalogue_counts_from_the_quarter_in_which_it_is_fixed() {
        var residents = town(2_000);
        var first = new Menu(residents, TOWN).catalogue(new Catalogue.Version(1), Base.ELEVEN);
        asking(List.of(), fix(Base.ELEVEN, residents))
                .then(new CatalogueFixed(CATALOGUE, first, TOWN, residents, Cadence.QUARTERLY, NOW));
    }

    @Test
    void another_base_is_another_version_and_begins_with_the_next_quarter() {
        var residents = town(2_000);
        var second = new Menu(residents, TOWN).catalogue(new Catalogue.Version(2), Base.FIVE);
        asking(List.of(fixed(residents, NOW)), fix(Base.FIVE, residents))
                .then(new CatalogueFixed(CATALOGUE, second, TOWN, residents, Cadence.QUARTERLY, NOW.next()));
    }

    @Test
    void what_would_change_nothing_starts_no_new_series() {
        var residents = town(2_000);
        asking(List.of(fixed(residents, NOW)), fix(Base.ELEVEN, residents)).refused(Because.NOTHING_CHANGED);
    }

    @Test
    void a_catalogue_that_has_not_begun_is_not_replaced() {
        var residents = town(2_000);
        asking(List.of(fixed(residents, NOW.next())), fix(Base.FIVE, residents)).refused(Because.ONE_CHANGE_A_QUARTER);
    }

    @Test
    void a_project_without_a_group_has_nobody_to_count() {
        var nowhere = new ProjectCatalogue.Id(key("nowhere"));
        asking(List.of(), new FixCatalogue(nowhere, Base.ELEVEN, TOWN, town(2_000)))
                .refused(Because.NO_SUCH_PROJECT);
    }

    @Test
    void a_territory_without_young_people_bears_no_table() {
        asking(List.of(), fix(Base.ELEVEN, List.of())).refused(Because.NO_RESIDENTS);
        asking(List.of(), fix(Base.ELEVEN, List.of(new Residents(TOWN, AgeBand.FROM_18_TO_24, Sex.GIRL, 900))))
                .refused(Because.NO_RESIDENTS);
    }

    @Test
    void the_officer_alone_fixes_it() {
        assertThat(fix(Base.FIVE, town(2_000)).openTo()).containsExactly(Capacity.DATA_PROTECTION_OFFICER);
    }

    @Test
    void a_line_of_the_population_stands_once_and_tells_of_girls_or_boys() {
        var line = new Residents(TOWN, AgeBand.UNDER_13, Sex.GIRL, 100);
        assertThatIllegalArgumentException().isThrownBy(() -> fix(Base.ELEVEN, List.of(line, line)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Residents(TOWN, AgeBand.UNDER_13, Sex.NOT_SAID, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Residents(TOWN, AgeBand.UNDER_13, Sex.GIRL, -1));
    }

    @Test
    void a_village_is_told_as_a_whole_and_once_a_year() {
        var menu = new Menu(town(900), TOWN);
        assertThat(menu.cadence()).isEqualTo(Cadence.YEARLY);
        assertThat(cells(menu)).hasSize(Measure.values().length).allMatch(cell -> whole(cell));
        assertThat(Cadence.YEARLY.tells(new Quarter(2026, 4))).isTrue();
        assertThat(Cadence.YEARLY.tells(new Quarter(2026, 3))).isFalse();
    }

    @Test
    void the_more_young_people_live_there_the_finer_the_tables() {
        int[] sizes = {900, 2_000, 6_000, 20_000};
        int before = 0;
        for (int size : sizes) {
            int cells = cells(new Menu(both(size), TOWN)).size();
            assertThat(cells).as("%d residents", size).isGreaterThan(before);
            before = cells;
        }
    }

    @Test
    void no_row_answers_to_fewer_than_fifty_residents() {
        var residents = new ArrayList<>(both(20_000));
        residents.removeIf(line -> line.place().equals(MILL) && line.sex() == Sex.GIRL);
        residents.add(new Residents(MILL, AgeBand.FROM_13_TO_15, Sex.GIRL, 49));
        assertThat(cells(new Menu(residents, TOWN)))
                .noneMatch(cell ->
                        cell.places().equals(List.of(MILL)) && cell.sexes().equals(List.of(Sex.GIRL)));
        residents.add(new Residents(MILL, AgeBand.UNDER_13, Sex.GIRL, 1));
        assertThat(cells(new Menu(residents, TOWN)))
                .anyMatch(cell ->
                        cell.places().equals(List.of(MILL)) && cell.sexes().equals(List.of(Sex.GIRL)));
    }

    @Test
    void what_adds_up_several_referrals_of_one_person_is_told_within_two_bases() {
        assertThat(cells(new Menu(both(20_000), TOWN)))
                .filteredOn(cell -> cell.measure().byScheme())
                .allMatch(cell -> cell.tolerance() == Tolerance.WIDER);
    }

    private static boolean whole(Cell cell) {
        return cell.sameWhom(Cell.total(cell.measure()));
    }

    private static List<Cell> cells(Menu menu) {
        return menu.catalogue(new Catalogue.Version(1), Base.ELEVEN).cells();
    }

    private static FixCatalogue fix(Base base, List<Residents> residents) {
        return new FixCatalogue(CATALOGUE, base, TOWN, residents);
    }

    private static CatalogueFixed fixed(List<Residents> residents, Quarter from) {
        var catalogue = new Menu(residents, TOWN).catalogue(new Catalogue.Version(1), Base.ELEVEN);
        return new CatalogueFixed(CATALOGUE, catalogue, TOWN, residents, Cadence.QUARTERLY, from);
    }

    private static List<Residents> town(int minors) {
        return List.of(
                new Residents(TOWN, AgeBand.FROM_13_TO_15, Sex.GIRL, minors / 2),
                new Residents(TOWN, AgeBand.FROM_16_TO_17, Sex.BOY, minors / 2));
    }

    private static List<Residents> both(int minors) {
        var residents = new ArrayList<>(town(minors / 2));
        for (var age : List.of(AgeBand.FROM_13_TO_15, AgeBand.FROM_16_TO_17)) {
            for (var sex : List.of(Sex.GIRL, Sex.BOY)) {
                residents.add(new Residents(MILL, age, sex, minors / 8));
            }
        }
        return residents;
    }

    private static Stage.Outcome<ProjectCatalogue> asking(List<?> happened, FixCatalogue ask) {
        return Stage.of(ProjectCatalogue.class, GROUPS).when(happened, ask, OFFICER, NOON);
    }
}
