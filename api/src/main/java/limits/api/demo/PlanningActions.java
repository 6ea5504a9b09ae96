package limits.api.demo;

import static limits.api.demo.Aubervelle.COORDINATOR;
import static limits.api.demo.Aubervelle.PLAN;

import java.util.List;
import limits.api.demo.MobilisingPartners.Partners;
import limits.api.identity.Persona;
import limits.governance.actionplan.ActionPlanCommand.AddAction;
import limits.governance.actionplan.ActionPlanCommand.DraftActionPlan;
import limits.governance.actionplan.ActionPlanCommand.PlanEvaluation;
import limits.governance.actionplan.ActionPlanCommand.ProposePriority;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.Factor;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Priority;
import limits.governance.actionplan.Schedule;
import limits.governance.actionplan.TemplateCode;
import limits.governance.partner.Partner;
import limits.kernel.Euros;
import limits.kernel.Words;

/** Three priorities that cite the assessment and ten actions, some after the pilots' templates. Guidelines §1.4. */
final class PlanningActions {

    private static final Priority.Id SCHOOL = priority("school");
    private static final Priority.Id WORK = priority("work");
    private static final Priority.Id PLACE = priority("place");

    private PlanningActions() {}

    static void tell(Script script) {
        var scene = script.scene("plan");
        var days = script.days();
        scene.ask(days.at(-97, 0, 9), COORDINATOR, new DraftActionPlan(PLAN, Aubervelle.PROJECT));
        proposed(scene, SCHOOL, Priority.Kind.PRIMARY, "Dès la quatrième, l’envie d’un avenir", 1, 3);
        proposed(scene, WORK, Priority.Kind.TARGETED, "Un travail légal et accompagné pour les plus exposés", 4, 7);
        proposed(
                scene,
                PLACE,
                Priority.Kind.AREA,
                "La place et les halls des Tilleuls, avec parents et habitants",
                2,
                5,
                6,
                8);
        forYoungPeople(scene);
        forFamiliesAndPlaces(scene);
        scene.ask(
                days.at(-88, 1, 9),
                COORDINATOR,
                new PlanEvaluation(
                        PLAN,
                        new Words(
                                "Les jeunes rencontrés trouvent-ils plus tôt une suite, et qu’en disent-ils eux-mêmes ?")));
    }

    private static void forYoungPeople(Script.Scene scene) {
        added(
                scene,
                "workshop",
                "Quatre chantiers éducatifs par an, ouverts dès 16 ans",
                WORK,
                Axis.YOUNG_PEOPLE,
                Factor.PURSUIT_OF_MONEY,
                Partners.WORKSHOP,
                List.of(Partners.PREVENTION, Partners.TOWN),
                -82,
                -2,
                List.of("Quatre chantiers par an", "Contrat de travail pour chaque jeune"),
                3_200_000,
                TemplateCode.NONE);
        added(
                scene,
                "breakaway",
                "Parcours de rupture et de réinsertion",
                WORK,
                Axis.YOUNG_PEOPLE,
                Factor.PURSUIT_OF_MONEY,
                Partners.PREVENTION,
                List.of(Partners.JUDICIAL_YOUTH),
                -40,
                10,
                List.of("Un séjour préparé et suivi d’un bilan à six mois"),
                1_800_000,
                TemplateCode.LILLE_BREAKAWAY_PATHWAY);
        added(
                scene,
                "theatre",
                "Théâtre-forum au collège, préparé avec les élèves",
                SCHOOL,
                Axis.YOUNG_PEOPLE,
                Factor.ATTRACTIVENESS_OF_NETWORKS,
                Partners.SCHOOL,
                List.of(Partners.PREVENTION),
                -76,
                -52,
                List.of("Quatre représentations", "Une suite avec le club de prévention"),
                600_000,
                TemplateCode.LILLE_FORUM_THEATRE);
        added(
                scene,
                "justice",
                "Ateliers sur la justice, avec les parents",
                SCHOOL,
                Axis.YOUNG_PEOPLE,
                Factor.FEELING_OF_IMPUNITY,
                Partners.SCHOOL,
                List.of(Partners.TOWN),
                -50,
                -24,
                List.of("Un procès reconstitué par classe de quatrième"),
                350_000,
                TemplateCode.LOOS_JUSTICE_AND_US);
        added(
                scene,
                "ambition",
                "Journées ambition avec des adultes du quartier",
                SCHOOL,
                Axis.YOUNG_PEOPLE,
                Factor.LACK_OF_PROSPECTS,
                Partners.LOCAL_MISSION,
                List.of(Partners.SCHOOL, Partners.RESIDENTS),
                -36,
                6,
                List.of("Deux journées par an"),
                450_000,
                TemplateCode.SARCELLES_AMBITION_DAYS);
        added(
                scene,
                "prisme",
                "Former trente professionnels aux compétences psychosociales",
                SCHOOL,
                Axis.ORGANISATION,
                Factor.LACK_OF_SELF_CONFIDENCE,
                Partners.TOWN,
                List.of(Partners.SCHOOL, Partners.PREVENTION, Partners.PARENTING),
                -70,
                -30,
                List.of("Deux sessions de cinq jours", "Un retour d’expérience à six mois"),
                900_000,
                TemplateCode.PRISME_TRAINING_COURSE);
    }

    private static void forFamiliesAndPlaces(Script.Scene scene) {
        added(
                scene,
                "parents",
                "Atelier des parents, deux soirs par mois",
                PLACE,
                Axis.FAMILIES,
                Factor.PARENTING_DIFFICULTIES,
                Partners.PARENTING,
                List.of(Partners.RESIDENTS, Partners.DEPARTMENT),
                -80,
                8,
                List.of("Vingt soirées par an", "Une garde d’enfants sur place"),
                550_000,
                TemplateCode.LILLE_PARENTS_WORKSHOP);
        added(
                scene,
                "podcast",
                "Paroles de mères, à enregistrer et à écouter",
                PLACE,
                Axis.FAMILIES,
                Factor.TABOO,
                Partners.RESIDENTS,
                List.of(Partners.PARENTING),
                -20,
                20,
                List.of("Quatre enregistrements choisis par les mères"),
                300_000,
                TemplateCode.LILLE_MOTHERS_PODCAST);
        added(
                scene,
                "place",
                "La place des Tilleuls rendue aux habitants",
                PLACE,
                Axis.ENVIRONMENT,
                Factor.RUN_DOWN_OR_CHANGING_ENVIRONMENT,
                Partners.RESIDENTS,
                List.of(Partners.LANDLORD, Partners.TOWN),
                -60,
                16,
                List.of("Une animation par mois", "Un local ouvert l’après-midi"),
                1_100_000,
                TemplateCode.LOOS_FLORA_TRISTAN_TOWER);
        added(
                scene,
                "reporting",
                "Faire connaître les moyens de signaler sans s’exposer",
                PLACE,
                Axis.ENVIRONMENT,
                Factor.SECURING_CITIZEN_INVOLVEMENT,
                Partners.POLICE,
                List.of(Partners.RESIDENTS),
                -30,
                4,
                List.of("Une réunion par trimestre", "Une affiche dans chaque hall"),
                120_000,
                TemplateCode.NONE);
    }

    private static void proposed(
            Script.Scene scene, Priority.Id id, Priority.Kind kind, String title, Integer... contributions) {
        scene.ask(
                scene.days().at(-96, 0, 10),
                COORDINATOR,
                new ProposePriority(PLAN, id, kind, new Words(title), SharingTheAssessment.cited(contributions)));
    }

    private static void added(
            Script.Scene scene,
            String name,
            String title,
            Priority.Id priority,
            Axis axis,
            Factor factor,
            Partner.Id owner,
            List<Partner.Id> partners,
            int from,
            int to,
            List<String> deliverables,
            long cents,
            TemplateCode template) {
        var days = scene.days();
        var action = new PlannedAction(
                action(name),
                new Words(title),
                priority,
                axis,
                factor,
                owner,
                partners,
                new Schedule(days.on(from, 0), days.on(to, 4)),
                deliverables.stream().map(Words::new).toList(),
                new Euros(cents),
                name.equals("breakaway"),
                template);
        scene.ask(days.at(-92, 2, 9), COORDINATOR, new AddAction(PLAN, action));
    }

    static PlannedAction.Id action(String name) {
        return new PlannedAction.Id(Persona.key("action:" + name));
    }

    private static Priority.Id priority(String name) {
        return new Priority.Id(Persona.key("priority:" + name));
    }
}
