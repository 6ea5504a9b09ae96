package limits.governance.project;

/** Answers whether a project has somebody to steer it. Asked by the launch, answered in the same transaction. */
public interface SteeringRoll {

    /** Whether a committee was constituted for this project and has at least one seat. Guidelines §1.3. */
    boolean constitutedFor(Project.Id project);
}
