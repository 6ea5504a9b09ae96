package limits.casesharing.charter;

import java.util.Set;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of a charter. CSI L132-5. */
public sealed interface CharterCommand extends Ask {

    Charter.Id charter();

    /**
     * Writes the next version down; its number follows the last one.
     *
     * @param misuseRiskDocumented misuse by people with a right to read is a documented risk here, so that the access log may be
     *     kept for more than a year. CNIL deliberation 2021-122
     */
    record DraftCharter(@TargetAggregateIdentifier Charter.Id charter, Clauses clauses, boolean misuseRiskDocumented)
            implements CharterCommand {

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

    /** A member asks those who may to close everything at once. */
    record AskForFreeze(@TargetAggregateIdentifier Charter.Id charter, FreezeGround ground) implements CharterCommand {
        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.MEMBER);
        }
    }

    /** On an incident: closes everything under this charter at once, on one person's word. */
    record FreezeCharter(@TargetAggregateIdentifier Charter.Id charter, FreezeGround ground) implements OfFreeze {}

    /** A second person says the same. */
    record ConfirmFreeze(@TargetAggregateIdentifier Charter.Id charter) implements OfFreeze {}

    /** Asks that it be opened again. */
    record AskToLift(@TargetAggregateIdentifier Charter.Id charter) implements OfFreeze {}

    /** Somebody else than who asked opens it again. */
    record LiftFreeze(@TargetAggregateIdentifier Charter.Id charter) implements OfFreeze {}

    /** Closing and opening: whoever answers for the group, its running or its data. */
    sealed interface OfFreeze extends CharterCommand {
        @Override
        default Set<Capacity> openTo() {
            return Set.of(Capacity.MAYOR, Capacity.DATA_PROTECTION_OFFICER, Capacity.COORDINATOR);
        }
    }

    /** At its yearly review: the members still hold with the text. */
    record ConfirmReview(@TargetAggregateIdentifier Charter.Id charter, int version) implements CharterCommand {
        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.MEMBER);
        }
    }

    /** The data protection officer's word on a review that the members confirmed. GDPR art. 39. */
    record AnswerReview(@TargetAggregateIdentifier Charter.Id charter, int version, Opinion opinion)
            implements CharterCommand {
        public AnswerReview {
            if (opinion == Opinion.AWAITED) {
                throw new IllegalArgumentException("an opinion is favourable, reserved or unfavourable");
            }
        }

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.DATA_PROTECTION_OFFICER);
        }
    }
}
