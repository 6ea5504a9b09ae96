package limits.reporting.ledger;

import java.util.Set;
import limits.governance.project.Project;

/** Which releases has a second person approved for publication? */
public interface ApprovalRoll {

    /** Every release of the project approved so far, by its mark. */
    Set<ReleaseMark> approved(Project.Id project);
}
