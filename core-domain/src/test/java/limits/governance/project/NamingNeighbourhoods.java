package limits.governance.project;

import static limits.governance.Cast.TOWN_HALL;
import static limits.governance.Cast.key;
import static limits.governance.Cast.person;
import static limits.governance.Cast.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import limits.governance.Stage;
import limits.governance.project.Project.Because;
import limits.governance.project.ProjectCommand.NamePlaces;
import limits.governance.project.ProjectEvent.PlacesNamed;
import limits.governance.project.ProjectEvent.ProjectDrafted;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Capacity;
import limits.kernel.Place;
import org.junit.jupiter.api.Test;

/** Neighbourhoods are called by names, as on a map. */
final class NamingNeighbourhoods {

    private static final Project.Id PROJECT = new Project.Id(key("project"));
    private static final ProjectDrafted DRAFTED = new ProjectDrafted(
            PROJECT,
            words("LIMITS"),
            LeadAuthority.MUNICIPALITY,
            TOWN_HALL,
            List.of(new Area("59360")),
            Term.usualFrom(LocalDate.of(2026, 1, 1)));
    private static final Actor OFFICER = new Actor(person("the officer"), Capacity.DATA_PROTECTION_OFFICER, TOWN_HALL);
    private static final PlaceName ALDERS = named("QN05903M", "Les Aulnes");
    private static final PlaceName WHARVES = named("593500101", "Quais-de-l’Est (2)");

    @Test
    void the_officer_says_what_neighbourhoods_are_called_and_may_say_it_again() {
        stage().when(List.of(DRAFTED), new NamePlaces(PROJECT, List.of(ALDERS, WHARVES)), OFFICER)
                .then(new PlacesNamed(PROJECT, List.of(ALDERS, WHARVES)));
        stage().when(
                        List.of(DRAFTED, new PlacesNamed(PROJECT, List.of(ALDERS))),
                        new NamePlaces(PROJECT, List.of(named("QN05903M", "Aulnes"))),
                        OFFICER)
                .then(new PlacesNamed(PROJECT, List.of(named("QN05903M", "Aulnes"))));
    }

    @Test
    void a_commune_keeps_its_official_name() {
        stage().when(List.of(DRAFTED), new NamePlaces(PROJECT, List.of(ALDERS, named("59360", "Chez nous"))), OFFICER)
                .refused(Because.A_COMMUNE_HAS_ITS_NAME);
    }

    @Test
    void nobody_else_names_them() {
        assertThat(new NamePlaces(PROJECT, List.of(ALDERS)).openTo()).containsExactly(Capacity.DATA_PROTECTION_OFFICER);
    }

    @Test
    void each_place_and_each_name_stands_once_and_a_name_is_one_line_of_a_map() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NamePlaces(PROJECT, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamePlaces(PROJECT, List.of(ALDERS, named("QN05903M", "Autre"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamePlaces(PROJECT, List.of(ALDERS, named("QN05904M", "Les Aulnes"))));
        for (String wrong : List.of("Les\nAulnes", "<b>Aulnes</b>", "=1+1", "A".repeat(61))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> named("QN05903M", wrong));
        }
    }

    private static Stage<Project> stage() {
        return Stage.of(Project.class);
    }

    private static PlaceName named(String place, String name) {
        return new PlaceName(new Place(place), words(name));
    }
}
