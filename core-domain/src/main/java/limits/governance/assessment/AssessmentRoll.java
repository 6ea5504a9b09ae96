package limits.governance.assessment;

import limits.governance.project.Project;

/**
 * Answers what priorities may cite. Asked by a decision and answered in the same transaction. Guidelines §1.3, 1.4.
 */
public interface AssessmentRoll {

    /** Whether this contribution belongs to an assessment of this project that the committee has adopted. */
    boolean adopted(Project.Id project, Contribution.Id contribution);
}
