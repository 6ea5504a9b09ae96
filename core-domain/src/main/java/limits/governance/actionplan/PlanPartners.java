package limits.governance.actionplan;

import limits.governance.partner.Partner;
import limits.governance.project.Project;

/** Answers who may answer for an action. Asked by a decision and answered in the same transaction. Guidelines §1.2. */
public interface PlanPartners {

    /** Whether this partner, or internal service, was identified for this project and has not withdrawn. */
    boolean standsWith(Project.Id project, Partner.Id partner);
}
