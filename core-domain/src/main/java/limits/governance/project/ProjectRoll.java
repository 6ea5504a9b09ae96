package limits.governance.project;

/** Answers whether a project exists. Asked by whatever belongs to a project, answered in the same transaction. */
public interface ProjectRoll {

    boolean drafted(Project.Id project);
}
