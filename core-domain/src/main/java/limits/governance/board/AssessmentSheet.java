package limits.governance.board;

import java.time.LocalDate;
import java.util.List;
import limits.governance.assessment.Assessment;
import limits.governance.assessment.Confidence;
import limits.governance.assessment.Contribution;
import limits.governance.assessment.Question;
import limits.governance.assessment.Statement;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.committee.Vote;
import limits.governance.partner.Partner;
import limits.governance.project.Project;
import limits.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One assessment as its page shows it. Guidelines §1.3.
 *
 * @param contributions in the order they were made
 * @param synthesis number of the latest synthesis; 0 before the first
 * @param statements of the latest synthesis, in order
 * @param adoption absent until the committee has adopted it
 */
public record AssessmentSheet(
        Assessment.Id assessment,
        Project.Id project,
        List<Line> contributions,
        int synthesis,
        List<Statement> statements,
        @Nullable Adoption adoption) {

    /** What one partner brought to one question, and when. */
    public record Line(
            Contribution.Id contribution,
            Partner.Id partner,
            Question question,
            Words statement,
            Words source,
            Confidence confidence,
            LocalDate on) {}

    /** The session and vote by which it was adopted. */
    public record Adoption(Committee.Id committee, Meeting.Id meeting, Vote vote, Words reasons) {}

    public boolean adopted() {
        return adoption != null;
    }

    /** What was contributed to this question. */
    public List<Line> to(Question question) {
        return contributions.stream()
                .filter(line -> line.question() == question)
                .toList();
    }
}
