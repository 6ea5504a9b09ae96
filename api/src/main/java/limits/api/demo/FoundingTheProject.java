package limits.api.demo;

import static limits.api.demo.Aubervelle.COORDINATOR;
import static limits.api.demo.Aubervelle.MAYOR;
import static limits.api.demo.Aubervelle.PROJECT;

import java.util.List;
import limits.api.identity.Persona;
import limits.governance.project.Attachment;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Party;
import limits.governance.project.ProjectCommand.AppointCoordinator;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.governance.project.ProjectCommand.LaunchProject;
import limits.governance.project.ProjectCommand.SignAgreement;
import limits.governance.project.ProjectCommand.SubmitAgreementForSignature;
import limits.kernel.Euros;
import limits.kernel.Fingerprint;
import limits.kernel.Words;

/** The project, its agreement with three signatures, and its coordinator. Guidelines §1.1. */
final class FoundingTheProject {

    private static final Fingerprint AGREEMENT = Aubervelle.fingerprint("Convention « Grandir à Aubervelle », fictive");

    private FoundingTheProject() {}

    static void tell(Script script) {
        var scene = script.scene("project");
        var days = script.days();
        scene.ask(
                days.at(Days.FIRST_WEEK, 0, 9),
                COORDINATOR,
                DraftProject.forThreeYears(
                        PROJECT,
                        new Words("Grandir à Aubervelle"),
                        LeadAuthority.MUNICIPALITY,
                        Persona.Body.TOWN_HALL.organisation(),
                        List.of(Aubervelle.COMMUNE),
                        days.on(-114, 0)));
        scene.ask(
                days.at(-117, 1, 9),
                MAYOR,
                new AppointCoordinator(
                        PROJECT, Persona.COORDINATOR.person(), Attachment.MAYORS_OFFICE, days.on(-117, 1)));
        scene.ask(
                days.at(-117, 3, 10),
                COORDINATOR,
                new SubmitAgreementForSignature(
                        PROJECT, AGREEMENT, new Euros(9_000_000), new Euros(3_000_000), days.on(42, 4)));
        sign(scene, -116, Party.LOCAL_AUTHORITY, "Conseil municipal d’Aubervelle, délibération fictive n° 12");
        sign(scene, -115, Party.DEPARTMENTAL_PREFECTURE, "Recueil fictif des actes administratifs, n° 31");
        sign(scene, -114, Party.MILDECA, "Convention fictive, exemplaire signé n° 1");
        scene.ask(days.at(-110, 4, 9), COORDINATOR, new LaunchProject(PROJECT));
    }

    /** The mayor signs herself; of the two others the coordinator has the signed paper before her. */
    private static void sign(Script.Scene scene, int week, Party party, String reference) {
        var by = party == Party.LOCAL_AUTHORITY ? MAYOR : COORDINATOR;
        var days = scene.days();
        scene.ask(
                days.at(week, 2, 15),
                by,
                new SignAgreement(PROJECT, party, AGREEMENT, days.on(week, 2), new Words(reference)));
    }
}
