package limits.governance.board;

import limits.governance.assessment.AssessmentRoll;
import limits.governance.assessment.Contribution;
import limits.governance.project.Project;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what a priority may cite, from the assessment board's tables. An adopted assessment stays as it is, so the
 * answer needs no lock.
 */
public final class AssessmentRegister implements AssessmentRoll {

    private final JdbcClient jdbc;

    public AssessmentRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean adopted(Project.Id project, Contribution.Id contribution) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM assessment JOIN assessment_contribution USING (assessment)
                                        WHERE project = ? AND contribution = ? AND state = 'ADOPTED')
                        """)
                .params(project.toString(), contribution.toString())
                .query(Boolean.class)
                .single();
    }
}
