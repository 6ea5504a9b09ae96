package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import limits.casesharing.accesslog.AccessLogEvent.SituationAnswered;
import limits.casesharing.casefile.*;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Purpose;
import limits.casesharing.danger.Addressee;
import limits.casesharing.danger.DangerCommand.RecordCopySent;
import limits.casesharing.danger.DangerCommand.ReportDangerInSituation;
import limits.casesharing.danger.DangerDesk;
import limits.casesharing.danger.DangerReport;
import limits.casesharing.item.*;
import limits.casesharing.referral.*;
import limits.casesharing.referral.ReferralCommand.*;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Quarter;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inès's situation on a real PostgreSQL: what decisions are told, what each sees, what lies under which role. */
@Tag("postgres")
class SituationsOnPostgres {

    private static final Actor CONTACT =
            new Actor(new Person(key("Contact")), Capacity.PROVIDER, new Organisation(key("Workshop")));
    private static final Referral.Id REFERRAL = new Referral.Id(key("referral"));

    @TempDir
    Path directory;

    private ConfidentialSide side;

    @BeforeEach
    void a_situation_with_a_team_of_two() {
        side = new ConfidentialSide();
        var purposes = List.of(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P2_COORDINATE_SUPPORT);
        var youth = new Youth(15, new Quarter(2011, 1));
        side.opened(youth, purposes);
        side.ask(new NameReferent(SITUATION, KARIM.person()), SAMIRA);
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void decisions_are_told_what_was_decided() {
        side.informed();
        var file = file();
        assertThat(file.pseudonym()).isEqualTo(new Pseudonym(204_817));
        assertThat(file.purposes()).hasSize(2);
        assertThat(file.noticeOn(TODAY)).isEqualTo(FamilyNotice.INFORMED);
        assertThat(file.team().isReferent(KARIM)).isTrue();
        assertThat(file.originator()).isEqualTo(SAMIRA.organisation());
        assertThat(file.seen()).isEqualTo(4);
        assertThat(side.situations.taken(GROUP, new Pseudonym(204_817))).isTrue();
        side.ask(new EndTask(SITUATION, KARIM.person(), Task.EDUCATIONAL_SUPPORT), SAMIRA);
        assertThat(file().team().referent()).isEmpty();
        assertThat(file().team().size()).isEqualTo(1);
    }

    @Test
    void a_deferral_a_review_and_a_conflict_are_told_too() {
        var until = TODAY.plusMonths(1);
        side.ask(new DeferInformation(SITUATION, Notice.WaitsBecause.REPRISALS_FEARED, until), SAMIRA);
        assertThat(file().noticeOn(TODAY)).isEqualTo(FamilyNotice.NONE);
        side.ask(new ConfirmDeferral(SITUATION), KARIM);
        assertThat(file().noticeOn(until)).isEqualTo(FamilyNotice.EXEMPT_CHILD_INTEREST);
        side.ask(new ReviewSituation(SITUATION, ReviewSituation.ReviewOutcome.CONTINUE, until), SAMIRA);
        assertThat(file().reviewBy()).isEqualTo(until);
        side.ask(new DeclareConflict(SITUATION), KARIM);
        assertThat(file().team().inConflict(KARIM.person())).isTrue();
        assertThat(file().team().names(KARIM.person())).isFalse();
        assertThat(file().seen()).isEqualTo(6);
    }

    @Test
    void only_the_team_sees_the_situation_and_each_asking_is_entered() {
        var desk = new SituationDesk(side.situations, side.members, side.log, side.database.transaction(), side.draw);
        var seen = desk.look(SITUATION, SAMIRA, NOON).orElseThrow();
        assertThat(seen.steps())
                .extracting(SituationStep::kind)
                .containsExactly(
                        SituationStep.StepKind.OPENED,
                        SituationStep.StepKind.TASK_ASSIGNED,
                        SituationStep.StepKind.REFERENT_NAMED);
        for (var outsider : List.of(CLAIRE, MAYOR, OFFICER, CONTACT)) {
            assertThat(desk.look(SITUATION, outsider, NOON)).isEmpty();
        }
        var nothing = new Situation.Id(key("nothing"));
        assertThat(desk.look(nothing, SAMIRA, NOON)).isEmpty();
        assertThat(side.entries).hasSize(6).first().isInstanceOf(SituationAnswered.class);
        assertThat(desk.own(KARIM, NOON)).hasSize(1);
        assertThat(desk.own(CLAIRE, NOON)).isEmpty();
    }

    @Test
    void what_samira_shares_karim_reads_and_withdrawn_it_is_gone_from_vault_and_keys() {
        side.informed();
        var transaction = side.database.transaction();
        var sharing = side.sharing(directory);
        sharing.share(draft(), SAMIRA, NOON, command -> side.ask(command, SAMIRA));
        var reading = side.reading(directory);
        assertThat(reading.read(ITEM, KARIM, NOON))
                .isInstanceOfSatisfying(
                        Reading.Opened.class,
                        opened -> assertThat(opened.words().reveal()).endsWith("needs=JOB"));
        assertThat(reading.read(ITEM, SAMIRA, NOON)).isEqualTo(explained(SAMIRA, Gate.R17));
        assertThat(reading.read(ITEM, CLAIRE, NOON)).isEqualTo(new Reading.Refused());
        assertThat(sharing.sweep(NOON, NOON.plusSeconds(9_999))).isZero();
        assertThat(side.shelf.holdsAny()).isTrue();
        sharing.withdraw(ITEM, command -> side.ask(command, SAMIRA));
        assertThat(side.vault.find(ITEM.key(), 1)).isEmpty();
        assertThat(reading.read(ITEM, KARIM, NOON)).isEqualTo(explained(KARIM, Gate.R20));
        var lists = new ItemDesk(side.items, side.exchanges, side.log, transaction, side.draw);
        assertThat(lists.own(SITUATION, KARIM, NOON))
                .singleElement()
                .satisfies(one -> assertThat(one.file().withdrawnOn()).contains(TODAY));
        assertThat(lists.own(SITUATION, CLAIRE, NOON)).isEmpty();
    }

    @Test
    void who_comes_back_for_another_body_has_no_task_until_the_team_gives_it_anew() {
        hasNoTaskUntilGivenAnew(new Organisation(key("Housing")), NOON);
    }

    @Test
    void who_comes_back_for_the_same_body_on_another_day_has_no_task_until_the_team_gives_it_anew() {
        hasNoTaskUntilGivenAnew(KARIM.organisation(), NOON.plus(Duration.ofDays(1)));
    }

    private void hasNoTaskUntilGivenAnew(Organisation body, Instant at) {
        side.informed();
        side.sharing(directory).share(draft(), SAMIRA, NOON, command -> side.ask(command, SAMIRA));
        var karim = side.comesBackFor(body, at);
        var reading = side.reading(directory);
        var desk = new SituationDesk(side.situations, side.members, side.log, side.database.transaction(), side.draw);
        assertThat(reading.read(ITEM, karim, at)).isEqualTo(new Reading.Refused());
        assertThat(desk.look(SITUATION, karim, at)).isEmpty();
        assertThat(desk.own(karim, at)).isEmpty();
        assertThat(desk.look(SITUATION, SAMIRA, at).orElseThrow().file().team().names(karim.person()))
                .isFalse();
        assertThatThrownBy(() -> side.ask(new DeclareConflict(SITUATION), karim))
                .isInstanceOf(Refused.class);
        side.ask(new AssignTask(SITUATION, karim.person(), Task.EDUCATIONAL_SUPPORT), SAMIRA);
        assertThat(desk.look(SITUATION, karim, at)).isPresent();
        assertThat(reading.read(ITEM, karim, at)).isInstanceOf(Reading.Opened.class);
        assertThat(file().team().held()).hasSize(2);
    }

    @Test
    void a_referral_lies_on_the_contacts_desk_until_it_ends_and_holds_the_closing_back() {
        side.informed();
        var desk = new ReferralDesk(
                side.referrals, side.situations, side.members, side.log, side.database.transaction(), side.draw);
        referralSent();
        assertThat(desk.withContact(CONTACT, NOON)).singleElement().satisfies(one -> {
            assertThat(one.stage()).isEqualTo(ReferralStage.SENT);
            assertThat(one.goals()).containsExactly(Goal.FIRST_PAID_WORK);
            assertThat(one.lead()).isEqualTo(KARIM.person());
        });
        var close = new CloseSituation(SITUATION, Closing.NEED_MET);
        assertThatThrownBy(() -> side.ask(close, SAMIRA)).isInstanceOf(Refused.class);
        side.ask(new AcceptReferral(REFERRAL, TODAY.plusDays(7)), CONTACT);
        side.ask(new StartReferral(REFERRAL), CONTACT);
        var done = new Completion(
                Completion.Outcome.GOALS_REACHED, Completion.NextStep.TRAINING, Completion.Ended.NOT_ENDED);
        side.ask(new CompleteReferral(REFERRAL, done), CONTACT);
        assertThat(desk.withContact(CONTACT, NOON)).isEmpty();
        assertThat(desk.ofSituation(SITUATION, SAMIRA, NOON))
                .singleElement()
                .satisfies(one -> assertThat(one.completion()).contains(done));
        assertThat(desk.ofSituation(SITUATION, CLAIRE, NOON)).isEmpty();
        side.ask(close, SAMIRA);
        assertThat(file().closedOn()).contains(TODAY);
    }

    @Test
    void a_report_of_danger_is_seen_by_its_author_and_the_officer_alone() {
        var report = new DangerReport.Id(key("report"));
        side.ask(new ReportDangerInSituation(report, Addressee.PROSECUTOR, TODAY, SITUATION), MAYOR);
        var desk = new DangerDesk(side.database.client(), side.log, side.draw);
        assertThat(desk.reports(MAYOR, NOON)).singleElement().satisfies(one -> {
            assertThat(one.copyDue()).isTrue();
            assertThat(one.situation()).contains(SITUATION);
        });
        side.ask(new RecordCopySent(report, TODAY), MAYOR);
        assertThat(desk.reports(OFFICER, NOON))
                .singleElement()
                .satisfies(one -> assertThat(one.copyDue()).isFalse());
        assertThat(desk.reports(SAMIRA, NOON)).isEmpty();
    }

    private void referralSent() {
        var goals = List.of(Goal.FIRST_PAID_WORK);
        side.ask(
                new ProposeReferral(
                        REFERRAL,
                        SITUATION,
                        SchemeCode.EDUCATIONAL_WORK,
                        CONTACT.organisation(),
                        CONTACT.person(),
                        goals),
                KARIM);
        var said = new Agreement(
                Agreement.YoungPerson.AGREED, TODAY, Agreement.Parents.AGREED, TODAY, Agreement.Without.NOTHING);
        side.ask(new RecordAgreement(REFERRAL, said), KARIM);
        side.ask(new SendReferral(REFERRAL, List.of()), KARIM);
    }

    private SituationFile file() {
        return side.situations.situation(SITUATION).orElseThrow();
    }

    private static Reading explained(Actor by, Gate gate) {
        return new Reading.Explained(new TurnedAway(by.person(), gate, List.of()));
    }
}
