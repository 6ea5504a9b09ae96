package limits.governance.committee;

import limits.governance.project.Project;

/** Answers whether a project already has its committee; it has one. Asked when a committee is constituted. */
public interface FoundingRoll {

    boolean founded(Project.Id project);
}
