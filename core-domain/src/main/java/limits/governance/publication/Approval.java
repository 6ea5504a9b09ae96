package limits.governance.publication;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Set;
import limits.governance.project.ProjectRoll;
import limits.governance.publication.ApprovalCommand.*;
import limits.governance.publication.ApprovalEvent.*;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Whether one quarter's numbers are shown, decided by two people.
 *
 * <p>What this guarantees: whoever proposed does not approve; what is approved is what was proposed, by its fingerprint;
 * and it was examined, with nothing found, and where the examination did not come to an end somebody answers for it by name.
 * What it does not: that the numbers are those of the published log still when they are shown; the reading side compares.
 */
public final class Approval {

    /** Names one approval asked for. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** Who may be the second person. */
    static final Set<Capacity> SECOND_PERSONS = Set.of(Capacity.MAYOR, Capacity.STEERING, Capacity.COORDINATOR);

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotProposed() implements Standing {}

        record Proposed(Fingerprint values, Person proposer, boolean examined) implements Standing {}

        record Approved(Fingerprint values) implements Standing {}

        record SentBack() implements Standing {}

        default Standing evolve(ApprovalEvent event) {
            return switch (event) {
                case ReleaseProposed p -> new Proposed(p.values(), p.proposer(), false);
                case ReleaseExamined e ->
                    this instanceof Proposed p ? new Proposed(p.values(), p.proposer(), true) : this;
                case ReleaseVouchedFor v -> this;
                case ReleaseApproved a -> this instanceof Proposed p ? new Approved(p.values) : this;
                case ReleaseSentBack s -> new SentBack();
            };
        }
    }

    enum Because implements Refused.Reason {
        ALREADY_PROPOSED,
        PROJECT_UNKNOWN,
        RELEASE_UNKNOWN,
        GROUP_NOT_HIDDEN,
        NUMBERS_CONTRADICTORY,
        EXAMINATION_NOT_FINISHED,
        NOTHING_OPEN,
        OTHER_REPORT,
        NOT_EXAMINED,
        SAME_PERSON,
        OTHER_VALUES,
        ALREADY_APPROVED,
        SENT_BACK
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotProposed();

    Approval() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(
            ProposeRelease ask,
            ProjectRoll roll,
            Examinations examinations,
            @MetaDataValue(value = "actor", required = true) Actor by) {
        var proposed = new ReleaseProposed(
                ask.approval(), ask.project(), ask.quarter(), ask.catalogue(), ask.values(), by.person());
        var examined = examined(proposed, roll, examinations);
        refuse(examined.outcome() == Examination.Outcome.NOT_FINISHED, Because.EXAMINATION_NOT_FINISHED);
        apply(proposed);
        apply(new ReleaseExamined(ask.approval(), examined.report(), examined.fingerprint()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(
            VouchForRelease ask,
            ProjectRoll roll,
            Examinations examinations,
            @MetaDataValue(value = "actor", required = true) Actor by) {
        var proposed = new ReleaseProposed(
                ask.approval(), ask.project(), ask.quarter(), ask.catalogue(), ask.values(), by.person());
        var examined = examined(proposed, roll, examinations);
        refuse(examined.outcome() != Examination.Outcome.NOT_FINISHED, Because.NOTHING_OPEN);
        refuse(!examined.fingerprint().equals(ask.report()), Because.OTHER_REPORT);
        apply(proposed);
        apply(new ReleaseExamined(ask.approval(), examined.report(), examined.fingerprint()));
        apply(new ReleaseVouchedFor(ask.approval(), ask.reason()));
    }

    /** What is proved refuses, whoever proposes and whatever she says. */
    private Examination examined(ReleaseProposed proposed, ProjectRoll roll, Examinations examinations) {
        refuse(!(standing instanceof Standing.NotProposed), Because.ALREADY_PROPOSED);
        refuse(!roll.drafted(proposed.project()), Because.PROJECT_UNKNOWN);
        var examined = examinations
                .of(proposed.project(), proposed.quarter(), proposed.catalogue(), proposed.values())
                .orElseThrow(() -> new Refused(Because.RELEASE_UNKNOWN));
        refuse(examined.outcome() == Examination.Outcome.NOT_HIDDEN, Because.GROUP_NOT_HIDDEN);
        refuse(examined.outcome() == Examination.Outcome.CONTRADICTORY, Because.NUMBERS_CONTRADICTORY);
        return examined;
    }

    @CommandHandler
    void on(ApproveRelease ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        var proposed = proposed();
        refuse(proposed.proposer().equals(by.person()), Because.SAME_PERSON);
        refuse(!proposed.values().equals(ask.values()), Because.OTHER_VALUES);
        refuse(!proposed.examined(), Because.NOT_EXAMINED);
        apply(new ReleaseApproved(ask.approval(), by.person()));
    }

    @CommandHandler
    void on(SendBackRelease ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        refuse(proposed().proposer().equals(by.person()), Because.SAME_PERSON);
        apply(new ReleaseSentBack(ask.approval(), ask.reason()));
    }

    @EventSourcingHandler
    void on(ApprovalEvent event) {
        id = event.approval();
        standing = standing.evolve(event);
    }

    private Standing.Proposed proposed() {
        return switch (standing) {
            case Standing.Proposed proposed -> proposed;
            case Standing.NotProposed n -> throw new IllegalStateException("a story begins with a proposal");
            case Standing.Approved a -> throw new Refused(Because.ALREADY_APPROVED);
            case Standing.SentBack s -> throw new Refused(Because.SENT_BACK);
        };
    }

    private static void refuse(boolean when, Because reason) {
        if (when) {
            throw new Refused(reason);
        }
    }
}
