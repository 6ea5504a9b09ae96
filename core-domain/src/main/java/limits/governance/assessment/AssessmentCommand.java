package limits.governance.assessment;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.STEERING;

import java.util.List;
import java.util.Set;
import limits.governance.committee.Committee;
import limits.governance.committee.Meeting;
import limits.governance.committee.Vote;
import limits.governance.partner.Partner;
import limits.governance.project.Project;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of an assessment. */
public sealed interface AssessmentCommand extends Ask {

    Assessment.Id assessment();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(COORDINATOR);
    }

    /** Opens the assessment of a project's territory. */
    record OpenAssessment(@TargetAggregateIdentifier Assessment.Id assessment, Project.Id project)
            implements AssessmentCommand {}

    /**
     * Adds what one partner can tell, with the information available to it (§1.3).
     *
     * @param statement about a territory or a group, never about a person
     * @param source where it comes from: a service's own observation, a report, a public figure with its year
     */
    record Contribute(
            @TargetAggregateIdentifier Assessment.Id assessment,
            Contribution.Id contribution,
            Partner.Id partner,
            Question question,
            Words statement,
            Words source,
            Confidence confidence)
            implements AssessmentCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(COORDINATOR, STEERING);
        }
    }

    /** Draws the contributions together; may be done anew until the committee adopts it. */
    record Synthesise(@TargetAggregateIdentifier Assessment.Id assessment, List<Statement> statements)
            implements AssessmentCommand {

        public Synthesise {
            statements = List.copyOf(statements);
            if (statements.isEmpty()) {
                throw new IllegalArgumentException("a synthesis has at least one statement");
            }
        }
    }

    /**
     * Adopts the synthesis by a vote of a committee's session.
     *
     * @param synthesis number of the synthesis that was voted on
     */
    record AdoptAssessment(
            @TargetAggregateIdentifier Assessment.Id assessment,
            int synthesis,
            Committee.Id committee,
            Meeting.Id meeting,
            Vote vote,
            Words reasons)
            implements AssessmentCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(COORDINATOR, MAYOR);
        }
    }
}
