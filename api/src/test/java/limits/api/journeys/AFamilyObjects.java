package limits.api.journeys;

import static limits.api.CaseStory.TODAY;
import static limits.casesharing.charter.Category.SUPPORT_NEED_CODE;
import static limits.casesharing.charter.Purpose.P2_COORDINATE_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import limits.api.TestPerson;
import limits.api.contexts.Sharer;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.Restriction.Ground;
import limits.casesharing.casefile.Restriction.LiftedBecause;
import limits.casesharing.casefile.Restriction.Request;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.LiftRestriction;
import limits.casesharing.casefile.SituationCommand.ProposeLift;
import limits.casesharing.casefile.SituationCommand.RecordRestriction;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Gate;
import limits.casesharing.danger.Addressee;
import limits.casesharing.danger.DangerCommand.ReportDangerInSituation;
import limits.casesharing.danger.DangerReport;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.Reading;
import limits.casesharing.referral.Goal;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralCommand.ProposeReferral;
import limits.casesharing.session.Session;
import limits.casesharing.session.SessionCommand.AttendSession;
import limits.casesharing.session.SessionCommand.LayOnTheTable;
import limits.casesharing.session.SessionCommand.OpenSession;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Ask;
import limits.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** GDPR art. 18, 21: from the moment it is written down nothing passes, until two persons and the family's answer. */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AFamilyObjects {

    private static final Request OBJECTION = new Request(Informed.PARENTS, Ground.OBJECTS);

    private Professionals at;
    private Situation.Id youth;
    private ItemDraft draft;
    private InformationItem.Id item;

    @BeforeAll
    void a_group_of_eleven() {
        at = new Professionals();
    }

    @AfterAll
    void close() {
        at.close();
    }

    @BeforeEach
    void something_is_shared_and_the_parents_object() {
        youth = at.knownToTheFamily(at.counsellor, Task.SCHOOLING, at.educator, Task.EDUCATIONAL_SUPPORT);
        draft = at.about(youth, SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, at.educator);
        item = at.passes(draft, at.counsellor, at.educator);
        at.group.ask(at.educator, new RecordRestriction(youth, OBJECTION, TODAY));
    }

    @Test
    @DisplayName("Nobody reads, and the named reader is told why; nobody shares")
    void nobody_reads_and_nobody_shares() {
        assertThat(at.group.read(item, at.educator))
                .isInstanceOfSatisfying(
                        Reading.Explained.class,
                        no -> assertThat(no.why().gate()).isEqualTo(Gate.R02_FROZEN));
        assertThat(at.group.read(item, at.landlord)).isInstanceOf(Reading.Refused.class);
        var more = at.about(youth, SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, at.educator);
        assertThat(at.refused(more, at.counsellor, at.educator)).isEqualTo(Gate.R02_FROZEN.name());
        refused("information-item.nobody-may-read", () -> at.group.shared(more, at.counsellor));
        at.everyReadingComesOutAgain();
    }

    @Test
    @DisplayName("Nothing is referred to a scheme, and the situation is laid on no table")
    void nothing_is_referred_or_laid_on_a_table() {
        var propose = new ProposeReferral(
                new Referral.Id(FreshKey.draw()),
                youth,
                SchemeCode.EDUCATIONAL_WORK,
                at.youthEmployment.organisation(),
                at.youthEmployment.person(),
                List.of(Goal.FIRST_PAID_WORK));
        refused("referral.situation-restricted", propose);
        var session = new Session.Id(FreshKey.draw());
        var until = Instant.now().plus(Duration.ofHours(1));
        at.group.ask(at.counsellor, new OpenSession(session, at.group.group, until));
        at.group.ask(at.educator, new AttendSession(session));
        var lay = new LayOnTheTable(session, youth, List.of(at.educator.person()));
        refused("session.situation-restricted", lay);
        answered();
        at.group.ask(at.counsellor, lay);
        at.group.ask(at.counsellor, propose);
    }

    @Test
    @DisplayName("What is contested can still be corrected, and a danger reported")
    void correcting_and_reporting_stay_possible() {
        at.house.part(Sharer.class).correct(item, 1, draft.wording(), at.counsellor, UUID.randomUUID());
        var own = at.house.part(ItemDesk.class).own(youth, at.counsellor, Instant.now());
        assertThat(own)
                .singleElement()
                .satisfies(one -> assertThat(one.file().version()).isEqualTo(2));
        assertThat(at.reads(at.educator, item)).isFalse();
        at.group.ask(
                at.educator,
                new ReportDangerInSituation(new DangerReport.Id(FreshKey.draw()), Addressee.PROSECUTOR, TODAY, youth));
    }

    @Test
    @DisplayName("The page of the situation says that nothing passes, until when to answer, and what is left to do")
    void the_page_says_so() {
        var educator = TestPerson.signedIn(at.house, Persona.EDUCATOR);
        var counsellor = TestPerson.signedIn(at.house, Persona.SCHOOL_COUNSELLOR);
        var page = "/situations/" + youth;
        assertThat(educator.get(page).text())
                .contains("Rien ne passe", "Les parents ou représentants légaux : s’oppose", "Réponse due au plus tard")
                .doesNotContain("Partager une information", "Confirmer la levée");
        assertThat(FormSeen.at(educator, page + "/propose-lift")
                        .choose("request", "s’oppose")
                        .choose("because", "ne le demande plus")
                        .send()
                        .text())
                .contains("Levée proposée par");
        assertThat(counsellor.get(page).text()).contains("Confirmer la levée");
        assertThat(FormSeen.at(counsellor, page + "/lift")
                        .choose("request", "s’oppose")
                        .send()
                        .text())
                .contains("La demande est levée", "Demande levée : de nouveau, la charte décide")
                .doesNotContain("Rien ne passe dans");
        assertThat(FormSeen.at(counsellor, page + "/restrict")
                        .choose("who", "Le jeune")
                        .choose("ground", "conteste")
                        .send()
                        .text())
                .contains("C’est inscrit : rien ne passe dans cette situation.");
    }

    @Test
    @DisplayName("Once a second person confirmed and the parents were told, what they agreed to is read again")
    void two_persons_and_it_passes_again() {
        at.group.ask(at.educator, new ProposeLift(youth, OBJECTION, LiftedBecause.ASKED_NO_MORE));
        assertThat(at.reads(at.educator, item)).isFalse();
        at.group.ask(at.counsellor, new LiftRestriction(youth, OBJECTION, TODAY));
        assertThat(at.reads(at.educator, item)).isTrue();
        at.everyReadingComesOutAgain();
    }

    private void answered() {
        at.group.ask(at.educator, new ProposeLift(youth, OBJECTION, LiftedBecause.COMPELLING_GROUNDS));
        at.group.ask(at.counsellor, new LiftRestriction(youth, OBJECTION, TODAY));
    }

    private void refused(String code, Ask ask) {
        refused(code, () -> at.group.ask(at.counsellor, ask));
    }

    private static void refused(String code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().code()).isEqualTo(code));
    }
}
