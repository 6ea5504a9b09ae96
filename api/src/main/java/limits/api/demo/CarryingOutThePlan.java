package limits.api.demo;

import static limits.api.demo.Aubervelle.COORDINATOR;
import static limits.api.demo.Aubervelle.PLAN;
import static limits.api.demo.PlanningActions.action;

import limits.api.identity.Persona;
import limits.governance.actionplan.ActionPlanCommand.CompleteAction;
import limits.governance.actionplan.ActionPlanCommand.RecordProgress;
import limits.governance.actionplan.ActionPlanCommand.StartAction;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingCommand.AllocateToAction;
import limits.governance.funding.FundingCommand.CommitFunding;
import limits.governance.funding.FundingCommand.DeclineFunding;
import limits.governance.funding.FundingCommand.PledgeFunding;
import limits.governance.funding.FundingCommand.RecordExpenditure;
import limits.governance.funding.FundingCommand.RequestFunding;
import limits.governance.funding.FundingSource;
import limits.kernel.Euros;
import limits.kernel.Words;

/** What became of the actions, and of the money from the request to the invoice. Guidelines §1.1, 1.6. */
final class CarryingOutThePlan {

    private static final Funding.Id MILDECA = funding("mildeca");
    private static final Funding.Id FIPDR = funding("fipdr");

    private CarryingOutThePlan() {}

    static void tell(Script script) {
        actions(script.scene("carrying-out"));
        money(script.scene("money"));
    }

    private static void actions(Script.Scene scene) {
        started(scene, "workshop", -82);
        progressed(scene, "workshop", -60, "Deux chantiers menés : peinture de la maison de quartier, espaces verts.");
        progressed(scene, "workshop", -24, "Quatre chantiers dans l’année ; le bailleur n’en a commandé aucun.");
        started(scene, "parents", -79);
        progressed(scene, "parents", -48, "Les pères viennent depuis que l’atelier a lieu le samedi aussi.");
        started(scene, "theatre", -76);
        completed(scene, "theatre", -51, "Quatre représentations, toutes préparées en classe ; le club poursuit.");
        started(scene, "prisme", -70);
        completed(scene, "prisme", -29, "Deux sessions tenues, retour d’expérience fait à six mois.");
        started(scene, "place", -58);
        progressed(scene, "place", -34, "Local trouvé sans le bailleur, chez l’association d’habitants.");
        started(scene, "justice", -49);
        completed(scene, "justice", -23, "Trois classes et leurs parents ; plusieurs élèves ont demandé un stage.");
        started(scene, "breakaway", -38);
        started(scene, "ambition", -35);
        started(scene, "reporting", -28);
    }

    private static void money(Script.Scene scene) {
        obtained(scene, MILDECA, FundingSource.MILDECA, -95, 9_000_000, 6_000_000, "Arrêté fictif de subvention n° 1");
        allocated(scene, MILDECA, "workshop", 2_200_000);
        allocated(scene, MILDECA, "theatre", 600_000);
        allocated(scene, MILDECA, "prisme", 900_000);
        allocated(scene, MILDECA, "parents", 550_000);
        allocated(scene, MILDECA, "place", 700_000);
        obtained(scene, FIPDR, FundingSource.FIPDR, -92, 2_500_000, 2_000_000, "Arrêté fictif de subvention n° 2");
        allocated(scene, FIPDR, "breakaway", 1_200_000);
        allocated(scene, FIPDR, "justice", 350_000);
        spent(scene, MILDECA, "workshop", -58, 640_000, "Bulletins de paie et factures, chantiers 1 et 2");
        spent(scene, MILDECA, "theatre", -50, 585_000, "Facture de la compagnie");
        spent(scene, MILDECA, "parents", -46, 180_000, "Factures d’animation, premier semestre");
        spent(scene, MILDECA, "prisme", -28, 872_000, "Factures de formation");
        spent(scene, MILDECA, "workshop", -22, 710_000, "Bulletins de paie et factures, chantiers 3 et 4");
        spent(scene, FIPDR, "justice", -21, 318_000, "Factures d’intervention");
        spent(scene, FIPDR, "breakaway", -12, 410_000, "Facture du séjour");
        requested(scene, funding("caf"), FundingSource.CAF, -26, 400_000);
        requested(scene, funding("summer"), FundingSource.QUARTIERS_DETE, -40, 500_000);
        scene.ask(
                scene.days().at(-33, 2, 11),
                COORDINATOR,
                new DeclineFunding(funding("summer"), new Words("Dossier déposé hors délai.")));
    }

    private static void obtained(
            Script.Scene scene,
            Funding.Id funding,
            FundingSource source,
            int week,
            long asked,
            long given,
            String act) {
        var days = scene.days();
        requested(scene, funding, source, week, asked);
        scene.ask(days.at(week + 6, 2, 11), COORDINATOR, new PledgeFunding(funding, new Euros(given)));
        scene.ask(days.at(-83, 2, 11), COORDINATOR, new CommitFunding(funding, new Euros(given), new Words(act)));
    }

    private static void requested(Script.Scene scene, Funding.Id funding, FundingSource source, int week, long cents) {
        scene.ask(
                scene.days().at(week, 2, 11), COORDINATOR, new RequestFunding(funding, PLAN, source, new Euros(cents)));
    }

    private static void allocated(Script.Scene scene, Funding.Id funding, String action, long cents) {
        scene.ask(
                scene.days().at(-82, 4, 11),
                COORDINATOR,
                new AllocateToAction(funding, action(action), new Euros(cents)));
    }

    private static void spent(
            Script.Scene scene, Funding.Id funding, String action, int week, long cents, String evidence) {
        scene.ask(
                scene.days().at(week, 4, 11),
                COORDINATOR,
                new RecordExpenditure(funding, action(action), new Euros(cents), new Words(evidence)));
    }

    private static void started(Script.Scene scene, String action, int week) {
        scene.ask(scene.days().at(week, 1, 9), COORDINATOR, new StartAction(PLAN, action(action)));
    }

    private static void progressed(Script.Scene scene, String action, int week, String progress) {
        scene.ask(
                scene.days().at(week, 1, 9),
                COORDINATOR,
                new RecordProgress(PLAN, action(action), new Words(progress)));
    }

    private static void completed(Script.Scene scene, String action, int week, String result) {
        scene.ask(
                scene.days().at(week, 1, 9), COORDINATOR, new CompleteAction(PLAN, action(action), new Words(result)));
    }

    private static Funding.Id funding(String name) {
        return new Funding.Id(Persona.key("funding:" + name));
    }
}
