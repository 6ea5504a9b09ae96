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
import java.util.stream.Stream;
import limits.api.EngineForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.governance.assessment.Assessment;
import limits.governance.assessment.AssessmentCommand.Contribute;
import limits.governance.assessment.Confidence;
import limits.governance.assessment.Contribution;
import limits.governance.assessment.Question;
import limits.governance.board.CommitteeDiary;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.ProjectBoard;
import limits.governance.board.ProjectSheet;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeCommand.ConstituteCommittee;
import limits.governance.committee.CommitteeCommand.GiveSeat;
import limits.governance.committee.CommitteeCommand.HoldMeeting;
import limits.governance.committee.CommitteeCommand.RecordDecision;
import limits.governance.committee.CommitteeCommand.ScheduleMeeting;
import limits.governance.committee.Decision;
import limits.governance.committee.Mandate;
import limits.governance.committee.Meeting;
import limits.governance.committee.Seat;
import limits.governance.committee.Vote;
import limits.governance.partner.Category;
import limits.governance.partner.Circle;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerCommand.IdentifyPartner;
import limits.governance.project.Attachment;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Party;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.AppointCoordinator;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.governance.project.ProjectCommand.LaunchProject;
import limits.governance.project.ProjectCommand.ReplaceCoordinator;
import limits.governance.project.ProjectCommand.SignAgreement;
import limits.governance.project.ProjectCommand.SubmitAgreementForSignature;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Euros;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Refused;
import limits.kernel.Words;

/** The committee's side wired to a real PostgreSQL, and the steps of its stories: one project, three seats. */
final class CommitteesSide implements AutoCloseable {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Random SEEDED = new Random(20261122);

    final Actor coordinator = actor(Capacity.COORDINATOR);
    final Actor mayor = actor(Capacity.MAYOR);
    final Actor seated = actor(Capacity.STEERING);
    final Project.Id project = new Project.Id(key());
    final Committee.Id committee = new Committee.Id(key());
    final Meeting.Id meeting = new Meeting.Id(key());
    final List<Seat.Id> seats =
            Stream.generate(() -> new Seat.Id(key())).limit(3).toList();
    private final Context context;
    private final CommandDesk desk;

    CommitteesSide(Databases databases) {
        context = GovernanceContext.wiring(
                        databases.as(Role.GOVERNANCE),
                        EngineForTests.over(databases),
                        (project, quarter, catalogue, values) -> Optional.empty())
                .start();
        desk = new CommandDesk(List.of(context), new KeyedDigest(new byte[32]), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    <T> T answer(Class<T> question) {
        return context.answer(question);
    }

    @Override
    public void close() {
        context.close();
    }

    void draftProject() {
        ask(
                DraftProject.forThreeYears(
                        project,
                        new Words("LIMITS"),
                        LeadAuthority.MUNICIPALITY,
                        mayor.organisation(),
                        List.of(new Area("59360")),
                        LocalDate.of(2026, 1, 1)),
                coordinator);
    }

    void signByAll() {
        ask(submit(), coordinator);
        ask(sign(Party.DEPARTMENTAL_PREFECTURE), coordinator);
        ask(sign(Party.MILDECA), coordinator);
        assertRefused(new LaunchProject(project), mayor, "project.not-signed-by-all");
        ask(sign(Party.LOCAL_AUTHORITY), mayor);
    }

    void appointAndReplace() {
        ask(new AppointCoordinator(project, new Person(key()), Attachment.DEPARTMENT, LocalDate.of(2026, 1, 5)), mayor);
        ask(
                new ReplaceCoordinator(
                        project, coordinator.person(), Attachment.MAYORS_OFFICE, TODAY, new Words("She moves")),
                mayor);
    }

    void constitute() {
        ask(new ConstituteCommittee(committee, project), coordinator);
        var holders = List.of(seated.person(), mayor.person(), new Person(key()));
        for (int n = 0; n < 3; n++) {
            ask(
                    new GiveSeat(
                            committee,
                            seats.get(n),
                            holders.get(n),
                            new Organisation(key()),
                            Category.ASSOCIATION,
                            new Mandate(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31))),
                    coordinator);
        }
    }

    void meet(List<Seat.Id> present) {
        var agenda = List.of(new Words("The assessment"), new Words("The plan"));
        ask(new ScheduleMeeting(committee, meeting, TODAY, new Words("Town hall"), agenda), coordinator);
        ask(new HoldMeeting(committee, meeting, present), mayor);
    }

    RecordDecision decide(Vote vote, List<Words> reservations) {
        return new RecordDecision(
                committee,
                new Decision.Id(key()),
                meeting,
                new Words("Open the workshop"),
                vote,
                new Words("Three partners asked for it"),
                reservations);
    }

    Partner.Id identify(Category category) {
        var partner = new Partner.Id(key());
        ask(new IdentifyPartner(partner, project, new Words(category.name()), category, Circle.FIRST), coordinator);
        return partner;
    }

    Contribute contribute(Assessment.Id assessment, Contribution.Id contribution, Partner.Id partner) {
        return new Contribute(
                assessment,
                contribution,
                partner,
                Question.FACTORS,
                new Words("Absences rise after the autumn holidays"),
                new Words("The school's own register"),
                Confidence.DOCUMENTED);
    }

    SubmitAgreementForSignature submit() {
        return new SubmitAgreementForSignature(
                project, text(), new Euros(12_000_000), Euros.NONE, LocalDate.of(2028, 12, 31));
    }

    SignAgreement sign(Party party) {
        return new SignAgreement(project, party, text(), TODAY, new Words("Act 12"));
    }

    static Fingerprint text() {
        return new Fingerprint("ab".repeat(32));
    }

    ProjectSheet sheet() {
        return context.answer(ProjectBoard.class).project(project).orElseThrow();
    }

    CommitteeSheet diary() {
        return context.answer(CommitteeDiary.class).committeeOf(project).orElseThrow();
    }

    void ask(Ask ask, Actor by) {
        desk.ask(ask, UUID.randomUUID(), by);
    }

    void assertRefused(Ask ask, Actor by, String code) {
        assertThatThrownBy(() -> ask(ask, by))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }

    private static Actor actor(Capacity capacity) {
        return new Actor(new Person(key()), capacity, new Organisation(key()));
    }

    static Key key() {
        byte[] bytes = new byte[20];
        SEEDED.nextBytes(bytes);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
