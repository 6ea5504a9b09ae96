package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.contexts.CommandDesk;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.charter.Charter;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.governance.project.Project;
import limits.kernel.Key;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The officer names neighbourhoods; pages and documents show the names, machines read the codes. */
@Tag("postgres")
class NeighbourhoodsBearNames {

    private static final String PLACE = "QN05903M";
    private static final String POPULATION = PLACE + " ; 300 ; 310 ; 290 ; 300 ; 280 ; 260 ; 400 ; 410";

    private static HouseForTests house;
    private static GovernanceStory story;
    private static TestPerson officer;

    @BeforeAll
    static void open() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        story = new GovernanceStory(house);
        officer = TestPerson.signedIn(house, Persona.DATA_PROTECTION_OFFICER);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_officer_names_what_is_told_of_and_every_page_and_document_says_it_so() throws Exception {
        String shown = story.project("Montrer les noms");
        new PublishedStory(house, shown).told();
        TwoPeoplePublishAQuarter.publish(house, shown, "2026-Q2");
        String page = "/figures/" + shown + "/young-people";
        assertThat(story.seat.get(page + "?cell=0").text()).contains(PLACE, "Aubervelle 30 à 9 près");

        String catalogue = "/catalogue/" + grouped();
        assertThat(officer.get(catalogue + "/name").status())
                .as("nothing is fixed")
                .isEqualTo(404);
        FormSeen.at(officer, catalogue + "/fix").answer("residents", POPULATION).send();
        var form = FormSeen.at(officer, catalogue + "/name");
        assertThat(officer.get(catalogue + "/name").body()).contains(PLACE + " ;");
        assertThat(form.answer("names", PLACE).send().text()).contains("Une ligne est un code de quartier");
        assertThat(FormSeen.at(officer, catalogue + "/name")
                        .answer("names", "99999 ; Chez nous")
                        .send()
                        .text())
                .contains("Une commune porte déjà son nom officiel.");
        assertThat(FormSeen.at(officer, catalogue + "/name")
                        .answer("names", PLACE + " ; Les Aulnes")
                        .send()
                        .text())
                .contains("Les quartiers sont nommés.");
        assertThat(officer.get(catalogue + "/name").body()).contains(PLACE + " ; Les Aulnes");
        assertThat(story.mayor.get(catalogue + "/name").status()).isEqualTo(404);

        for (String told : List.of(page + "?cell=0", page + ".csv")) {
            assertThat(story.seat.get(told).body())
                    .as(told)
                    .contains("Les Aulnes")
                    .doesNotContain(PLACE);
        }
        assertThat(officer.get("/figures/" + shown + "/releases/2026-Q2/attack").body())
                .as("the picture, the table and the form, whose answers are codes")
                .containsPattern("<text[^>]*>Les Aulnes</text>")
                .contains("<td>Les Aulnes</td>", "value=\"" + PLACE)
                .doesNotContain(">" + PLACE);
    }

    /** A project with a group, of which something can be counted. */
    private static String grouped() {
        String project = story.project("Nommer les quartiers");
        house.part(CommandDesk.class)
                .ask(
                        new EstablishGroup(
                                new Group.Id(FreshKey.draw()),
                                new Project.Id(new Key(project)),
                                new Charter.Id(FreshKey.draw()),
                                FreshKey.draw()),
                        UUID.randomUUID(),
                        Persona.COORDINATOR.actor());
        return project;
    }
}
