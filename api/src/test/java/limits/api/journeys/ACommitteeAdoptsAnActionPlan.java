package limits.api.journeys;

import static limits.api.journeys.GovernanceStory.count;
import static limits.api.journeys.GovernanceStory.done;
import static limits.api.journeys.GovernanceStory.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Journey 1: from a project's draft to an action plan that the committee has adopted. Guidelines §1.1 to 1.6. */
@Tag("postgres")
class ACommitteeAdoptsAnActionPlan {

    private static HouseForTests house;
    private static GovernanceStory story;
    private static String project;
    private static String meeting;

    @BeforeAll
    static void a_project_with_its_committee_partners_assessment_and_draft_plan() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        story = new GovernanceStory(house);
        project = story.planned();
        meeting = between(story.mayor.get("/plan/" + project).body(), "/adopt/", "\"");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_project_says_who_has_signed_and_what_has_been_done() {
        assertThat(read("/project/" + project))
                .contains("LIMITS à Aubervelle", "Aubervelle (99999)", "120 000 €", "35 000,50 €")
                .contains("En vigueur : les trois parties ont signé le même texte.")
                .contains("Le projet est lancé auprès des partenaires fait")
                .doesNotContain("Manque encore");
    }

    @Test
    void the_committee_says_its_quorum_in_words() {
        assertThat(read("/committee/" + project))
                .contains("2 sièges présents sur 3, quorum atteint (il en fallait 2).")
                .contains("Chiffres de pilotage", "Sur les jeunes : rien n’est encore publié");
    }

    @Test
    void a_decision_carries_its_vote_and_reasons_and_minutes_are_approved_by_somebody_else() {
        String of = "/committee/" + project + "/meeting/" + meeting;
        done(
                vote(FormSeen.at(story.coordinator, of + "/decide").answer("subject", "Ouvrir un chantier éducatif")),
                "La décision est enregistrée.");
        assertThat(read("/committee/" + project))
                .contains("Adoptée : Ouvrir un chantier éducatif 2 pour, 0 contre, aucune abstention");
        String another = story.meeting(project, "Hélène Vasseur", "Samira Lefort");
        String minutes = "/committee/" + project + "/meeting/" + another;
        done(
                FormSeen.at(story.mayor, minutes + "/minutes")
                        .answer("minutes", "Deux points,\r\nsans vote.")
                        .send(),
                "il reste à l’approuver");
        assertThat(FormSeen.at(story.mayor, minutes + "/approve").send().status())
                .isEqualTo(409);
        assertThat(FormSeen.at(story.seat, minutes + "/approve").send().text())
                .contains("qui était présente à la réunion");
    }

    @Test
    void who_prepared_the_plan_does_not_record_its_adoption_and_the_mayor_does() {
        String adopt = "/plan/" + project + "/adopt/" + meeting;
        PageSeen refused = vote(FormSeen.at(story.coordinator, adopt));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("refused.action-plan.adopted-by-who-prepared-it");
        done(vote(FormSeen.at(story.mayor, adopt)), "Le plan est adopté.");
        PageSeen page = story.seat.get("/plan/" + project);
        assertThat(read("/plan/" + project))
                .contains("Adopté par le comité", "2 pour, 0 contre", "Le plan répond à ce que le diagnostic montre.")
                .contains("Des élèves de quatrième quittent le collège sans solution.")
                .contains("18 500 €", "Douze séances", "Collège des Tilleuls");
        assertThat(page.body()).contains("<svg", "<title id=\"timeline-title\">", "<desc id=\"timeline-desc\">");
        String action = between(page.body(), "id=\"a-", "\"");
        FormSeen start = FormSeen.at(story.coordinator, "/plan/" + project + "/action/" + action + "/start");
        done(start.send(), "L’action a commencé.");
        done(start.send(), "L’action a commencé.");
        done(
                FormSeen.at(story.coordinator, "/plan/" + project + "/reopen")
                        .answer("reasons", "Recentrer sur le collège.")
                        .send(),
                "Le plan est rouvert.");
    }

    @Test
    void a_meeting_without_its_quorum_decides_nothing() {
        String alone = story.meeting(project, "Samira Lefort");
        assertThat(read("/committee/" + project))
                .contains("1 siège présent sur 3, quorum non atteint : il en fallait 2. Rien n’a pu être décidé.");
        PageSeen refused = FormSeen.at(story.mayor, "/plan/" + project + "/adopt/" + alone)
                .answer("inFavour", 1)
                .answer("reasons", "Une seule voix.")
                .send();
        assertThat(refused.body()).contains("refused.action-plan.meeting-not-held");
    }

    @Test
    void numbers_of_votes_that_do_not_add_up_are_asked_again_and_nothing_is_lost() {
        PageSeen wrong = FormSeen.at(story.mayor, "/assessment/" + project + "/adopt/" + meeting)
                .answer("inFavour", 5)
                .answer("reasons", "Trop de voix.")
                .send();
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("doivent faire le nombre de sièges qui ont voté");
    }

    @Test
    void a_form_sent_twice_has_one_effect() {
        FormSeen form = FormSeen.at(story.coordinator, "/partners/" + project + "/identify")
                .answer("name", "Habitat des Rives")
                .choose("kind", "Bailleur social")
                .choose("circle", "élargi");
        done(form.send(), "Le partenaire est identifié.");
        done(form.send(), "Le partenaire est identifié.");
        assertThat(count(story.coordinator.get("/partners/" + project), "Habitat des Rives"))
                .isEqualTo(1);
    }

    @Test
    void a_steering_seat_reads_and_cannot_write() {
        assertThat(story.seat.get("/partners/" + project).body()).doesNotContain("/identify");
        assertThat(story.seat.get("/partners/" + project + "/identify").status())
                .isEqualTo(404);
        PageSeen refused = story.seat.post("/partners/" + project + "/identify", java.util.Map.of("name", "X"));
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void governance_is_read_by_those_who_answer_for_it_and_by_nobody_else() {
        for (Persona reader : List.of(Persona.DATA_PROTECTION_OFFICER, Persona.AUDITOR)) {
            assertThat(TestPerson.signedIn(house, reader)
                            .get("/plan/" + project)
                            .status())
                    .isEqualTo(200);
        }
        for (Persona other : List.of(Persona.EDUCATOR, Persona.PROVIDER_CONTACT, Persona.ADMINISTRATOR)) {
            assertThat(TestPerson.signedIn(house, other).get("/plan/" + project).status())
                    .isEqualTo(404);
        }
        assertThat(TestPerson.signedIn(house, Persona.PROVIDER_CONTACT)
                        .get("/schemes")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_file_with_faults_is_told_line_by_line_and_nothing_of_it_is_imported() {
        String before = csv();
        PageSeen told = imported(before.lines().findFirst().orElseThrow() + "\r\n"
                + line("Chantier éducatif", "Jeunes", "2027-01-04") + line("Atelier", "Nulle part", "4 janvier"));
        assertThat(told.status()).isEqualTo(400);
        assertThat(told.text())
                .contains("Rien n’a été importé : 2 choses sont à corriger")
                .contains("3 axe")
                .contains("3 début");
        assertThat(csv()).isEqualTo(before);
    }

    @Test
    void a_file_comes_in_whole_and_goes_out_the_same_and_sent_twice_it_comes_in_once() {
        String head = csv().lines().findFirst().orElseThrow() + "\r\n";
        FormSeen form = FormSeen.at(story.coordinator, "/plan/" + project + "/import");
        byte[] file = bytes(head + line("Chantier éducatif", "Jeunes", "2027-01-04"));
        done(form.send("file", file), "Les actions du fichier sont dans le plan.");
        done(form.send("file", file), "Les actions du fichier sont dans le plan.");
        String out = csv();
        assertThat(out.lines().filter(one -> one.contains("Chantier éducatif"))).hasSize(1);
        assertThat(out).contains("2027-01-04;2027-06-30;Dix places | Un bilan;12000,00;non;");
    }

    @Test
    void money_is_asked_for_pledged_committed_allocated_and_spent_and_never_more_than_there_is() {
        String money = "/plan/" + project + "/money/";
        FormSeen request = FormSeen.at(story.coordinator, money + "request")
                .choose("source", "MILDECA")
                .answer("amount", "20 000");
        done(request.send(), "La demande est enregistrée.");
        String funding = money + request.answered("funding");
        done(amount(funding + "/pledge", "18 000").send(), "La promesse est enregistrée.");
        done(
                amount(funding + "/commit", "18 000")
                        .answer("reference", "Arrêté 12")
                        .send(),
                "L’argent est engagé.");
        FormSeen share = amount(funding + "/allocate", "9 000").choose("action", "Théâtre-forum");
        done(share.send(), "L’argent est affecté.");
        FormSeen bill = amount(funding + "/spend", "10 000")
                .choose("action", "Théâtre-forum")
                .answer("evidence", "F-1");
        assertThat(bill.send().body()).contains("refused.funding.more-than-allocated");
        TwoPeoplePublishAQuarter.eventually(story.mayor, "/figures/" + project, "Affecté 9");
        var before = whatTheCommitteeReadsOfMoney();
        done(
                bill.answer("commandId", java.util.UUID.randomUUID())
                        .answer("amount", "850")
                        .send(),
                "est enregistrée.");
        assertThat(read("/plan/" + project + "/money"))
                .contains("Affecté à des actions 9 000 €", "Acte : Arrêté 12")
                .doesNotContain("850");
        assertThat(whatTheCommitteeReadsOfMoney()).isEqualTo(before);
    }

    /** To divide what is spent by a public cost, she would have to read it. */
    private static List<String> whatTheCommitteeReadsOfMoney() {
        return Stream.of(story.seat, story.mayor)
                .flatMap(who -> Stream.of("/plan/" + project + "/money", "/figures/" + project)
                        .map(address -> who.get(address).text()))
                .toList();
    }

    private static FormSeen amount(String form, String euros) {
        return FormSeen.at(story.coordinator, form).answer("amount", euros);
    }

    private static PageSeen imported(String csv) {
        return FormSeen.at(story.coordinator, "/plan/" + project + "/import").send("file", bytes(csv));
    }

    private static String csv() {
        return story.coordinator.get("/plan/" + project + "/actions.csv").body();
    }

    private static String line(String title, String axis, String from) {
        return ";" + title + ";Garder un lien avec les élèves qui décrochent;" + axis + ";PURSUIT_OF_MONEY;Le Pont;;"
                + from + ";2027-06-30;Dix places | Un bilan;12 000;non;\r\n";
    }

    /** What a seat of the committee reads, with ordinary spaces. */
    private static String read(String address) {
        return story.seat.get(address).text().replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
