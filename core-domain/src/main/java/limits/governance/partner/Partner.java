package limits.governance.partner;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.function.Function;
import limits.governance.partner.PartnerCommand.EngagePartner;
import limits.governance.partner.PartnerCommand.IdentifyPartner;
import limits.governance.partner.PartnerCommand.InformPartner;
import limits.governance.partner.PartnerCommand.NamePartnerVoice;
import limits.governance.partner.PartnerCommand.RecordInterestInActing;
import limits.governance.partner.PartnerCommand.RecordReluctance;
import limits.governance.partner.PartnerCommand.RecordUsefulness;
import limits.governance.partner.PartnerCommand.WithdrawPartner;
import limits.governance.partner.PartnerEvent.InterestInActingRecorded;
import limits.governance.partner.PartnerEvent.PartnerEngaged;
import limits.governance.partner.PartnerEvent.PartnerIdentified;
import limits.governance.partner.PartnerEvent.PartnerInformed;
import limits.governance.partner.PartnerEvent.PartnerVoiceNamed;
import limits.governance.partner.PartnerEvent.PartnerWithdrawn;
import limits.governance.partner.PartnerEvent.ReluctanceRecorded;
import limits.governance.partner.PartnerEvent.UsefulnessRecorded;
import limits.governance.project.Project;
import limits.governance.project.ProjectRoll;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.ParisTime;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A body or an internal service that the project counts on, and how it stands towards it. Guidelines §1.1, 1.2. */
public final class Partner {

    /** Names one partner. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record Unknown() implements Standing {}

        /** Named, not yet told. */
        record Identified(Project.Id project) implements Standing {}

        /** Told of the project. */
        record Informed(Project.Id project) implements Standing {}

        /** Told, and hesitant. */
        record Reserved(Project.Id project) implements Standing {}

        /** Takes part. */
        record Engaged(Project.Id project) implements Standing {}

        /** Takes part, and a body's seat on the committee speaks for it. */
        record Speaking(Project.Id project, Organisation voice) implements Standing {}

        /** Has left, or will not join. */
        record Withdrawn(Project.Id project) implements Standing {}

        default Standing evolve(PartnerEvent event) {
            return switch (event) {
                case PartnerIdentified i -> new Identified(i.project());
                case PartnerInformed i -> informed();
                case InterestInActingRecorded i -> this;
                case ReluctanceRecorded r -> moved(Reserved::new);
                case PartnerEngaged e -> moved(Engaged::new);
                case PartnerVoiceNamed v -> moved(project -> new Speaking(project, v.voice()));
                case UsefulnessRecorded u -> this;
                case PartnerWithdrawn w -> moved(Withdrawn::new);
            };
        }

        /** Being told once more changes nothing for a partner that was told before. */
        private Standing informed() {
            return this instanceof Identified identified ? new Informed(identified.project) : this;
        }

        private Standing moved(Function<Project.Id, Standing> to) {
            return switch (this) {
                case Unknown unknown -> unknown;
                case Identified p -> to.apply(p.project);
                case Informed p -> to.apply(p.project);
                case Reserved p -> to.apply(p.project);
                case Engaged p -> to.apply(p.project);
                case Speaking p -> to.apply(p.project);
                case Withdrawn p -> to.apply(p.project);
            };
        }
    }

    enum Because implements Refused.Reason {
        ALREADY_IDENTIFIED,
        NO_SUCH_PROJECT,
        INFORMED_IN_THE_FUTURE,
        NEVER_INFORMED,
        ALREADY_ENGAGED,
        NOT_ENGAGED,
        NOT_ITS_VOICE,
        WITHDRAWN
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.Unknown();

    Partner() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(IdentifyPartner ask, ProjectRoll projects) {
        refuse(!(standing instanceof Standing.Unknown), Because.ALREADY_IDENTIFIED);
        refuse(!projects.drafted(ask.project()), Because.NO_SUCH_PROJECT);
        apply(new PartnerIdentified(ask.partner(), ask.project(), ask.name(), ask.category(), ask.circle()));
    }

    @CommandHandler
    void on(InformPartner ask, @MetaDataValue(value = "at", required = true) Instant at) {
        stays();
        refuse(ask.on().isAfter(ParisTime.dayOf(at)), Because.INFORMED_IN_THE_FUTURE);
        apply(new PartnerInformed(ask.partner(), ask.channel(), ask.on()));
    }

    @CommandHandler
    void on(RecordInterestInActing ask) {
        stays();
        apply(new InterestInActingRecorded(ask.partner(), ask.objective(), ask.interest()));
    }

    @CommandHandler
    void on(RecordReluctance ask) {
        hasBeenTold();
        apply(new ReluctanceRecorded(ask.partner(), ask.reason()));
    }

    @CommandHandler
    void on(EngagePartner ask) {
        hasBeenTold();
        refuse(takesPart(), Because.ALREADY_ENGAGED);
        apply(new PartnerEngaged(ask.partner(), ask.from()));
    }

    @CommandHandler
    void on(NamePartnerVoice ask) {
        stays();
        refuse(!takesPart(), Because.NOT_ENGAGED);
        apply(new PartnerVoiceNamed(ask.partner(), ask.voice()));
    }

    @CommandHandler
    void on(RecordUsefulness ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        stays();
        refuse(!takesPart(), Because.NOT_ENGAGED);
        refuse(by.capacity() == Capacity.STEERING && !speaks(by.organisation()), Because.NOT_ITS_VOICE);
        apply(new UsefulnessRecorded(ask.partner(), ask.usefulness(), ask.reason()));
    }

    @CommandHandler
    void on(WithdrawPartner ask) {
        stays();
        apply(new PartnerWithdrawn(ask.partner(), ask.reason()));
    }

    @EventSourcingHandler
    void on(PartnerEvent event) {
        id = event.partner();
        standing = standing.evolve(event);
    }

    private void stays() {
        refuse(standing instanceof Standing.Withdrawn, Because.WITHDRAWN);
    }

    private boolean takesPart() {
        return standing instanceof Standing.Engaged || standing instanceof Standing.Speaking;
    }

    private boolean speaks(Organisation body) {
        return standing instanceof Standing.Speaking speaking
                && speaking.voice().equals(body);
    }

    private void hasBeenTold() {
        stays();
        refuse(standing instanceof Standing.Identified, Because.NEVER_INFORMED);
    }

    private static void refuse(boolean when, Because reason) {
        if (when) {
            throw new Refused(reason);
        }
    }
}
