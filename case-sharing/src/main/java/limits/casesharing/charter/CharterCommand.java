package limits.casesharing.charter;

import java.util.Set;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of a charter. CSI L132-5. */
public sealed interface CharterCommand extends Ask {

    Charter.Id charter();

    /** Writes the next version down; its number follows the last one. */
    record DraftCharter(@TargetAggregateIdentifier Charter.Id charter, Clauses clauses) implements CharterCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.COORDINATOR, Capacity.MEMBER);
        }
    }

    /** Proposes a version in the name of the group's members. CSI L132-5. */
    record ProposeCharter(@TargetAggregateIdentifier Charter.Id charter, int version) implements CharterCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.MEMBER);
        }
    }

    /** Gives the data protection officer's opinion on a version. GDPR art. 39. */
    record RecordOpinion(@TargetAggregateIdentifier Charter.Id charter, int version, Opinion opinion)
            implements CharterCommand {

        public RecordOpinion {
            if (opinion == Opinion.AWAITED) {
                throw new IllegalArgumentException("an opinion is favourable, reserved or unfavourable");
            }
        }

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.DATA_PROTECTION_OFFICER);
        }
    }

    /** Records that the council adopted a version; its president answers for it. CSI L132-5, D132-9. */
    record AdoptCharter(@TargetAggregateIdentifier Charter.Id charter, int version, Deliberation deliberation)
            implements CharterCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.MAYOR);
        }
    }

    /** Records that the council took an adopted version back, so that from this instant nothing passes under it. */
    record RepealCharter(@TargetAggregateIdentifier Charter.Id charter, int version, Deliberation deliberation)
            implements CharterCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.MAYOR);
        }
    }
}
