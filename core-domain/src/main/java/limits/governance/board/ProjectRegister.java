package limits.governance.board;

import limits.governance.project.Project;
import limits.governance.project.ProjectRoll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers whether a project exists, from the project board's table. A project once drafted is never undrafted. */
public final class ProjectRegister implements ProjectRoll {

    private final JdbcClient jdbc;

    public ProjectRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean drafted(Project.Id project) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM project WHERE project = ?)")
                .param(project.toString())
                .query(Boolean.class)
                .single();
    }
}
