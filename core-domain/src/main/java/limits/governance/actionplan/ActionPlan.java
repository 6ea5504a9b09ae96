package limits.governance.actionplan;

import static limits.governance.actionplan.Programme.refuse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import limits.governance.actionplan.ActionPlanCommand.*;
import limits.governance.actionplan.ActionPlanEvent.*;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.assessment.AssessmentRoll;
import limits.governance.committee.CommitteeRoll;
import limits.governance.partner.PartnerRoll;
import limits.governance.project.SteeringRoll;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An action plan: drafted from the shared assessment, then adopted by the committee's vote. Guidelines §1.4, 1.6. */
public final class ActionPlan {

    /** Names one action plan. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotDrafted() implements Standing {}

        record Drafted(Programme programme) implements Standing {}

        /** @param session the day the committee adopted it */
        record Adopted(Programme programme, LocalDate session) implements Standing {}

        /** Adopted once, and now being refocused until the committee adopts it again. */
        record Reopened(Programme programme) implements Standing {}

        default Standing evolve(ActionPlanEvent event) {
            return switch (event) {
                case ActionPlanDrafted d -> new Drafted(Programme.empty(d.project(), d.by()));
                case ActionPlanAdopted a -> new Adopted(programme(), a.session());
                case ActionPlanReopened r -> new Reopened(programme().preparedBy(r.by()));
                case OfProgramme p -> with(programme().evolve(p));
            };
        }

        default Programme programme() {
            return switch (this) {
                case NotDrafted nothing -> throw new IllegalStateException("a plan that nobody drafted holds nothing");
                case Drafted d -> d.programme;
                case Adopted a -> a.programme;
                case Reopened r -> r.programme;
            };
        }

        private Standing with(Programme programme) {
            return switch (this) {
                case NotDrafted nothing -> nothing;
                case Drafted d -> new Drafted(programme);
                case Adopted a -> new Adopted(programme, a.session);
                case Reopened r -> new Reopened(programme);
            };
        }
    }

    enum Because implements Refused.Reason {
        ALREADY_DRAFTED,
        PROJECT_WITHOUT_COMMITTEE,
        ALREADY_ADOPTED,
        NOT_ADOPTED,
        BEING_REVISED,
        NO_EVIDENCE,
        EVIDENCE_NOT_ADOPTED,
        PRIORITY_ALREADY_PROPOSED,
        PRIORITY_UNKNOWN,
        PRIORITY_IN_USE,
        ACTION_ALREADY_PLANNED,
        ACTION_UNKNOWN,
        ACTION_ALREADY_STARTED,
        ACTION_NOT_STARTED,
        ACTION_OVER,
        NO_DELIVERABLE,
        ENDS_BEFORE_IT_BEGINS,
        PARTNER_UNKNOWN,
        NOTHING_TO_IMPORT,
        NO_PRIORITY,
        NO_ACTION,
        EVALUATION_NOT_PLANNED,
        COMMITTEE_OF_ANOTHER_PROJECT,
        MEETING_NOT_HELD,
        NOT_QUORATE,
        NOT_CARRIED,
        ADOPTED_BY_WHO_PREPARED_IT
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotDrafted();

    ActionPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(DraftActionPlan ask, SteeringRoll roll, @MetaDataValue(value = "actor", required = true) Actor by) {
        refuse(!(standing instanceof Standing.NotDrafted), Because.ALREADY_DRAFTED);
        refuse(!roll.constitutedFor(ask.project()), Because.PROJECT_WITHOUT_COMMITTEE);
        apply(new ActionPlanDrafted(ask.plan(), ask.project(), by.person()));
    }

    @CommandHandler
    void on(ProposePriority ask, AssessmentRoll roll) {
        var draft = draft();
        refuse(draft.holds(ask.priority()), Because.PRIORITY_ALREADY_PROPOSED);
        refuse(ask.evidence().isEmpty(), Because.NO_EVIDENCE);
        refuse(
                !ask.evidence().stream().allMatch(cited -> roll.adopted(draft.project(), cited)),
                Because.EVIDENCE_NOT_ADOPTED);
        apply(new PriorityProposed(ask.plan(), new Priority(ask.priority(), ask.kind(), ask.title(), ask.evidence())));
    }

    @CommandHandler
    void on(WithdrawPriority ask) {
        refuse(!draft().holds(ask.priority()), Because.PRIORITY_UNKNOWN);
        refuse(draft().cites(ask.priority()), Because.PRIORITY_IN_USE);
        apply(new PriorityWithdrawn(ask.plan(), ask.priority(), ask.reason()));
    }

    @CommandHandler
    void on(AddAction ask, PartnerRoll partners) {
        refuse(draft().courses().containsKey(ask.action().id()), Because.ACTION_ALREADY_PLANNED);
        draft().admit(ask.action(), partners);
        apply(new ActionAdded(ask.plan(), ask.action()));
    }

    @CommandHandler
    void on(ImportActions ask, PartnerRoll partners) {
        draft().admitAll(ask.actions(), partners);
        ask.actions().forEach(action -> apply(new ActionAdded(ask.plan(), action)));
    }

    @CommandHandler
    void on(ReviseAction ask, PartnerRoll partners) {
        refuse(draft().courseOf(ask.action().id()).over(), Because.ACTION_OVER);
        draft().admit(ask.action(), partners);
        apply(new ActionRevised(ask.plan(), ask.action()));
    }

    @CommandHandler
    void on(WithdrawAction ask) {
        var course = draft().courseOf(ask.action());
        refuse(course.over(), Because.ACTION_OVER);
        refuse(course == Course.IN_PROGRESS, Because.ACTION_ALREADY_STARTED);
        apply(new ActionWithdrawn(ask.plan(), ask.action(), ask.reason()));
    }

    @CommandHandler
    void on(PlanEvaluation ask) {
        draft();
        apply(new EvaluationPlanned(ask.plan(), ask.question()));
    }

    @CommandHandler
    void on(WaiveEvaluation ask) {
        draft();
        apply(new EvaluationWaived(ask.plan(), ask.reason()));
    }

    @CommandHandler
    void on(AdoptActionPlan ask, CommitteeRoll roll, @MetaDataValue(value = "actor", required = true) Actor by) {
        draft().complete();
        refuse(!roll.steers(ask.committee(), draft().project()), Because.COMMITTEE_OF_ANOTHER_PROJECT);
        var meeting =
                roll.held(ask.committee(), ask.meeting()).orElseThrow(() -> new Refused(Because.MEETING_NOT_HELD));
        refuse(!meeting.quorate(ask.vote()), Because.NOT_QUORATE);
        refuse(!ask.vote().carried(), Because.NOT_CARRIED);
        refuse(draft().preparedBy().equals(by.person()), Because.ADOPTED_BY_WHO_PREPARED_IT);
        apply(new ActionPlanAdopted(
                ask.plan(), ask.committee(), ask.meeting(), meeting.on(), ask.vote(), ask.reasons()));
    }

    @CommandHandler
    void on(RevisePlan ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        refuse(standing instanceof Standing.Drafted, Because.NOT_ADOPTED);
        refuse(standing instanceof Standing.Reopened, Because.BEING_REVISED);
        apply(new ActionPlanReopened(ask.plan(), ask.reasons(), by.person()));
    }

    @CommandHandler
    void on(StartAction ask) {
        refuse(standing instanceof Standing.Reopened, Because.BEING_REVISED);
        var course = adopted().courseOf(ask.action());
        refuse(course.over(), Because.ACTION_OVER);
        refuse(course == Course.IN_PROGRESS, Because.ACTION_ALREADY_STARTED);
        apply(new ActionStarted(ask.plan(), ask.action()));
    }

    @CommandHandler
    void on(RecordProgress ask) {
        underWay(ask.action());
        apply(new ProgressRecorded(ask.plan(), ask.action(), ask.progress()));
    }

    @CommandHandler
    void on(CompleteAction ask) {
        underWay(ask.action());
        apply(new ActionCompleted(ask.plan(), ask.action(), ask.result()));
    }

    @CommandHandler
    void on(CancelAction ask) {
        refuse(adopted().courseOf(ask.action()).over(), Because.ACTION_OVER);
        apply(new ActionCancelled(ask.plan(), ask.action(), ask.reason()));
    }

    @EventSourcingHandler
    void on(ActionPlanEvent event) {
        id = event.plan();
        standing = standing.evolve(event);
    }

    /** What may still be changed; an adopted plan is reopened first. */
    private Programme draft() {
        refuse(standing instanceof Standing.Adopted, Because.ALREADY_ADOPTED);
        return standing.programme();
    }

    /** What the committee adopted, and what goes on while it is being refocused. */
    private Programme adopted() {
        refuse(standing instanceof Standing.Drafted, Because.NOT_ADOPTED);
        return standing.programme();
    }

    private void underWay(PlannedAction.Id action) {
        var course = adopted().courseOf(action);
        refuse(course.over(), Because.ACTION_OVER);
        refuse(course == Course.PLANNED, Because.ACTION_NOT_STARTED);
    }
}
