package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import limits.kernel.Quarter;
import limits.published.ReleaseDelayed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quarter is proposed by the officer, approved by a second person, and then read by the committee. */
@Tag("postgres")
public class TwoPeoplePublishAQuarter {

    private static HouseForTests house;
    private static GovernanceStory story;
    private static TestPerson officer;
    private static TestPerson auditor;

    @BeforeAll
    static void open() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        story = new GovernanceStory(house);
        officer = TestPerson.signedIn(house, Persona.DATA_PROTECTION_OFFICER);
        auditor = TestPerson.signedIn(house, Persona.AUDITOR);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_committee_reads_a_quarter_once_two_people_have_looked_at_it() {
        String project = story.project("Publier à deux");
        var published = new PublishedStory(house, project).told();
        published.tell(new ReleaseDelayed(Quarter.parse("2026-Q4"), PublishedStory.CATALOGUE.version()));
        String releases = "/figures/" + project + "/releases";
        eventually(officer, releases, "T4 2026 : retardé");
        assertThat(story.mayor.get(releases + "/2026-Q2").status()).isEqualTo(404);
        assertThat(story.mayor.get("/figures/" + project + "/young-people").text())
                .contains("attend l’accord d’une seconde personne")
                .doesNotContain("40");
        propose(releases, "2026-Q2");
        assertThat(auditor.get(releases + "/2026-Q2").status()).isEqualTo(404);
        assertThat(officer.get(releases + "/2026-Q2/approve").status()).isEqualTo(404);
        assertThat(story.mayor.get(releases + "/2026-Q2").text())
                .contains("Proposé", "40 à 4 près", "10 à 9 près", "0 à 4")
                .contains("paliers de 5", "ne classent ni lieux ni personnes");
        var approved = FormSeen.at(story.mayor, releases + "/2026-Q2/approve").send();
        String today = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(GovernanceStory.TODAY);
        assertThat(approved.text())
                .contains("La publication est approuvée.", "approuvé par Hélène Vasseur le " + today);
        assertThat(auditor.get("/figures/" + project + "/young-people").text())
                .contains(
                        "À la fin du T2 2026",
                        "Publication approuvée le " + today + ".",
                        "40 à 4 près",
                        "83 % (de 61 à 100 %)",
                        "T4 2026 : retardé")
                .contains("ouvertes moins fermées : de 22 à 38.")
                .doesNotContain("T3 2026");
        assertThat(auditor.get("/figures/" + project + "/young-people?cell=0").text())
                .contains("QN05903M", "10 à 9 près");
        assertThat(auditor.get("/figures/" + project + "/young-people.csv").body())
                .contains("2026-Q2;Situations ouvertes;Tous;40;4;36;44;Depuis le début;40;4;36;44")
                .contains("2026-Q2;Nouvelles prises après six mois;Tous;0 à 4;4;0;4;Depuis le début;0 à 4;4;0;4")
                .contains("avancent par paliers de 5")
                .doesNotContain("2026-Q3");
        assertThat(auditor.get("/figures/" + project + "/young-people?cell=99").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_sent_back_is_not_shown_and_may_be_proposed_again() {
        String project = story.project("Renvoyer");
        new PublishedStory(house, project).told();
        String releases = "/figures/" + project + "/releases";
        eventually(officer, releases, "T3 2026");
        propose(releases, "2026-Q2");
        assertThat(FormSeen.at(story.coordinator, releases + "/2026-Q2/send-back")
                        .answer("reason", "Le catalogue est à relire")
                        .send()
                        .text())
                .contains("Le trimestre est renvoyé.", "Renvoyé", "Le catalogue est à relire");
        for (var second : List.of(story.coordinator, story.mayor, story.seat)) {
            assertThat(second.get(releases + "/2026-Q2").status()).isEqualTo(404);
            assertThat(second.get(releases + "/2026-Q2/attack/report.txt").status())
                    .isEqualTo(404);
            assertThat(second.get(releases).text()).contains("T2 2026", "Renvoyé");
        }
        assertThat(officer.get(releases + "/2026-Q2").text()).contains("40 à 4 près");
        assertThat(story.seat.get("/figures/" + project + "/young-people.csv").status())
                .isEqualTo(404);
        assertThat(story.seat.get("/figures/" + project + "/young-people").text())
                .contains("attend l’accord");
        propose(releases, "2026-Q2");
        assertThat(story.mayor.get(releases + "/2026-Q2").text()).contains("40 à 4 près");
    }

    @Test
    void what_was_sent_back_cannot_be_computed_from_a_later_quarter_and_sending_it_back_again_changes_nothing() {
        String project = story.project("Renvoyer au milieu");
        new PublishedStory(house, project).told();
        String releases = "/figures/" + project + "/releases";
        eventually(officer, releases, "T3 2026");
        assertThat(officer.get(releases + "/2026-Q3/propose").status()).isEqualTo(404);
        propose(releases, "2026-Q2");
        propose(releases, "2026-Q3");
        assertThat(story.mayor.get(releases + "/2026-Q3").text()).contains("60 à 4 près", "20 à 8 près");
        var back =
                FormSeen.at(story.coordinator, releases + "/2026-Q2/send-back").answer("reason", "À relire");
        assertThat(back.send().text()).contains("Le trimestre est renvoyé.");
        assertThat(back.send().text()).contains("Le trimestre est renvoyé.");
        for (var second : List.of(story.coordinator, story.mayor, story.seat)) {
            assertThat(second.get(releases + "/2026-Q3").status()).isEqualTo(404);
            assertThat(second.get(releases + "/2026-Q3/approve").status()).isEqualTo(404);
        }
        propose(releases, "2026-Q2");
        assertThat(story.mayor.get(releases + "/2026-Q3").text()).contains("60 à 4 près");
    }

    @Test
    void a_new_catalogue_hides_no_quarter_of_the_one_before() {
        String project = story.project("Changer de paliers");
        var published = new PublishedStory(house, project).told();
        publish(house, project, "2026-Q2");
        publish(house, project, "2026-Q3");
        published.tell(PublishedStory.NEXT);
        published.tell(
                PublishedStory.release(PublishedStory.NEXT, "2026-Q4", 3, 1, 2, 1, 1, 0, 0, 2, 1, 1, 0, 0, 0, 0));
        eventually(officer, "/figures/" + project + "/releases", "T4 2026");
        String page = "/figures/" + project + "/young-people";
        assertThat(story.seat.get(page).text()).contains("À la fin du T3 2026", "paliers de 5");
        publish(house, project, "2026-Q4");
        assertThat(story.seat.get(page).text())
                .contains("À la fin du T4 2026", "30 à 9 près", "paliers de 10")
                .contains("Par paliers de 5 T2 2026 T3 2026 Par paliers de 10 T4 2026");
        assertThat(story.seat.get(page + "?quarter=2026-Q2&cell=0").text())
                .contains("À la fin du T2 2026", "40 à 4 près", "Ce nombre, trimestre par trimestre")
                .doesNotContain("60 à 4 près");
        assertThat(story.seat.get(page + ".csv?quarter=2026-Q3").body())
                .contains("2026-Q3;Situations ouvertes;Tous;60;4", "paliers de 5")
                .contains("2026-Q3;situations en cours à la fin du trimestre (ouvertes moins fermées);Tous;35;—;27;43")
                .doesNotContain("2026-Q4");
        for (String none : List.of("?quarter=2025-Q1", ".csv?quarter=2025-Q1", ".pdf?quarter=x", "?quarter=../x")) {
            assertThat(story.seat.get(page + none).status()).as(none).isEqualTo(404);
        }
    }

    @Test
    void the_plans_priorities_stand_beside_what_was_reached() {
        String project = story.planned();
        new PublishedStory(house, project).told();
        publish(house, project, "2026-Q2");
        assertThat(story.seat.get("/figures/" + project + "/young-people").text())
                .contains("Garder un lien avec les élèves qui décrochent 0 terminées, 0 en cours, 1 prévues")
                .contains("il n’est pas l’effet d’une action");
    }

    @Test
    void projects_together_are_sums_of_what_is_published_and_say_how_far_they_may_be_off() {
        for (String title : List.of("Rive gauche", "Rive droite")) {
            String project = story.project(title);
            new PublishedStory(house, project).told();
            publish(house, project, "2026-Q2");
        }
        assertThat(story.mayor.get("/figures").text()).contains("Tous les projets ensemble");
        assertThat(story.mayor.get("/figures/together").text())
                .containsPattern("Situations ouvertes (80 à 8|120 à 12|160 à 16) près environ (7|10|12)")
                .contains("à la fin du T2 2026", "ne comparent ni lieux ni personnes");
        assertThat(TestPerson.signedIn(house, Persona.EDUCATOR)
                        .get("/figures/together")
                        .status())
                .isEqualTo(404);
    }

    /** Both acts, by the officer and the mayor of a house. */
    public static void publish(HouseForTests house, String project, String quarter) {
        String path = "/figures/" + project + "/releases";
        var first = TestPerson.signedIn(house, Persona.DATA_PROTECTION_OFFICER);
        eventually(first, path, "T" + quarter.substring(6) + " 2026");
        FormSeen.at(first, path + "/" + quarter + "/propose").send();
        var second = TestPerson.signedIn(house, Persona.MAYOR);
        assertThat(FormSeen.at(second, path + "/" + quarter + "/approve").send().text())
                .contains("La publication est approuvée.");
    }

    private static void propose(String releases, String quarter) {
        assertThat(FormSeen.at(officer, releases + "/" + quarter + "/propose")
                        .send()
                        .text())
                .contains("Le trimestre est proposé.");
    }

    /** A log is read once it is sequenced. */
    static void eventually(TestPerson by, String path, String told) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until && !by.get(path).text().contains(told)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(by.get(path).text()).contains(told);
    }
}
