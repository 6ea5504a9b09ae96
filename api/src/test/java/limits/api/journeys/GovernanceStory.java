package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.identity.Persona;

/** The steps by which the people of Aubervelle come to a plan, each through the form that the page offers. */
public final class GovernanceStory {

    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));

    final TestPerson coordinator;
    final TestPerson mayor;
    final TestPerson seat;

    public GovernanceStory(HouseForTests house) {
        coordinator = TestPerson.signedIn(house, Persona.COORDINATOR);
        mayor = TestPerson.signedIn(house, Persona.MAYOR);
        seat = TestPerson.signedIn(house, Persona.COMMITTEE_SEAT);
    }

    /** Drafted, and found again at its own address. */
    public String project(String title) {
        FormSeen form = FormSeen.at(coordinator, "/project/new")
                .answer("heading", title)
                .choose("authority", "commune")
                .answer("communes", "99999")
                .answer("starts", TODAY.minusMonths(2));
        done(form.send(), "Le projet est enregistré.");
        return form.answered("project");
    }

    public void agreement(String project) {
        String page = "/project/" + project;
        FormSeen.at(coordinator, page + "/agreement")
                .answer("granted", "120 000")
                .answer("contributed", "35 000,50")
                .send("document", "Convention LIMITS d’Aubervelle".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        signed(mayor, page, "LOCAL_AUTHORITY");
        signed(coordinator, page, "DEPARTMENTAL_PREFECTURE");
        signed(coordinator, page, "MILDECA");
        done(
                FormSeen.at(mayor, page + "/coordinator")
                        .choose("person", "Claire Marchand")
                        .choose("attachment", "cabinet")
                        .answer("from", TODAY.minusMonths(1))
                        .send(),
                "La coordination est nommée.");
    }

    private static void signed(TestPerson by, String page, String party) {
        PageSeen after = FormSeen.at(by, page + "/sign-" + party)
                .answer("signedOn", TODAY.minusDays(20))
                .answer("reference", "Convention 2026-17")
                .send();
        assertThat(after.status()).as(after.text()).isEqualTo(200);
    }

    /** Constituted, with three seats in mandate since a month ago. */
    public void committee(String project) {
        done(FormSeen.at(coordinator, "/committee/" + project + "/constitute").send(), "Le comité est constitué.");
        seat(project, "Hélène Vasseur", "Collectivité");
        seat(project, "Olivier Roussel", "Préfecture");
        seat(project, "Samira Lefort", "Conseil départemental");
    }

    private void seat(String project, String holder, String kind) {
        done(
                FormSeen.at(coordinator, "/committee/" + project + "/seat")
                        .choose("holder", holder)
                        .choose("kind", kind)
                        .answer("from", TODAY.minusMonths(1))
                        .answer("to", TODAY.plusYears(3))
                        .send(),
                "Le siège est attribué.");
    }

    /** Announced for today and held by these. */
    public String meeting(String project, String... present) {
        FormSeen form = FormSeen.at(coordinator, "/committee/" + project + "/meeting")
                .answer("on", TODAY)
                .answer("place", "Mairie")
                .answer("agenda", "Diagnostic\r\nPlan d’actions");
        done(form.send(), "La réunion est annoncée.");
        String meeting = form.answered("meeting");
        done(
                FormSeen.at(coordinator, "/committee/" + project + "/meeting/" + meeting + "/hold")
                        .choose("present", present)
                        .send(),
                "le quorum est compté");
        return meeting;
    }

    public String partner(String project, String name, String kind) {
        FormSeen form = FormSeen.at(coordinator, "/partners/" + project + "/identify")
                .answer("name", name)
                .choose("kind", kind)
                .choose("circle", "Premier");
        done(form.send(), "Le partenaire est identifié.");
        String partner = form.answered("partner");
        done(
                FormSeen.at(coordinator, "/partners/" + project + "/" + partner + "/inform")
                        .choose("channel", "rencontre")
                        .answer("on", TODAY.minusDays(10))
                        .send(),
                "Le partenaire est informé.");
        return partner;
    }

    /** Opened, contributed to, drawn together and adopted in this meeting. */
    public void assessment(String project, String meeting) {
        String page = "/assessment/" + project;
        done(FormSeen.at(coordinator, page + "/open").send(), "Le diagnostic est ouvert");
        done(
                FormSeen.at(seat, page + "/contribute")
                        .choose("partner", "Collège des Tilleuls")
                        .choose("question", "Qu’est-ce qui y conduit")
                        .answer("statement", "Des élèves de quatrième quittent le collège sans solution.")
                        .answer("source", "Observation de la vie scolaire, 2026")
                        .choose("confidence", "Observation partagée")
                        .send(),
                "La contribution est enregistrée.");
        done(
                FormSeen.at(coordinator, page + "/synthesise")
                        .answer("text-FACTORS", "Le décrochage précède souvent l’entrée dans le trafic.")
                        .send(),
                "La synthèse est enregistrée.");
        done(vote(FormSeen.at(mayor, page + "/adopt/" + meeting)), "Le diagnostic est adopté.");
    }

    /** The two seats present are for it. */
    static PageSeen vote(FormSeen form) {
        return form.answer("inFavour", 2)
                .answer("reasons", "Le plan répond à ce que le diagnostic montre.")
                .send();
    }

    /** Begun, with a priority that cites the assessment and an action that serves it. */
    public void plan(String project) {
        String page = "/plan/" + project;
        done(FormSeen.at(coordinator, page + "/draft").send(), "Le plan est commencé.");
        done(
                FormSeen.at(coordinator, page + "/priority")
                        .answer("heading", "Garder un lien avec les élèves qui décrochent")
                        .choose("sort", "Prévention ciblée")
                        .choose("evidence", "Des élèves de quatrième")
                        .send(),
                "La priorité est dans le plan.");
        done(action(project).send(), "L’action est dans le plan.");
        done(
                FormSeen.at(coordinator, page + "/evaluation")
                        .answer("question", "Combien de places ont été proposées et prises ?")
                        .send(),
                "L’évaluation est prévue.");
    }

    FormSeen action(String project) {
        return FormSeen.at(coordinator, "/plan/" + project + "/action?template=LILLE_FORUM_THEATRE")
                .choose("priority", "Garder un lien")
                .choose("owner", "Collège des Tilleuls")
                .choose("partners", "Le Pont")
                .answer("starts", TODAY.plusDays(10))
                .answer("ends", TODAY.plusMonths(8))
                .answer("deliverables", "Douze séances\r\nUn bilan")
                .answer("budget", "18 500,00");
    }

    /** All of it, up to a draft plan with one action; the answer is the project's name in addresses. */
    public String planned() {
        String project = project("LIMITS à Aubervelle");
        agreement(project);
        committee(project);
        done(FormSeen.at(mayor, "/project/" + project + "/launch").send(), "Le projet est lancé.");
        String meeting = meeting(project, "Hélène Vasseur", "Olivier Roussel");
        partner(project, "Collège des Tilleuls", "Établissement scolaire");
        partner(project, "Le Pont", "Prévention spécialisée");
        assessment(project, meeting);
        plan(project);
        return project;
    }

    /** Adopted by the committee in its latest meeting, recorded by the mayor. */
    public void adopted(String project) {
        String meeting = meeting(project, "Hélène Vasseur", "Olivier Roussel");
        done(vote(FormSeen.at(mayor, "/plan/" + project + "/adopt/" + meeting)), "Le plan est adopté.");
    }

    static void done(PageSeen page, String told) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text()).contains(told);
    }

    /** How often these words stand on a page. */
    static int count(PageSeen page, String words) {
        Matcher found = Pattern.compile(Pattern.quote(words)).matcher(page.text());
        int count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }
}
