package limits.governance.publication;

import java.util.Set;
import limits.governance.project.Project;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Quarter;
import limits.kernel.Words;
import limits.published.Catalogue;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask about showing a release. Guidelines §1.4, 1.6. */
public sealed interface ApprovalCommand extends Ask {

    Approval.Id approval();

    /** @param values what exactly is proposed */
    record ProposeRelease(
            @TargetAggregateIdentifier Approval.Id approval,
            Project.Id project,
            Quarter quarter,
            Catalogue.Version catalogue,
            Fingerprint values)
            implements ApprovalCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.DATA_PROTECTION_OFFICER);
        }
    }

    /**
     * Proposes a release of which the attack proved nothing, either way, in the name of whoever proposes.
     *
     * @param report SHA-256 of the report that she read
     * @param reason why it may be shown all the same
     */
    record VouchForRelease(
            @TargetAggregateIdentifier Approval.Id approval,
            Project.Id project,
            Quarter quarter,
            Catalogue.Version catalogue,
            Fingerprint values,
            Fingerprint report,
            Words reason)
            implements ApprovalCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.DATA_PROTECTION_OFFICER);
        }
    }

    /** @param values what the second person looked at */
    record ApproveRelease(@TargetAggregateIdentifier Approval.Id approval, Fingerprint values)
            implements ApprovalCommand {

        @Override
        public Set<Capacity> openTo() {
            return Approval.SECOND_PERSONS;
        }
    }

    record SendBackRelease(@TargetAggregateIdentifier Approval.Id approval, Words reason) implements ApprovalCommand {

        @Override
        public Set<Capacity> openTo() {
            return Approval.SECOND_PERSONS;
        }
    }
}
