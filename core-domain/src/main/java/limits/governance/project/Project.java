package limits.governance.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import limits.governance.project.ProjectCommand.AppointCoordinator;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.governance.project.ProjectCommand.LaunchProject;
import limits.governance.project.ProjectCommand.NamePlaces;
import limits.governance.project.ProjectCommand.RefuseSignature;
import limits.governance.project.ProjectCommand.ReplaceCoordinator;
import limits.governance.project.ProjectCommand.SignAgreement;
import limits.governance.project.ProjectCommand.SubmitAgreementForSignature;
import limits.governance.project.ProjectEvent.AgreementEnteredIntoForce;
import limits.governance.project.ProjectEvent.AgreementSignatureRefused;
import limits.governance.project.ProjectEvent.AgreementSigned;
import limits.governance.project.ProjectEvent.AgreementSubmittedForSignature;
import limits.governance.project.ProjectEvent.CoordinatorAppointed;
import limits.governance.project.ProjectEvent.CoordinatorReplaced;
import limits.governance.project.ProjectEvent.PlacesNamed;
import limits.governance.project.ProjectEvent.ProjectDrafted;
import limits.governance.project.ProjectEvent.ProjectLaunched;
import limits.kernel.Actor;
import limits.kernel.Capacity;
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

/** A LIMITS project: one territory, one agreement of three signatories, one coordinator at a time. Guidelines §1.1. */
public final class Project {

    /** Names one project. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotDrafted() implements Standing {}

        record Drafted(Id project, Term term, Agreement agreement, Coordination coordination) implements Standing {}

        record Launched(Id project, Term term, Agreement agreement, Coordination coordination, LocalDate on)
                implements Standing {}

        default Standing evolve(ProjectEvent event) {
            return switch (event) {
                case ProjectDrafted d ->
                    new Drafted(d.project(), d.term(), new Agreement.InDrafting(), new Coordination.Vacant());
                case ProjectEvent.OfAgreement a -> with(agreement().evolve(a), coordination());
                case ProjectEvent.OfCoordination c ->
                    with(agreement(), coordination().evolve(c));
                case PlacesNamed names -> this;
                case ProjectLaunched l ->
                    this instanceof Drafted d
                            ? new Launched(d.project, d.term, d.agreement, d.coordination, l.on())
                            : this;
            };
        }

        default Agreement agreement() {
            return switch (this) {
                case NotDrafted nothing -> new Agreement.InDrafting();
                case Drafted drafted -> drafted.agreement;
                case Launched launched -> launched.agreement;
            };
        }

        default Coordination coordination() {
            return switch (this) {
                case NotDrafted nothing -> new Coordination.Vacant();
                case Drafted drafted -> drafted.coordination;
                case Launched launched -> launched.coordination;
            };
        }

        private Standing with(Agreement agreement, Coordination coordination) {
            return switch (this) {
                case NotDrafted nothing -> nothing;
                case Drafted d -> new Drafted(d.project, d.term, agreement, coordination);
                case Launched l -> new Launched(l.project, l.term, agreement, coordination, l.on);
            };
        }
    }

    enum Because implements Refused.Reason {
        ALREADY_DRAFTED,
        ONE_COMMUNE_FOR_A_MUNICIPALITY,
        UNKNOWN_COMMUNE,
        AGREEMENT_ENDS_BEFORE_PROJECT_STARTS,
        ALREADY_UNDER_SIGNATURE,
        ALREADY_IN_FORCE,
        NOT_UNDER_SIGNATURE,
        ALREADY_SIGNED,
        ANOTHER_TEXT,
        SIGNED_IN_THE_FUTURE,
        ONLY_THE_MAYOR_SIGNS,
        ONLY_THE_COORDINATOR_RECORDS,
        COORDINATOR_ALREADY_APPOINTED,
        NO_COORDINATOR_TO_REPLACE,
        SAME_COORDINATOR,
        BEFORE_THE_PREDECESSOR,
        NOT_SIGNED_BY_ALL,
        AGREEMENT_EXPIRED,
        NO_COORDINATOR,
        NO_COMMITTEE,
        A_COMMUNE_HAS_ITS_NAME,
        ALREADY_LAUNCHED
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotDrafted();

    Project() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(DraftProject ask, CommuneList communes) {
        refuse(!(standing instanceof Standing.NotDrafted), Because.ALREADY_DRAFTED);
        refuse(
                ask.authority() == LeadAuthority.MUNICIPALITY && ask.territory().size() > 1,
                Because.ONE_COMMUNE_FOR_A_MUNICIPALITY);
        refuse(!ask.territory().stream().allMatch(communes::holds), Because.UNKNOWN_COMMUNE);
        apply(new ProjectDrafted(ask.project(), ask.title(), ask.authority(), ask.lead(), ask.territory(), ask.term()));
    }

    @CommandHandler
    void on(SubmitAgreementForSignature ask) {
        switch (standing.agreement()) {
            case Agreement.InForce done -> throw new Refused(Because.ALREADY_IN_FORCE);
            case Agreement.UnderSignature under -> throw new Refused(Because.ALREADY_UNDER_SIGNATURE);
            case Agreement.InDrafting drafting -> {
                refuse(
                        standing instanceof Standing.Drafted d
                                && ask.ends().isBefore(d.term().starts()),
                        Because.AGREEMENT_ENDS_BEFORE_PROJECT_STARTS);
                apply(new AgreementSubmittedForSignature(
                        ask.project(), ask.text(), ask.granted(), ask.contributed(), ask.ends()));
            }
        }
    }

    @CommandHandler
    void on(
            SignAgreement ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        mayHandle(ask.party(), by);
        var under = underSignature();
        refuse(under.signed().containsKey(ask.party()), Because.ALREADY_SIGNED);
        refuse(!under.text().equals(ask.text()), Because.ANOTHER_TEXT);
        refuse(ask.signedOn().isAfter(ParisTime.dayOf(at)), Because.SIGNED_IN_THE_FUTURE);
        apply(new AgreementSigned(ask.project(), ask.party(), ask.text(), ask.signedOn(), ask.reference()));
        if (under.lacksOnly(ask.party())) {
            var from = under.lastSignedOn(ask.signedOn());
            apply(new AgreementEnteredIntoForce(ask.project(), ask.text(), from, under.ends()));
        }
    }

    @CommandHandler
    void on(RefuseSignature ask, @MetaDataValue(value = "actor", required = true) Actor by) {
        mayHandle(ask.party(), by);
        var under = underSignature();
        refuse(under.signed().containsKey(ask.party()), Because.ALREADY_SIGNED);
        apply(new AgreementSignatureRefused(ask.project(), ask.party(), under.text(), ask.reason()));
    }

    @CommandHandler
    void on(AppointCoordinator ask) {
        refuse(standing.coordination() instanceof Coordination.Entrusted, Because.COORDINATOR_ALREADY_APPOINTED);
        apply(new CoordinatorAppointed(ask.project(), ask.coordinator(), ask.attachment(), ask.from()));
    }

    @CommandHandler
    void on(ReplaceCoordinator ask) {
        switch (standing.coordination()) {
            case Coordination.Vacant vacant -> throw new Refused(Because.NO_COORDINATOR_TO_REPLACE);
            case Coordination.Entrusted now -> {
                var predecessor = now.coordinator();
                refuse(predecessor.equals(ask.successor()), Because.SAME_COORDINATOR);
                refuse(!ask.from().isAfter(now.from()), Because.BEFORE_THE_PREDECESSOR);
                apply(new CoordinatorReplaced(
                        ask.project(), predecessor, ask.successor(), ask.attachment(), ask.from(), ask.reason()));
            }
        }
    }

    @CommandHandler
    void on(LaunchProject ask, SteeringRoll roll, @MetaDataValue(value = "at", required = true) Instant at) {
        var today = ParisTime.dayOf(at);
        refuse(standing instanceof Standing.Launched, Because.ALREADY_LAUNCHED);
        if (!(standing.agreement() instanceof Agreement.InForce agreement)) {
            throw new Refused(Because.NOT_SIGNED_BY_ALL);
        }
        refuse(today.isAfter(agreement.ends()), Because.AGREEMENT_EXPIRED);
        refuse(!standing.coordination().activeOn(today), Because.NO_COORDINATOR);
        refuse(!roll.constitutedFor(ask.project()), Because.NO_COMMITTEE);
        apply(new ProjectLaunched(ask.project(), today));
    }

    @CommandHandler
    void on(NamePlaces ask) {
        refuse(ask.places().stream().anyMatch(one -> one.place().commune()), Because.A_COMMUNE_HAS_ITS_NAME);
        apply(new PlacesNamed(ask.project(), ask.places()));
    }

    @EventSourcingHandler
    void on(ProjectEvent event) {
        id = event.project();
        standing = standing.evolve(event);
    }

    /** The authority speaks for itself; the two others sign on paper, which the coordinator has before her. */
    private static void mayHandle(Party party, Actor by) {
        var own = party == Party.LOCAL_AUTHORITY;
        refuse(own && by.capacity() != Capacity.MAYOR, Because.ONLY_THE_MAYOR_SIGNS);
        refuse(!own && by.capacity() != Capacity.COORDINATOR, Because.ONLY_THE_COORDINATOR_RECORDS);
    }

    private Agreement.UnderSignature underSignature() {
        return switch (standing.agreement()) {
            case Agreement.UnderSignature under -> under;
            case Agreement.InForce done -> throw new Refused(Because.ALREADY_IN_FORCE);
            case Agreement.InDrafting drafting -> throw new Refused(Because.NOT_UNDER_SIGNATURE);
        };
    }

    private static void refuse(boolean when, Because reason) {
        if (when) {
            throw new Refused(reason);
        }
    }
}
