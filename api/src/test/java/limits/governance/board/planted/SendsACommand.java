package limits.governance.board.planted;

import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.LaunchProject;

/** Planted fault. */
final class SendsACommand {
    Object next(Project.Id project) {
        return new LaunchProject(project);
    }
}
