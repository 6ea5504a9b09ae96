package limits.casesharing.charter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.AnswerReview;
import limits.casesharing.charter.CharterCommand.AskForFreeze;
import limits.casesharing.charter.CharterCommand.AskToLift;
import limits.casesharing.charter.CharterCommand.ConfirmFreeze;
import limits.casesharing.charter.CharterCommand.ConfirmReview;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.CharterCommand.FreezeCharter;
import limits.casesharing.charter.CharterCommand.LiftFreeze;
import limits.casesharing.charter.CharterCommand.OfFreeze;
import limits.casesharing.charter.CharterCommand.ProposeCharter;
import limits.casesharing.charter.CharterCommand.RecordOpinion;
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.OpinionRecorded;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The charter of one ad hoc group, in numbered versions: proposed by the group's members, commented by the data
 * protection officer, adopted by the council. A version without both proposal and adoption is void. CSI L132-5.
 */
public final class Charter {

    /** One group's charter, through all its versions. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotDrafted() implements Standing {}

        /** At least one version was written; the oldest first. */
        record Written(Id charter, List<Version> versions, Freeze freeze) implements Standing {

            public Written {
                versions = List.copyOf(versions);
            }
        }

        default List<Version> all() {
            return switch (this) {
                case NotDrafted nothing -> List.of();
                case Written written -> written.versions;
            };
        }

        /** Whether everything is closed on an incident. */
        default Freeze freeze() {
            return switch (this) {
                case NotDrafted nothing -> new Freeze.Open();
                case Written written -> written.freeze;
            };
        }

        default Optional<Version> version(int number) {
            return all().stream().filter(each -> each.number() == number).findFirst();
        }

        /** The newest version that stands adopted. */
        default Optional<Version> adopted() {
            return Versions.adopted(all());
        }

        /**
         * The version that binds on a day: the newest adopted one whose day has come, unless it ended, was repealed, or
         * all is closed on an incident.
         */
        default Optional<Version> inForce(LocalDate on) {
            return freeze().frozen() ? Optional.empty() : Versions.inForce(all(), on);
        }

        default Standing evolve(CharterEvent event) {
            return new Written(event.charter(), Versions.after(all(), event), Freezing.after(freeze(), event));
        }
    }

    enum Because implements Refused.Reason {
        WIDER_THAN_THE_LAW,
        RISK_NOT_DOCUMENTED,
        NOTHING_CHANGES,
        NO_SUCH_VERSION,
        NOT_A_MEMBER,
        ALREADY_PROPOSED,
        NOT_PROPOSED,
        NO_OPINION,
        ALREADY_ADOPTED,
        NOT_ADOPTED,
        A_NEWER_ONE_IS_ADOPTED,
        BEGINS_BEFORE_THE_ONE_IT_REPLACES,
        DELIBERATED_BEFORE_THE_PROPOSAL,
        DELIBERATED_IN_THE_FUTURE,
        ALREADY_FROZEN,
        NOT_FROZEN,
        SAME_PERSON,
        FREEZE_ALREADY_CONFIRMED,
        LIFT_ALREADY_ASKED,
        LIFT_NOT_ASKED,
        NOT_IN_FORCE,
        REVIEW_NOT_DUE,
        REVIEW_ALREADY_CONFIRMED,
        REVIEW_NOT_CONFIRMED
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotDrafted();

    Charter() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(DraftCharter ask) {
        refuse(!ask.clauses().within(Floor.statute()).equals(ask.clauses()), Because.WIDER_THAN_THE_LAW);
        refuse(ask.clauses().clocks().longLog() && !ask.misuseRiskDocumented(), Because.RISK_NOT_DOCUMENTED);
        var all = standing.all();
        refuse(!all.isEmpty() && all.getLast().clauses().equals(ask.clauses()), Because.NOTHING_CHANGES);
        apply(new CharterDrafted(ask.charter(), all.size() + 1, ask.clauses(), Canonical.fingerprint(ask.clauses())));
    }

    @CommandHandler
    void on(
            ProposeCharter ask,
            ProposerRoll roll,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        var version = version(ask.version());
        refuse(!roll.mayPropose(ask.charter(), by.person()), Because.NOT_A_MEMBER);
        refuse(!(version.state() instanceof Version.State.Drafted), Because.ALREADY_PROPOSED);
        apply(new CharterProposed(ask.charter(), ask.version(), by.person(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(RecordOpinion ask, @MetaDataValue(value = "at", required = true) Instant at) {
        Adopting.proposalOf(version(ask.version()));
        apply(new OpinionRecorded(ask.charter(), ask.version(), ask.opinion(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(AdoptCharter ask, @MetaDataValue(value = "at", required = true) Instant at) {
        Adopting.decided(ask, version(ask.version()), standing.adopted(), ParisTime.dayOf(at))
                .forEach(event -> apply(event));
    }

    @CommandHandler
    void on(RepealCharter ask, @MetaDataValue(value = "at", required = true) Instant at) {
        apply(Adopting.takenBack(ask, version(ask.version()), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(AskForFreeze ask, ProposerRoll roll, @MetaDataValue(value = "actor", required = true) Actor by) {
        refuse(!roll.mayPropose(ask.charter(), by.person()), Because.NOT_A_MEMBER);
        apply(Freezing.asked(ask, standing.freeze(), newestAdopted(), by.person()));
    }

    @CommandHandler
    void on(FreezeCharter ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        closeOrOpen(ask, by);
    }

    @CommandHandler
    void on(ConfirmFreeze ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        closeOrOpen(ask, by);
    }

    @CommandHandler
    void on(AskToLift ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        closeOrOpen(ask, by);
    }

    @CommandHandler
    void on(LiftFreeze ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        closeOrOpen(ask, by);
    }

    @CommandHandler
    void on(
            ConfirmReview ask,
            ProposerRoll roll,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        refuse(!roll.mayPropose(ask.charter(), by.person()), Because.NOT_A_MEMBER);
        var today = ParisTime.dayOf(at);
        apply(Reviewing.confirmed(ask, inForce(ask.version(), today), by.person(), today));
    }

    @CommandHandler
    void on(
            AnswerReview ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        var today = ParisTime.dayOf(at);
        apply(Reviewing.answered(ask, inForce(ask.version(), today), by.person(), today));
    }

    @EventSourcingHandler
    void on(CharterEvent event) {
        id = event.charter();
        standing = standing.evolve(event);
    }

    private void closeOrOpen(OfFreeze ask, Actor by) {
        apply(Freezing.decided(ask, standing.freeze(), newestAdopted(), by.person()));
    }

    private int newestAdopted() {
        return standing.adopted().map(Version::number).orElseThrow(() -> new Refused(Because.NOT_ADOPTED));
    }

    private Version version(int number) {
        return standing.version(number).orElseThrow(() -> new Refused(Because.NO_SUCH_VERSION));
    }

    private Version inForce(int number, LocalDate today) {
        return standing.inForce(today)
                .filter(version(number)::equals)
                .orElseThrow(() -> new Refused(Because.NOT_IN_FORCE));
    }

    private static void refuse(boolean when, Because why) {
        if (when) {
            throw new Refused(why);
        }
    }
}
