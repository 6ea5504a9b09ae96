package limits.api.contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.governance.actionplan.*;
import limits.governance.actionplan.ActionPlanCommand.*;
import limits.governance.assessment.AssessmentRoll;
import limits.governance.assessment.Contribution;
import limits.governance.board.ActionPlanBoard;
import limits.governance.board.ActionPlanSheet;
import limits.governance.board.ActionRegister;
import limits.governance.board.FundingLedger;
import limits.governance.board.FundingSheet;
import limits.governance.board.GovernanceStories;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeRoll;
import limits.governance.committee.HeldMeeting;
import limits.governance.committee.Meeting;
import limits.governance.committee.Seat;
import limits.governance.committee.SeatsOnDate;
import limits.governance.committee.Vote;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingCommand.*;
import limits.governance.funding.FundingSource;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerRoll;
import limits.governance.project.Project;
import limits.governance.project.SteeringRoll;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Euros;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Refused;
import limits.kernel.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a page shows of a plan after each decision, on a real PostgreSQL (§1.4, 1.6). */
@Tag("postgres")
class ThePlanAndItsMoneyOnTheirBoards {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Random SEEDED = new Random(20260302);

    private final Actor coordinator = actor(Capacity.COORDINATOR);
    private final Actor mayor = actor(Capacity.MAYOR);
    private final ActionPlan.Id plan = new ActionPlan.Id(key());
    private final Project.Id project = new Project.Id(key());
    private final Priority.Id priority = new Priority.Id(key());
    private final Contribution.Id cited = new Contribution.Id(key());
    private final Funding.Id funding = new Funding.Id(key());
    private final PlannedAction workSites = action("Work sites", LocalDate.of(2026, 4, 1));
    private final PlannedAction theatre = action("Forum theatre; \"one\", two", LocalDate.of(2026, 3, 15));
    private final List<Seat.Id> seats = List.of(new Seat.Id(key()), new Seat.Id(key()), new Seat.Id(key()));

    private final Databases databases = new Databases(PostgresForTests.freshDatabase());
    private Context context;
    private CommandDesk desk;

    @BeforeEach
    void open() {
        var database = databases.as(Role.GOVERNANCE);
        SteeringRoll steering = any -> true;
        AssessmentRoll assessment = (any, contribution) -> contribution.equals(cited);
        PartnerRoll partners = (partner, any) -> true;
        context = new Wiring(database, GovernanceStories.vocabulary())
                .decides(ActionPlan.class)
                .decides(Funding.class)
                .answers(SteeringRoll.class, steering)
                .answers(AssessmentRoll.class, assessment)
                .answers(PartnerRoll.class, partners)
                .answers(CommitteeRoll.class, new ThreeSeats())
                .answers(ActionRoll.class, new ActionRegister(database.client()))
                .board(ActionPlanBoard.class, new ActionPlanBoard(database.client()))
                .board(FundingLedger.class, new FundingLedger(database.client()))
                .start();
        desk = new CommandDesk(
                List.of(context),
                new KeyedDigest(new byte[32]),
                Clock.fixed(Instant.parse("2026-03-02T11:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        context.close();
        databases.close();
    }

    @Test
    void a_draft_shows_its_priorities_with_their_evidence_and_its_actions_as_they_were_said() {
        draft();
        assertThat(sheet().stage()).isEqualTo(ActionPlanSheet.Stage.DRAFTED);
        assertThat(sheet().draftedOn()).isEqualTo(TODAY);
        assertThat(sheet().priorities())
                .containsExactly(
                        new Priority(priority, Priority.Kind.TARGETED, words("Second chances"), List.of(cited)));
        assertThat(sheet().actions()).extracting(ActionPlanSheet.Line::action).containsExactly(workSites, theatre);
        assertThat(sheet().questions()).containsExactly(words("Do they stay?"));
        assertThat(board().plansOf(project)).containsExactly(sheet());
        assertThat(board().plan(new ActionPlan.Id(key()))).isEmpty();
    }

    @Test
    void an_adopted_plan_shows_the_vote_its_reasons_and_a_timeline() {
        adopt();
        assertThat(sheet().stage()).isEqualTo(ActionPlanSheet.Stage.ADOPTED);
        assertThat(sheet().adoption().orElseThrow())
                .extracting(
                        ActionPlanSheet.Adoption::session,
                        ActionPlanSheet.Adoption::inFavour,
                        ActionPlanSheet.Adoption::against,
                        ActionPlanSheet.Adoption::reasons)
                .containsExactly(TODAY.minusDays(4), 2, 1, words("It answers what we heard"));
        assertThat(sheet().timeline())
                .extracting(ActionPlanSheet.Bar::action)
                .containsExactly(theatre.id(), workSites.id());
        assertThat(sheet().budget()).isEqualTo(new Euros(2_500_000));
    }

    @Test
    void an_action_shows_when_it_began_what_was_told_of_it_and_how_it_ended() {
        adopt();
        ask(new StartAction(plan, workSites.id()));
        ask(new RecordProgress(plan, workSites.id(), words("Two done")));
        ask(new RecordProgress(plan, workSites.id(), words("Four done")));
        ask(new CompleteAction(plan, workSites.id(), words("Six done")));
        ask(new CancelAction(plan, theatre.id(), words("No stage")));
        assertThat(sheet().actions().get(0))
                .isEqualTo(new ActionPlanSheet.Line(
                        workSites,
                        PlannedAction.Course.COMPLETED,
                        TODAY,
                        TODAY,
                        words("Six done"),
                        List.of(
                                new ActionPlanSheet.Progress(TODAY, words("Two done")),
                                new ActionPlanSheet.Progress(TODAY, words("Four done")))));
        assertThat(sheet().actions().get(1).outcome()).isEqualTo(words("No stage"));
        assertThat(sheet().budget()).isEqualTo(workSites.budget());
    }

    @Test
    void a_reopened_plan_shows_why_and_what_changed() {
        adopt();
        ask(new RevisePlan(plan, words("Half-way review")));
        ask(new WithdrawAction(plan, theatre.id(), words("No stage")));
        var renamed = new PlannedAction(
                workSites.id(),
                words("Longer work sites"),
                priority,
                Axis.ENVIRONMENT,
                Factor.TABOO,
                new Partner.Id(key()),
                List.of(),
                workSites.schedule(),
                List.of(words("Two"), words("deliverables, with \"quotes\"")),
                Euros.NONE,
                false,
                TemplateCode.LOOS_AND_YOU);
        ask(new ReviseAction(plan, renamed));
        ask(new WaiveEvaluation(plan, words("Evaluated by the region")));
        assertThat(sheet().stage()).isEqualTo(ActionPlanSheet.Stage.REOPENED);
        assertThat(sheet().reopenings())
                .containsExactly(new ActionPlanSheet.Reopening(TODAY, words("Half-way review")));
        assertThat(sheet().actions().get(0).action()).isEqualTo(renamed);
        assertThat(sheet().evaluationWaived()).isEqualTo(words("Evaluated by the region"));
        assertThat(sheet().timeline()).hasSize(1);
    }

    @Test
    void a_priority_that_was_withdrawn_may_be_proposed_again() {
        ask(new DraftActionPlan(plan, project));
        ask(proposal());
        ask(new WithdrawPriority(plan, priority, words("Too wide")));
        assertThat(sheet().priorities()).isEmpty();
        ask(proposal());
        assertThat(sheet().priorities()).hasSize(1);
    }

    @Test
    void the_ledger_adds_up_what_was_asked_committed_allocated_and_spent() {
        adopt();
        ask(new RequestFunding(funding, plan, FundingSource.MILDECA, new Euros(4_000)));
        ask(new PledgeFunding(funding, new Euros(3_000)));
        ask(new CommitFunding(funding, new Euros(3_000), words("Agreement 4")));
        ask(new AllocateToAction(funding, workSites.id(), new Euros(1_000)));
        ask(new AllocateToAction(funding, workSites.id(), new Euros(500)));
        ask(new RecordExpenditure(funding, workSites.id(), new Euros(1_200), words("Invoice 12")));
        var declined = new Funding.Id(key());
        ask(new RequestFunding(declined, plan, FundingSource.CAF, new Euros(9_000)));
        ask(new DeclineFunding(declined, words("No call this year")));
        var ledger = context.answer(FundingLedger.class);
        assertThat(ledger.figures(plan))
                .isEqualTo(new FundingSheet.Figures(
                        new Euros(4_000), new Euros(3_000), new Euros(1_500), new Euros(1_200)));
        assertThat(ledger.fundingsOf(plan))
                .extracting(FundingSheet::stage)
                .containsExactly(FundingSheet.Stage.COMMITTED, FundingSheet.Stage.DECLINED);
        assertThat(ledger.funding(funding).orElseThrow().expenditures())
                .containsExactly(
                        new FundingSheet.Expenditure(workSites.id(), TODAY, new Euros(1_200), words("Invoice 12")));
        assertThat(ledger.funding(declined).orElseThrow().declined()).isEqualTo(words("No call this year"));
    }

    @Test
    void no_money_goes_to_an_action_that_was_cancelled_or_to_another_plan() {
        adopt();
        ask(new RequestFunding(funding, plan, FundingSource.OTHER, new Euros(4_000)));
        ask(new PledgeFunding(funding, new Euros(3_000)));
        ask(new CommitFunding(funding, new Euros(3_000), words("Agreement 4")));
        ask(new CancelAction(plan, theatre.id(), words("No stage")));
        assertThatThrownBy(() -> ask(new AllocateToAction(funding, theatre.id(), new Euros(1))))
                .isInstanceOf(Refused.class)
                .hasMessage("funding.action-unknown");
        assertThatThrownBy(() -> ask(new RequestFunding(
                        new Funding.Id(key()), new ActionPlan.Id(key()), FundingSource.OTHER, new Euros(1))))
                .isInstanceOf(Refused.class)
                .hasMessage("funding.plan-unknown");
    }

    private void draft() {
        ask(new DraftActionPlan(plan, project));
        ask(proposal());
        ask(new AddAction(plan, workSites));
        ask(new ImportActions(plan, List.of(theatre)));
        ask(new PlanEvaluation(plan, words("Do they stay?")));
    }

    private void adopt() {
        draft();
        desk.ask(
                new AdoptActionPlan(
                        plan,
                        new Committee.Id(key()),
                        new Meeting.Id(key()),
                        new Vote(2, 1, 0, seats),
                        words("It answers what we heard")),
                UUID.randomUUID(),
                mayor);
    }

    private ProposePriority proposal() {
        return new ProposePriority(plan, priority, Priority.Kind.TARGETED, words("Second chances"), List.of(cited));
    }

    private void ask(Ask command) {
        desk.ask(command, UUID.randomUUID(), coordinator);
    }

    private ActionPlanBoard board() {
        return context.answer(ActionPlanBoard.class);
    }

    private ActionPlanSheet sheet() {
        return board().plan(plan).orElseThrow();
    }

    private PlannedAction action(String title, LocalDate from) {
        return new PlannedAction(
                new PlannedAction.Id(key()),
                words(title),
                priority,
                Axis.YOUNG_PEOPLE,
                Factor.PURSUIT_OF_MONEY,
                new Partner.Id(key()),
                List.of(new Partner.Id(key()), new Partner.Id(key())),
                new Schedule(from, from.plusMonths(6)),
                List.of(words("Six of them")),
                new Euros(1_250_000),
                true,
                TemplateCode.NONE);
    }

    private static Actor actor(Capacity capacity) {
        return new Actor(new Person(key()), capacity, new Organisation(key()));
    }

    private static Words words(String text) {
        return new Words(text);
    }

    private static Key key() {
        byte[] bits = new byte[20];
        SEEDED.nextBytes(bits);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Any committee: three seats, a quorum of two, all present four days ago. */
    private final class ThreeSeats implements CommitteeRoll {

        @Override
        public SeatsOnDate seatsOn(Committee.Id committee, LocalDate day) {
            return new SeatsOnDate(day, seats, 2);
        }

        @Override
        public Optional<HeldMeeting> held(Committee.Id committee, Meeting.Id meeting) {
            var on = TODAY.minusDays(4);
            return Optional.of(new HeldMeeting(committee, meeting, on, seats, seatsOn(committee, on)));
        }

        @Override
        public boolean steers(Committee.Id committee, Project.Id of) {
            return true;
        }
    }
}
