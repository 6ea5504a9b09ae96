package limits.api.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.PartnerBoard;
import limits.governance.board.PartnerSheet;
import limits.governance.board.ProjectSheet;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeCommand.ApproveMinutes;
import limits.governance.committee.CommitteeCommand.ConstituteCommittee;
import limits.governance.committee.CommitteeCommand.DraftMinutes;
import limits.governance.committee.CommitteeCommand.EndMandate;
import limits.governance.committee.CommitteeCommand.SetQuorum;
import limits.governance.committee.CommitteeRoll;
import limits.governance.committee.Quorum;
import limits.governance.committee.Seat;
import limits.governance.committee.Vote;
import limits.governance.partner.Category;
import limits.governance.partner.Channel;
import limits.governance.partner.Objective;
import limits.governance.partner.PartnerCommand.EngagePartner;
import limits.governance.partner.PartnerCommand.InformPartner;
import limits.governance.partner.PartnerCommand.RecordInterestInActing;
import limits.governance.partner.PartnerCommand.RecordReluctance;
import limits.governance.partner.PartnerCommand.RecordUsefulness;
import limits.governance.partner.PartnerCommand.WithdrawPartner;
import limits.governance.partner.PartnerRoll;
import limits.governance.partner.Usefulness;
import limits.governance.project.Party;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.LaunchProject;
import limits.governance.project.ProjectCommand.RefuseSignature;
import limits.kernel.Area;
import limits.kernel.Euros;
import limits.kernel.Words;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the committee's side shows and answers, on a real PostgreSQL: exactly what was decided, at once. */
@Tag("postgres")
class TheCommitteesBoardsTellTheTruth {

    @AutoClose
    private static final Databases DATABASES = new Databases(PostgresForTests.freshDatabase());

    @AutoClose
    private final CommitteesSide side = new CommitteesSide(DATABASES);

    @Test
    void a_project_shows_its_agreement_its_coordinators_and_its_launch() {
        side.draftProject();
        side.signByAll();
        side.appointAndReplace();
        side.assertRefused(new LaunchProject(side.project), side.mayor, "project.no-committee");
        side.constitute();
        side.ask(new LaunchProject(side.project), side.mayor);

        var sheet = side.sheet();
        assertThat(sheet.launchedOn()).isEqualTo(CommitteesSide.TODAY);
        assertThat(sheet.territory()).containsExactly(new Area("59360"));
        assertThat(sheet.term().ends()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(sheet.agreement().stage()).isEqualTo(ProjectSheet.Stage.IN_FORCE);
        assertThat(sheet.agreement().from()).isEqualTo(CommitteesSide.TODAY);
        assertThat(sheet.agreement().granted()).isEqualTo(new Euros(12_000_000));
        assertThat(sheet.agreement().signatures())
                .extracting(ProjectSheet.Signature::party)
                .containsExactlyInAnyOrder(Party.values());
        assertThat(sheet.coordinators())
                .extracting(ProjectSheet.Coordinator::until)
                .containsExactly(null, CommitteesSide.TODAY.minusDays(1));
    }

    @Test
    void a_refused_signature_empties_the_list_and_says_why() {
        side.draftProject();
        side.ask(side.submit(), side.coordinator);
        side.ask(side.sign(Party.LOCAL_AUTHORITY), side.mayor);
        assertThat(side.sheet().agreement().awaited()).containsExactly(Party.DEPARTMENTAL_PREFECTURE, Party.MILDECA);

        side.ask(
                new RefuseSignature(side.project, Party.MILDECA, new Words("Evaluation is missing")), side.coordinator);

        assertThat(side.sheet().agreement().stage()).isEqualTo(ProjectSheet.Stage.IN_DRAFTING);
        assertThat(side.sheet().agreement().signatures()).isEmpty();
        assertThat(side.sheet().agreement().refusals())
                .containsExactly(new ProjectSheet.Refusal(
                        Party.MILDECA, CommitteesSide.TODAY, new Words("Evaluation is missing")));
    }

    @Test
    void a_project_has_one_committee_also_when_another_identifier_is_tried() {
        side.draftProject();
        side.constitute();
        side.assertRefused(
                new ConstituteCommittee(new Committee.Id(CommitteesSide.key()), side.project),
                side.coordinator,
                "committee.project-has-a-committee");
    }

    @Test
    void the_diary_shows_who_sat_what_was_decided_and_who_approved_the_minutes() {
        side.draftProject();
        side.constitute();
        side.meet(side.seats.subList(0, 2));
        var vote = new Vote(2, 0, 0, side.seats.subList(0, 2));
        var reservation = new Words("To be seen again in June");
        side.ask(side.decide(vote, List.of(reservation)), side.mayor);
        side.ask(new DraftMinutes(side.committee, side.meeting, new Words("We met.")), side.coordinator);
        side.ask(new ApproveMinutes(side.committee, side.meeting, 1), side.seated);

        var shown = side.diary().meetings().getFirst();
        assertThat(side.diary().held()).isEqualTo(1);
        assertThat(side.diary().seatsOn(CommitteesSide.TODAY))
                .extracting(Seat::seat)
                .containsExactlyInAnyOrderElementsOf(side.seats);
        assertThat(shown.state()).isEqualTo(CommitteeSheet.State.HELD);
        assertThat(shown.agenda()).containsExactly(new Words("The assessment"), new Words("The plan"));
        assertThat(shown.present()).containsExactlyElementsOf(side.seats.subList(0, 2));
        assertThat(shown.quorum()).isEqualTo(2);
        assertThat(shown.decisions().getFirst().vote()).isEqualTo(vote);
        assertThat(shown.decisions().getFirst().adopted()).isTrue();
        assertThat(shown.decisions().getFirst().reservations()).containsExactly(reservation);
        assertThat(shown.minutes().approver()).isEqualTo(side.seated.person());
        assertThat(shown.minutes().drafter()).isEqualTo(side.coordinator.person());
    }

    @Test
    void the_register_counts_the_seats_of_the_day_under_the_quorum_of_the_day() {
        side.draftProject();
        side.constitute();
        side.ask(
                new EndMandate(
                        side.committee, side.seats.get(2), CommitteesSide.TODAY.plusDays(9), new Words("She moves")),
                side.coordinator);
        side.ask(new SetQuorum(side.committee, new Quorum(99), CommitteesSide.TODAY.plusDays(20)), side.coordinator);

        var roll = side.answer(CommitteeRoll.class);
        assertThat(roll.seatsOn(side.committee, CommitteesSide.TODAY).seats())
                .containsExactlyInAnyOrderElementsOf(side.seats);
        assertThat(roll.seatsOn(side.committee, CommitteesSide.TODAY).quorum()).isEqualTo(2);
        assertThat(roll.seatsOn(side.committee, CommitteesSide.TODAY.plusDays(10))
                        .seats())
                .doesNotContain(side.seats.get(2));
        assertThat(roll.seatsOn(side.committee, CommitteesSide.TODAY.plusDays(10))
                        .quorum())
                .isEqualTo(2);
        assertThat(roll.seatsOn(side.committee, CommitteesSide.TODAY.plusDays(20))
                        .quorum())
                .isEqualTo(2);
        assertThat(roll.seatsOn(side.committee, CommitteesSide.TODAY.minusYears(9))
                        .seats())
                .isEmpty();
        assertThat(roll.seatsOn(new Committee.Id(CommitteesSide.key()), CommitteesSide.TODAY)
                        .quorate(List.of()))
                .isFalse();
        assertThat(roll.steers(side.committee, side.project)).isTrue();
        assertThat(roll.steers(side.committee, new Project.Id(CommitteesSide.key())))
                .isFalse();
    }

    @Test
    void only_a_meeting_held_with_its_quorum_is_held_for_others() {
        side.draftProject();
        side.constitute();
        var roll = side.answer(CommitteeRoll.class);
        assertThat(roll.held(side.committee, side.meeting)).isEmpty();
        side.meet(side.seats.subList(0, 1));
        assertThat(side.diary().meetings().getFirst().state()).isEqualTo(CommitteeSheet.State.INQUORATE);
        assertThat(roll.held(side.committee, side.meeting)).isEmpty();
    }

    @Test
    void partners_show_how_far_each_has_come_and_who_was_forgotten() {
        side.draftProject();
        var landlord = side.identify(Category.HOUSING_PROVIDER);
        var judge = side.identify(Category.JUVENILE_JUDGE);
        side.ask(new InformPartner(landlord, Channel.VISIT, CommitteesSide.TODAY), side.coordinator);
        side.ask(
                new RecordInterestInActing(landlord, Objective.COMBAT_INSECURITY, new Words("Quiet entrances")),
                side.coordinator);
        side.ask(new RecordReluctance(landlord, new Words("Fears reprisals")), side.coordinator);
        side.ask(new EngagePartner(landlord, CommitteesSide.TODAY), side.coordinator);
        side.ask(new RecordUsefulness(landlord, Usefulness.LITTLE, new Words("Too early")), side.coordinator);
        side.ask(new RecordUsefulness(landlord, Usefulness.VERY, new Words("Quiet again")), side.coordinator);
        side.ask(new WithdrawPartner(judge, new Words("Has no time")), side.coordinator);

        var board = side.answer(PartnerBoard.class);
        var shown = board.partner(landlord).orElseThrow();
        assertThat(shown.state()).isEqualTo(PartnerSheet.State.ENGAGED);
        assertThat(shown.channel()).isEqualTo(Channel.VISIT);
        assertThat(shown.objective()).isEqualTo(Objective.COMBAT_INSECURITY);
        assertThat(shown.reluctance()).isEqualTo(new Words("Fears reprisals"));
        assertThat(shown.opinion())
                .isEqualTo(new PartnerSheet.Opinion(
                        Usefulness.VERY, new Words("Quiet again"), CommitteesSide.TODAY, false));
        assertThat(board.partner(judge).orElseThrow().withdrawnFor()).isEqualTo(new Words("Has no time"));
        assertThat(board.partnersOf(side.project)).hasSize(2);
        assertThat(board.forgottenBy(side.project))
                .containsExactlyInAnyOrder(Category.JUVENILE_JUDGE, Category.STATION_SOCIAL_WORKER);
        var roll = side.answer(PartnerRoll.class);
        assertThat(roll.takesPart(landlord, side.project)).isTrue();
        assertThat(roll.takesPart(judge, side.project)).isFalse();
        assertThat(roll.takesPart(landlord, new Project.Id(CommitteesSide.key())))
                .isFalse();
    }
}
