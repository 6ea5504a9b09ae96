package limits.governance.actionplan;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.key;
import static limits.governance.Cast.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limits.governance.Stage;
import limits.governance.actionplan.ActionPlanEvent.*;
import limits.governance.assessment.AssessmentRoll;
import limits.governance.assessment.Contribution;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeRoll;
import limits.governance.committee.HeldMeeting;
import limits.governance.committee.Meeting;
import limits.governance.committee.Seat;
import limits.governance.committee.SeatsOnDate;
import limits.governance.committee.Vote;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerRoll;
import limits.governance.project.Project;
import limits.governance.project.SteeringRoll;
import limits.kernel.Euros;

/** The plan of one project, as the tests of this room tell it. */
final class PlanStory {

    static final ActionPlan.Id PLAN = new ActionPlan.Id(key("plan"));
    static final Project.Id PROJECT = new Project.Id(key("project"));
    static final Committee.Id COMMITTEE = new Committee.Id(key("committee"));
    static final Meeting.Id MEETING = new Meeting.Id(key("meeting"));
    static final Partner.Id SCHOOL = new Partner.Id(key("school"));
    static final Partner.Id PREVENTION_CLUB = new Partner.Id(key("prevention club"));
    static final Contribution.Id CITED = new Contribution.Id(key("what the school said"));
    static final LocalDate SESSION = LocalDate.of(2026, 2, 26);

    static final Priority SECOND_CHANCES = new Priority(
            new Priority.Id(key("second chances")), Priority.Kind.TARGETED, words("Second chances"), List.of(CITED));
    static final PlannedAction WORK_SITES = action("work sites");

    static final ActionPlanDrafted DRAFTED = new ActionPlanDrafted(PLAN, PROJECT, COORDINATOR.person());
    static final PriorityProposed PROPOSED = new PriorityProposed(PLAN, SECOND_CHANCES);
    static final ActionAdded ADDED = new ActionAdded(PLAN, WORK_SITES);
    static final EvaluationPlanned ASKED = new EvaluationPlanned(PLAN, words("Do those who start a work site stay?"));
    static final ActionPlanAdopted ADOPTED =
            new ActionPlanAdopted(PLAN, COMMITTEE, MEETING, SESSION, vote(5, 0, 0), words("It answers what we heard"));
    static final ActionStarted STARTED = new ActionStarted(PLAN, WORK_SITES.id());
    static final ActionPlanReopened REOPENED =
            new ActionPlanReopened(PLAN, words("Half-way review"), COORDINATOR.person());

    private PlanStory() {}

    static Stage<ActionPlan> stage() {
        SteeringRoll steering = project -> project.equals(PROJECT);
        AssessmentRoll assessment = (project, cited) -> project.equals(PROJECT) && cited.equals(CITED);
        PartnerRoll partners =
                (partner, project) -> List.of(SCHOOL, PREVENTION_CLUB).contains(partner);
        return Stage.of(ActionPlan.class, steering, assessment, partners, committee());
    }

    static List<Object> drafted() {
        return new ArrayList<>(List.of(DRAFTED, PROPOSED, ADDED, ASKED));
    }

    static List<Object> adopted() {
        var happened = drafted();
        happened.add(ADOPTED);
        return happened;
    }

    static List<Object> after(List<Object> happened, Object... more) {
        happened.addAll(List.of(more));
        return happened;
    }

    static PlannedAction action(String name) {
        return new PlannedAction(
                new PlannedAction.Id(key(name)),
                words(name),
                SECOND_CHANCES.id(),
                Axis.YOUNG_PEOPLE,
                Factor.PURSUIT_OF_MONEY,
                PREVENTION_CLUB,
                List.of(SCHOOL),
                new Schedule(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31)),
                List.of(words("Six work sites")),
                new Euros(1_250_000),
                true,
                TemplateCode.NONE);
    }

    /** Five of nine seats voted or abstained, the seats in the order of their numbers. */
    static Vote vote(int inFavour, int against, int abstained) {
        return new Vote(inFavour, against, abstained, seats(inFavour + against + abstained));
    }

    static List<Seat.Id> seats(int number) {
        var seats = new ArrayList<Seat.Id>();
        for (int seat = 1; seat <= number; seat++) {
            seats.add(new Seat.Id(key("seat " + seat)));
        }
        return seats;
    }

    /** Nine seats, a quorum of five, and one meeting at which six were present. */
    private static CommitteeRoll committee() {
        return new CommitteeRoll() {
            @Override
            public SeatsOnDate seatsOn(Committee.Id committee, LocalDate day) {
                return new SeatsOnDate(day, seats(9), 5);
            }

            @Override
            public Optional<HeldMeeting> held(Committee.Id committee, Meeting.Id meeting) {
                return meeting.equals(MEETING)
                        ? Optional.of(
                                new HeldMeeting(committee, meeting, SESSION, seats(6), seatsOn(committee, SESSION)))
                        : Optional.empty();
            }

            @Override
            public boolean steers(Committee.Id committee, Project.Id project) {
                return committee.equals(COMMITTEE) && project.equals(PROJECT);
            }
        };
    }
}
