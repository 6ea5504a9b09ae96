package limits.governance.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import limits.governance.assessment.AssessmentCommand.AdoptAssessment;
import limits.governance.assessment.AssessmentCommand.Contribute;
import limits.governance.assessment.AssessmentCommand.OpenAssessment;
import limits.governance.assessment.AssessmentCommand.Synthesise;
import limits.governance.assessment.AssessmentEvent.AssessmentAdopted;
import limits.governance.assessment.AssessmentEvent.AssessmentOpened;
import limits.governance.assessment.AssessmentEvent.AssessmentSynthesised;
import limits.governance.assessment.AssessmentEvent.ContributionMade;
import limits.governance.committee.CommitteeRoll;
import limits.governance.partner.PartnerRoll;
import limits.governance.project.Project;
import limits.governance.project.ProjectRoll;
import limits.kernel.Key;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The shared assessment: contributions, their synthesis and its adoption by the committee. Guidelines §1.3. */
public final class Assessment {

    /** Names one assessment. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotOpened() implements Standing {}

        /**
         * Open to contributions.
         *
         * @param synthesis how often it was drawn together; 0 before the first time
         */
        record Open(Project.Id project, Set<Contribution.Id> contributions, int synthesis) implements Standing {

            public Open {
                contributions = Set.copyOf(contributions);
            }

            private Set<Contribution.Id> with(Contribution.Id contribution) {
                var more = new HashSet<>(contributions);
                more.add(contribution);
                return more;
            }
        }

        /** Adopted by the committee: nothing more is added. */
        record Adopted(Project.Id project, Set<Contribution.Id> contributions, int synthesis) implements Standing {

            public Adopted {
                contributions = Set.copyOf(contributions);
            }
        }

        default Standing evolve(AssessmentEvent event) {
            return switch (event) {
                case AssessmentOpened o -> new Open(o.project(), Set.of(), 0);
                case ContributionMade c ->
                    this instanceof Open o ? new Open(o.project, o.with(c.contribution()), o.synthesis) : this;
                case AssessmentSynthesised s ->
                    this instanceof Open o ? new Open(o.project, o.contributions, s.synthesis()) : this;
                case AssessmentAdopted a ->
                    this instanceof Open o ? new Adopted(o.project, o.contributions, a.synthesis()) : this;
            };
        }
    }

    enum Because implements Refused.Reason {
        ALREADY_OPENED,
        NO_SUCH_PROJECT,
        ALREADY_ADOPTED,
        CONTRIBUTION_ALREADY_MADE,
        NOT_A_PARTNER,
        CITES_AN_UNKNOWN_CONTRIBUTION,
        NO_SYNTHESIS,
        ANOTHER_SYNTHESIS,
        COMMITTEE_OF_ANOTHER_PROJECT,
        MEETING_NOT_HELD,
        NOT_QUORATE,
        NOT_CARRIED
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotOpened();

    Assessment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(OpenAssessment ask, ProjectRoll projects) {
        refuse(!(standing instanceof Standing.NotOpened), Because.ALREADY_OPENED);
        refuse(!projects.drafted(ask.project()), Because.NO_SUCH_PROJECT);
        apply(new AssessmentOpened(ask.assessment(), ask.project()));
    }

    @CommandHandler
    void on(Contribute ask, PartnerRoll partners) {
        var open = open();
        refuse(open.contributions().contains(ask.contribution()), Because.CONTRIBUTION_ALREADY_MADE);
        refuse(!partners.takesPart(ask.partner(), open.project()), Because.NOT_A_PARTNER);
        apply(new ContributionMade(
                ask.assessment(),
                ask.contribution(),
                ask.partner(),
                ask.question(),
                ask.statement(),
                ask.source(),
                ask.confidence()));
    }

    @CommandHandler
    void on(Synthesise ask) {
        var open = open();
        refuse(
                ask.statements().stream()
                        .anyMatch(statement -> !open.contributions().containsAll(statement.cites())),
                Because.CITES_AN_UNKNOWN_CONTRIBUTION);
        apply(new AssessmentSynthesised(ask.assessment(), open.synthesis() + 1, ask.statements()));
    }

    @CommandHandler
    void on(AdoptAssessment ask, CommitteeRoll roll) {
        var open = open();
        refuse(open.synthesis() == 0, Because.NO_SYNTHESIS);
        refuse(open.synthesis() != ask.synthesis(), Because.ANOTHER_SYNTHESIS);
        refuse(!roll.steers(ask.committee(), open.project()), Because.COMMITTEE_OF_ANOTHER_PROJECT);
        var session =
                roll.held(ask.committee(), ask.meeting()).orElseThrow(() -> new Refused(Because.MEETING_NOT_HELD));
        refuse(!session.quorate(ask.vote()), Because.NOT_QUORATE);
        refuse(!ask.vote().carried(), Because.NOT_CARRIED);
        apply(new AssessmentAdopted(
                ask.assessment(), ask.synthesis(), ask.committee(), ask.meeting(), ask.vote(), ask.reasons()));
    }

    @EventSourcingHandler
    void on(AssessmentEvent event) {
        id = event.assessment();
        standing = standing.evolve(event);
    }

    private Standing.Open open() {
        return switch (standing) {
            case Standing.Open open -> open;
            case Standing.Adopted adopted -> throw new Refused(Because.ALREADY_ADOPTED);
            case Standing.NotOpened nothing -> throw new IllegalStateException("no assessment without its opening");
        };
    }

    private static void refuse(boolean when, Because reason) {
        if (when) {
            throw new Refused(reason);
        }
    }
}
