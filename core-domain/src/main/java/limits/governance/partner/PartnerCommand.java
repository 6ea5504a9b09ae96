package limits.governance.partner;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.STEERING;

import java.time.LocalDate;
import java.util.Set;
import limits.governance.project.Project;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of a partner's place in the project; the coordinator mobilises (§1.1). */
public sealed interface PartnerCommand extends Ask {

    Partner.Id partner();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(COORDINATOR);
    }

    /**
     * Names a body or an internal service the project will need.
     *
     * @param name of the body, never of a person
     */
    record IdentifyPartner(
            @TargetAggregateIdentifier Partner.Id partner,
            Project.Id project,
            Words name,
            Category category,
            Circle circle)
            implements PartnerCommand {}

    /** Records that the partner has been told of the project: the least that is owed to each (§1.2). */
    record InformPartner(@TargetAggregateIdentifier Partner.Id partner, Channel channel, LocalDate on)
            implements PartnerCommand {}

    /**
     * Writes down what the partner itself would gain by acting; it differs from one to the next (§1.1).
     *
     * @param objective the shared objective it answers to
     */
    record RecordInterestInActing(@TargetAggregateIdentifier Partner.Id partner, Objective objective, Words interest)
            implements PartnerCommand {}

    /** Writes down why the partner hesitates (§1.2). */
    record RecordReluctance(@TargetAggregateIdentifier Partner.Id partner, Words reason) implements PartnerCommand {}

    /** Records that the partner takes part. */
    record EngagePartner(@TargetAggregateIdentifier Partner.Id partner, LocalDate from) implements PartnerCommand {}

    /** Says which body's seat on the committee speaks for the partner, once it takes part; named anew, another does. */
    record NamePartnerVoice(@TargetAggregateIdentifier Partner.Id partner, Organisation voice)
            implements PartnerCommand {}

    /**
     * Says how useful the partner finds what is done together, once it takes part; asked again, it may have changed its
     * mind (§1.5, 1.6). By the seat that speaks for it, or written down by the coordinator for a partner without one.
     */
    record RecordUsefulness(@TargetAggregateIdentifier Partner.Id partner, Usefulness usefulness, Words reason)
            implements PartnerCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(COORDINATOR, STEERING);
        }
    }

    /** Records that the partner leaves the project, or will not join it. */
    record WithdrawPartner(@TargetAggregateIdentifier Partner.Id partner, Words reason) implements PartnerCommand {}
}
