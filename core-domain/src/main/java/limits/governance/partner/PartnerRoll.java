package limits.governance.partner;

import limits.governance.project.Project;

/** Answers whether a body is a partner of a project. Asked by a decision, answered in the same transaction. */
public interface PartnerRoll {

    /** Whether this partner was identified for this project and has not withdrawn. */
    boolean takesPart(Partner.Id partner, Project.Id project);
}
