package limits.governance.assessment;

import java.util.List;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.committee.Vote;
import limits.governance.partner.Partner;
import limits.governance.project.Project;
import limits.kernel.EventName;
import limits.kernel.Words;

/** Everything that can be so about an assessment. */
public sealed interface AssessmentEvent {

    Assessment.Id assessment();

    @EventName("governance.assessment-opened")
    record AssessmentOpened(Assessment.Id assessment, Project.Id project) implements AssessmentEvent {}

    @EventName("governance.contribution-made")
    record ContributionMade(
            Assessment.Id assessment,
            Contribution.Id contribution,
            Partner.Id partner,
            Question question,
            Words statement,
            Words source,
            Confidence confidence)
            implements AssessmentEvent {}

    @EventName("governance.assessment-synthesised")
    record AssessmentSynthesised(Assessment.Id assessment, int synthesis, List<Statement> statements)
            implements AssessmentEvent {

        public AssessmentSynthesised {
            statements = List.copyOf(statements);
        }
    }

    @EventName("governance.assessment-adopted")
    record AssessmentAdopted(
            Assessment.Id assessment,
            int synthesis,
            Committee.Id committee,
            Meeting.Id meeting,
            Vote vote,
            Words reasons)
            implements AssessmentEvent {}
}
