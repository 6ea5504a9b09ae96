package limits.casesharing.group;

import java.util.Optional;
import limits.governance.project.Project;

/** Which ad hoc group a project has; one at most. Guidelines §1.4. */
public interface ProjectGroups {

    Optional<Group.Id> groupOf(Project.Id project);
}
