package limits.governance.project;

import java.time.LocalDate;
import java.util.List;
import limits.kernel.Area;
import limits.kernel.Euros;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Words;

/** Everything that can be so about a project. */
public sealed interface ProjectEvent {

    Project.Id project();

    /** What moves the agreement. */
    sealed interface OfAgreement extends ProjectEvent {}

    /** What moves the coordination. */
    sealed interface OfCoordination extends ProjectEvent {}

    @EventName("governance.project-drafted")
    record ProjectDrafted(
            Project.Id project,
            Words title,
            LeadAuthority authority,
            Organisation lead,
            List<Area> territory,
            Term term)
            implements ProjectEvent {

        public ProjectDrafted {
            territory = List.copyOf(territory);
        }
    }

    @EventName("governance.agreement-submitted-for-signature")
    record AgreementSubmittedForSignature(
            Project.Id project, Fingerprint text, Euros granted, Euros contributed, LocalDate ends)
            implements OfAgreement {}

    @EventName("governance.agreement-signed")
    record AgreementSigned(Project.Id project, Party party, Fingerprint text, LocalDate signedOn, Words reference)
            implements OfAgreement {}

    @EventName("governance.agreement-entered-into-force")
    record AgreementEnteredIntoForce(Project.Id project, Fingerprint text, LocalDate from, LocalDate ends)
            implements OfAgreement {}

    @EventName("governance.agreement-signature-refused")
    record AgreementSignatureRefused(Project.Id project, Party party, Fingerprint text, Words reason)
            implements OfAgreement {}

    @EventName("governance.coordinator-appointed")
    record CoordinatorAppointed(Project.Id project, Person coordinator, Attachment attachment, LocalDate from)
            implements OfCoordination {}

    @EventName("governance.coordinator-replaced")
    record CoordinatorReplaced(
            Project.Id project,
            Person predecessor,
            Person successor,
            Attachment attachment,
            LocalDate from,
            Words reason)
            implements OfCoordination {}

    /** From now on pages call these neighbourhoods so; a name given before gives way. */
    @EventName("governance.places-named")
    record PlacesNamed(Project.Id project, List<PlaceName> places) implements ProjectEvent {

        public PlacesNamed {
            places = List.copyOf(places);
        }
    }

    @EventName("governance.project-launched")
    record ProjectLaunched(Project.Id project, LocalDate on) implements ProjectEvent {}
}
