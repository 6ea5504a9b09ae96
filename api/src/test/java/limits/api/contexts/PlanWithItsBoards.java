package limits.api.contexts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import limits.api.EngineForTests;
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
import limits.governance.board.GovernanceStories;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeRoll;
import limits.governance.committee.HeldMeeting;
import limits.governance.committee.Meeting;
import limits.governance.committee.Seat;
import limits.governance.committee.SeatsOnDate;
import limits.governance.committee.Vote;
import limits.governance.funding.Funding;
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
import limits.kernel.Words;

/** A plan of two actions on a real PostgreSQL, with its board and the ledger of its money. */
final class PlanWithItsBoards implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Random SEEDED = new Random(20260302);

    final Actor coordinator = actor(Capacity.COORDINATOR);
    final Actor mayor = actor(Capacity.MAYOR);
    final ActionPlan.Id plan = new ActionPlan.Id(key());
    final Project.Id project = new Project.Id(key());
    final Priority.Id priority = new Priority.Id(key());
    final Contribution.Id cited = new Contribution.Id(key());
    final Funding.Id funding = new Funding.Id(key());
    final PlannedAction workSites = action("Work sites", LocalDate.of(2026, 4, 1));
    final PlannedAction theatre = action("Forum theatre; \"one\", two", LocalDate.of(2026, 3, 15));
    final List<Seat.Id> seats = List.of(new Seat.Id(key()), new Seat.Id(key()), new Seat.Id(key()));

    private final Databases databases = new Databases(PostgresForTests.freshDatabase());
    final Context context;
    private final CommandDesk desk;

    PlanWithItsBoards() {
        var database = databases.as(Role.GOVERNANCE);
        SteeringRoll steering = any -> true;
        AssessmentRoll assessment = (any, contribution) -> contribution.equals(cited);
        PartnerRoll partners = (partner, any) -> true;
        context = new Wiring(database, GovernanceStories.vocabulary(), EngineForTests.over(databases))
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

    @Override
    public void close() {
        context.close();
        databases.close();
    }

    void draft() {
        ask(new DraftActionPlan(plan, project));
        ask(proposal());
        ask(new AddAction(plan, workSites));
        ask(new ImportActions(plan, List.of(theatre)));
        ask(new PlanEvaluation(plan, words("Do they stay?")));
    }

    void adopt() {
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

    ProposePriority proposal() {
        return new ProposePriority(plan, priority, Priority.Kind.TARGETED, words("Second chances"), List.of(cited));
    }

    void ask(Ask command) {
        desk.ask(command, UUID.randomUUID(), coordinator);
    }

    ActionPlanBoard board() {
        return context.answer(ActionPlanBoard.class);
    }

    ActionPlanSheet sheet() {
        return board().plan(plan).orElseThrow();
    }

    PlannedAction action(String title, LocalDate from) {
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

    static Actor actor(Capacity capacity) {
        return new Actor(new Person(key()), capacity, new Organisation(key()));
    }

    static Words words(String text) {
        return new Words(text);
    }

    static Key key() {
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
