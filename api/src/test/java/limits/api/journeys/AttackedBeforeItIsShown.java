package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.contexts.CommandDesk;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.governance.board.ApprovalBoard;
import limits.governance.board.ApprovalSheet;
import limits.governance.project.Project;
import limits.governance.publication.Approval;
import limits.governance.publication.ApprovalCommand.ProposeRelease;
import limits.kernel.AgeBand;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Refused;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.PublishedRelease;
import limits.published.Tolerance;
import limits.reporting.desk.AttackDesk;
import limits.reporting.ledger.ReleaseMark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader could infer is asked before a quarter is proposed; what it came to is kept, and can be made again. */
@Tag("postgres")
class AttackedBeforeItIsShown {

    private static final PublishedRelease SUMMER =
            PublishedStory.release("2026-Q2", 8, 2, 6, 5, 3, 1, 0, 6, 2, 1, 0, 2, 0, 0);

    private static final Catalogue RING = ring();

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
    void the_report_is_kept_with_the_proposal_and_the_same_releases_make_it_again() throws Exception {
        String project = told("Attaquer avant");
        String releases = "/figures/" + project + "/releases";
        String file = releases + "/2026-Q2/attack/report.txt";
        String before = officer.get(file).body();
        assertThat(story.mayor.get(file).status()).isEqualTo(404);
        FormSeen.at(officer, releases + "/2026-Q2/propose").send();
        var kept = sheets(project).getFirst();
        var again = house.part(AttackDesk.class)
                .report(id(project), ReleaseMark.of(SUMMER))
                .orElseThrow();
        assertThat(kept.report()).hasToString(before).hasToString(again.text());
        assertThat(kept.examined()).isEqualTo(new Fingerprint(sha256(before))).isEqualTo(again.fingerprint());
        assertThat(story.mayor.get(file).body()).isEqualTo(before).endsWith("outcome hidden");
        assertThat(story.mayor.get(releases + "/2026-Q2").text()).contains("tous les groupes demandés sont cachés");
        assertThat(TestPerson.signedIn(house, Persona.AUDITOR).get(file).status())
                .isEqualTo(404);
        assertThat(TestPerson.signedIn(house, Persona.SOCIAL_WORKER).get(file).status())
                .isEqualTo(404);
    }

    @Test
    void numbers_that_are_proved_not_to_go_together_are_refused_in_words_whoever_answers_for_them() {
        String project = story.project("Refuser");
        var published = new PublishedStory(house, project);
        published.tell(PublishedStory.CATALOGUE);
        published.tell(SUMMER);
        published.tell(PublishedStory.release("2026-Q3", 7, 2, 6, 5, 3, 1, 0, 5, 2, 1, 0, 2, 0, 0));
        String releases = "/figures/" + project + "/releases";
        TwoPeoplePublishAQuarter.eventually(officer, releases, "T3 2026");
        FormSeen.at(officer, releases + "/2026-Q2/propose").send();
        assertThat(FormSeen.at(officer, releases + "/2026-Q3/propose").send().text())
                .contains("Il est prouvé que ces nombres ne vont pas ensemble");
        assertThat(officer.get(releases + "/2026-Q3/attack").text())
                .contains("ne vont pas ensemble")
                .doesNotContain("en votre nom");
        assertThat(vouched(releases + "/2026-Q3").text())
                .contains("Il est prouvé que ces nombres ne vont pas ensemble");
        assertThat(sheets(project)).hasSize(1);
        assertThat(story.mayor.get(releases + "/2026-Q3").status()).isEqualTo(404);
    }

    @Test
    void where_the_attack_proves_nothing_the_officer_answers_by_name_and_a_second_person_reads_why() {
        String project = story.project("Répondre");
        var published = new PublishedStory(house, project);
        published.tell(RING);
        published.tell(PublishedStory.release(RING, "2026-Q2", 2, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1));
        String release = "/figures/" + project + "/releases/2026-Q2";
        TwoPeoplePublishAQuarter.eventually(officer, "/figures/" + project + "/releases", "T2 2026");
        assertThat(FormSeen.at(officer, release + "/propose").send().text()).contains("L’attaque n’a pas abouti");
        assertThat(sheets(project)).isEmpty();
        assertThat(story.mayor.get(release).status()).isEqualTo(404);
        assertThat(story.mayor.get(release + "/vouch").status()).isEqualTo(404);
        assertThat(officer.get(release + "/attack").text())
                .contains("L’attaque n’a pas abouti", "Proposer en votre nom");
        assertThat(vouched(release).text()).contains("Le trimestre est proposé en votre nom.");
        assertThat(story.mayor.get(release).text())
                .contains("rien n’est prouvé dans un sens ni dans l’autre", "La recherche s’est arrêtée");
        assertThat(story.mayor.get(release + "/attack/report.txt").body()).endsWith("outcome not-finished");
        FormSeen.at(story.mayor, release + "/approve").send();
        assertThat(sheets(project).getFirst().stage()).isEqualTo(ApprovalSheet.Stage.APPROVED);
    }

    private static PageSeen vouched(String release) {
        return FormSeen.at(officer, release + "/vouch")
                .answer("reason", "La recherche s’est arrêtée")
                .send();
    }

    /** Three ages two by two, a block for each pair: no search finds a table, and no sum rules one out. */
    private static Catalogue ring() {
        var cells = new ArrayList<>(PublishedStory.CATALOGUE.cells());
        var ages = AgeBand.values();
        for (int one = 0; one < 3; one++) {
            var two = List.of(ages[one], ages[(one + 1) % 3]);
            cells.add(new Cell(Measure.SITUATIONS_OPENED, Tolerance.WIDER, List.of(), two, List.of(), List.of()));
        }
        return new Catalogue(new Catalogue.Version(1), Base.FIVE, PublishedStory.CATALOGUE.places(), cells);
    }

    @Test
    void the_officer_asks_of_any_group_and_nobody_else_sits_at_the_desk() {
        String project = told("Interroger");
        String desk = "/figures/" + project + "/releases/2026-Q3/attack";
        assertThat(officer.get(desk).text())
                .contains(
                        "Rien : tous les groupes demandés sont cachés.",
                        "d’après une première table : 0.",
                        "ni dans l’autre : 0.",
                        "sera gardé")
                .contains("QN05903M de 11 à 19")
                .doesNotContain("Réponse");
        assertThat(officer.get(desk + "?measure=SITUATIONS_OPENED&from=2026-Q2&to=2026-Q3")
                        .text())
                .contains("Situations ouvertes · Tous", "du T2 2026 au T3 2026 compris")
                .contains("Moins de 56 ou plus de 64 : exclu", "de 1 à 4 jeunes", "au moins 8");
        assertThat(officer.get(desk + "?measure=SITUATIONS_OPENED&place=QN05903M&sex=GIRL&from=2026-Q3&to=2026-Q3"
                                + "&less-measure=SITUATIONS_OPENED&less-age=UNDER_13")
                        .text())
                .contains("QN05903M · Filles", "sans : Situations ouvertes · moins de 13 ans", "Caché :");
        assertThat(officer.get(desk + "?measure=SITUATIONS_OPENED&less-measure=SITUATIONS_OPENED")
                        .text())
                .contains("Il ne reste personne dans ce groupe.");
        for (var nonsense : List.of("?measure=CHILDREN", "?measure=SITUATIONS_OPENED&place=59350", "?from=2026")) {
            var answer = officer.get(desk + nonsense);
            assertThat(answer.text()).as(nonsense).doesNotContain("Réponse");
        }
        for (var quarter : List.of("2026-Q2", "2026-Q3")) {
            FormSeen.at(officer, "/figures/" + project + "/releases/" + quarter + "/propose")
                    .send();
        }
        assertThat(officer.get(desk).text()).contains("Refait à l’instant : le même, octet pour octet.");
        for (var other : List.of(Persona.MAYOR, Persona.COORDINATOR, Persona.COMMITTEE_SEAT, Persona.AUDITOR)) {
            assertThat(TestPerson.signedIn(house, other).get(desk).status())
                    .as(other.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_release_that_nobody_told_is_not_proposed() {
        String project = told("Inventer");
        var invented = PublishedStory.release("2026-Q2", 9, 2, 6, 5, 3, 1, 0, 7, 2, 1, 0, 2, 0, 0);
        assertThatThrownBy(() -> ask(propose(project, invented, FreshKey.draw()), UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("approval.release-unknown"));
        assertThat(sheets(project)).isEmpty();
    }

    @Test
    void asking_again_and_two_at_once_leave_one_proposal_and_one_report() throws Exception {
        String project = told("Deux à la fois");
        var once = propose(project, SUMMER, FreshKey.draw());
        var command = UUID.randomUUID();
        ask(once, command);
        ask(once, command);
        assertThat(sheets(project)).hasSize(1);
        assertThat(together(propose(project, SUMMER, FreshKey.draw()))).isEqualTo(1);
        assertThat(sheets(project))
                .hasSize(2)
                .extracting(ApprovalSheet::examined)
                .doesNotContainNull();
    }

    /** The same approval asked twice at once, each under its own command; how many were refused. */
    private static long together(ProposeRelease ask) throws Exception {
        var begin = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> asked = new ArrayList<>();
            for (int n = 0; n < 2; n++) {
                asked.add(two.submit(() -> {
                    begin.await();
                    return refused(ask);
                }));
            }
            begin.countDown();
            return Boolean.compare(asked.get(0).get(), false)
                    + Boolean.compare(asked.get(1).get(), false);
        }
    }

    private static boolean refused(ProposeRelease ask) {
        try {
            ask(ask, UUID.randomUUID());
            return false;
        } catch (Refused refused) {
            assertThat(refused.reason().code()).isEqualTo("approval.already-proposed");
            return true;
        }
    }

    private static String told(String title) {
        String project = story.project(title);
        new PublishedStory(house, project).told();
        TwoPeoplePublishAQuarter.eventually(officer, "/figures/" + project + "/releases", "T3 2026");
        return project;
    }

    private static ProposeRelease propose(String project, PublishedRelease release, Key approval) {
        var mark = ReleaseMark.of(release);
        return new ProposeRelease(
                new Approval.Id(approval), id(project), mark.quarter(), mark.catalogue(), mark.values());
    }

    private static void ask(ProposeRelease ask, UUID command) {
        house.part(CommandDesk.class).ask(ask, command, Persona.DATA_PROTECTION_OFFICER.actor());
    }

    private static List<ApprovalSheet> sheets(String project) {
        return house.part(ApprovalBoard.class).approvalsOf(id(project));
    }

    private static Project.Id id(String project) {
        return new Project.Id(new Key(project));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
