package limits.governance.board;

import java.util.List;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.ActionPlanEvent;
import limits.governance.assessment.Assessment;
import limits.governance.assessment.AssessmentEvent;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeEvent;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingEvent;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerEvent;
import limits.governance.project.Project;
import limits.governance.project.ProjectEvent;
import limits.governance.publication.Approval;
import limits.governance.publication.ApprovalEvent;
import limits.kernel.Story;
import limits.kernel.Vocabulary;

/** Every story that the governance log can tell, for replay and for the list of stable event names. */
public final class GovernanceStories {

    private GovernanceStories() {}

    public static Vocabulary vocabulary() {
        return new Vocabulary(
                "governance",
                List.of(project(), committee(), partner(), assessment(), actionPlan(), funding(), approval()));
    }

    private static Story<Project.Standing, ProjectEvent> project() {
        return new Story<>("Project", ProjectEvent.class, new Project.Standing.NotDrafted(), Project.Standing::evolve);
    }

    private static Story<Committee.Standing, CommitteeEvent> committee() {
        return new Story<>(
                "Committee", CommitteeEvent.class, new Committee.Standing.NotConstituted(), Committee.Standing::evolve);
    }

    private static Story<Partner.Standing, PartnerEvent> partner() {
        return new Story<>("Partner", PartnerEvent.class, new Partner.Standing.Unknown(), Partner.Standing::evolve);
    }

    private static Story<Assessment.Standing, AssessmentEvent> assessment() {
        return new Story<>(
                "Assessment", AssessmentEvent.class, new Assessment.Standing.NotOpened(), Assessment.Standing::evolve);
    }

    private static Story<ActionPlan.Standing, ActionPlanEvent> actionPlan() {
        return new Story<>(
                "ActionPlan", ActionPlanEvent.class, new ActionPlan.Standing.NotDrafted(), ActionPlan.Standing::evolve);
    }

    private static Story<Approval.Standing, ApprovalEvent> approval() {
        return new Story<>(
                "Approval", ApprovalEvent.class, new Approval.Standing.NotProposed(), Approval.Standing::evolve);
    }

    private static Story<Funding.Standing, FundingEvent> funding() {
        return new Story<>(
                "Funding", FundingEvent.class, new Funding.Standing.NotRequested(), Funding.Standing::evolve);
    }
}
