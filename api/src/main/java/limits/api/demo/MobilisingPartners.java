package limits.api.demo;

import static limits.api.demo.Aubervelle.COORDINATOR;
import static limits.api.demo.Aubervelle.PROJECT;

import limits.api.identity.Persona;
import limits.governance.partner.Category;
import limits.governance.partner.Channel;
import limits.governance.partner.Circle;
import limits.governance.partner.Objective;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerCommand.EngagePartner;
import limits.governance.partner.PartnerCommand.IdentifyPartner;
import limits.governance.partner.PartnerCommand.InformPartner;
import limits.governance.partner.PartnerCommand.NamePartnerVoice;
import limits.governance.partner.PartnerCommand.RecordInterestInActing;
import limits.governance.partner.PartnerCommand.RecordReluctance;
import limits.governance.partner.PartnerCommand.RecordUsefulness;
import limits.governance.partner.Usefulness;
import limits.kernel.Words;

/** Fourteen partners, most engaged; the three kinds that are easily forgotten are behind. Guidelines §1.1, 1.2. */
final class MobilisingPartners {

    private MobilisingPartners() {}

    static void tell(Script script) {
        var scene = script.scene("partners");
        engaged(
                scene,
                Partners.TOWN,
                "Ville d’Aubervelle, direction de la prévention",
                Category.LOCAL_AUTHORITY,
                -112,
                Objective.SUPPORT_YOUNG_PEOPLE_AND_FAMILIES,
                "Relier des services qui se connaissent mal.");
        engaged(
                scene,
                Partners.SCHOOL,
                "Collège des Tilleuls",
                Category.SCHOOL,
                -112,
                Objective.SUPPORT_YOUNG_PEOPLE_AND_FAMILIES,
                "Agir avant que les absences ne s’installent.");
        engaged(
                scene,
                Partners.PREVENTION,
                "Le Pont, prévention spécialisée",
                Category.SPECIALISED_PREVENTION,
                -112,
                Objective.SUPPORT_YOUNG_PEOPLE_AND_FAMILIES,
                "Proposer vite autre chose que la rue.");
        engaged(
                scene,
                Partners.DEPARTMENT,
                "Maison départementale des solidarités",
                Category.DEPARTMENTAL_COUNCIL,
                -111,
                Objective.SUPPORT_YOUNG_PEOPLE_AND_FAMILIES,
                "Aller vers les familles qui ne viennent pas.");
        engaged(
                scene,
                Partners.LOCAL_MISSION,
                "Mission locale d’Aubervelle",
                Category.LOCAL_MISSION,
                -111,
                Objective.SUPPORT_YOUNG_PEOPLE_AND_FAMILIES,
                "Rencontrer plus tôt les jeunes sans formation.");
        engaged(
                scene,
                Partners.WORKSHOP,
                "L’Atelier des Rives, chantier éducatif",
                Category.INTEGRATION,
                -110,
                Objective.SUPPORT_YOUNG_PEOPLE_AND_FAMILIES,
                "Remplir ses chantiers avec un accompagnement.");
        engaged(
                scene,
                Partners.POLICE,
                "Commissariat de police",
                Category.INTERNAL_SECURITY_FORCES,
                -110,
                Objective.COMBAT_INSECURITY,
                "Tarir le recrutement, pas seulement interpeller.");
        engaged(
                scene,
                Partners.JUDICIAL_YOUTH,
                "Protection judiciaire de la jeunesse",
                Category.JUDICIAL_YOUTH_PROTECTION,
                -109,
                Objective.SUPPORT_YOUNG_PEOPLE_AND_FAMILIES,
                "Préparer la suite des mesures qui s’achèvent.");
        engaged(
                scene,
                Partners.RESIDENTS,
                "Les Voisins des Tilleuls, association",
                Category.RESIDENTS,
                -109,
                Objective.COMBAT_INSECURITY,
                "Retrouver l’usage des halls et de la place.");
        engaged(
                scene,
                Partners.PARENTING,
                "Service de la parentalité",
                Category.PARENTING,
                -108,
                Objective.SUPPORT_YOUNG_PEOPLE_AND_FAMILIES,
                "Toucher les parents d’adolescents.");
        identified(
                scene,
                Partners.FAMILY_ALLOWANCE,
                "Caisse d’allocations familiales",
                Category.FAMILY_ALLOWANCE_FUND,
                Circle.WIDER,
                -108);
        informed(scene, Partners.FAMILY_ALLOWANCE, Channel.EMAIL, -104);
        theForgotten(scene);
        opinions(scene);
    }

    /** A landlord who hesitates, a judge whom nobody has met yet, a social worker of the station who was only told. */
    private static void theForgotten(Script.Scene scene) {
        identified(scene, Partners.LANDLORD, "Habitat des Rives", Category.HOUSING_PROVIDER, Circle.FIRST, -108);
        informed(scene, Partners.LANDLORD, Channel.VISIT, -107);
        scene.ask(
                scene.days().at(-41, 1, 10),
                COORDINATOR,
                new RecordReluctance(
                        Partners.LANDLORD,
                        new Words("Craint pour la sécurité de ses gardiens et manque d’effectifs.")));
        identified(scene, Partners.JUDGE, "Juge des enfants", Category.JUVENILE_JUDGE, Circle.WIDER, -80);
        identified(
                scene,
                Partners.STATION_SOCIAL_WORKER,
                "Intervenant social en commissariat",
                Category.STATION_SOCIAL_WORKER,
                Circle.WIDER,
                -80);
        informed(scene, Partners.STATION_SOCIAL_WORKER, Channel.TELEPHONE, -78);
    }

    /** Asked each in turn, they do not all say the same. */
    private static void opinions(Script.Scene scene) {
        finds(scene, Partners.SCHOOL, Usefulness.VERY, "On se parle avant l’exclusion, plus après.");
        finds(scene, Partners.PREVENTION, Usefulness.VERY, "Les chantiers s’ouvrent en jours, plus en mois.");
        finds(scene, Partners.WORKSHOP, Usefulness.SOMEWHAT, "Les jeunes arrivent préparés, mais tous ne restent pas.");
        scene.ask(
                scene.days().at(-9, 2, 11),
                COORDINATOR,
                new NamePartnerVoice(
                        Partners.POLICE, Persona.COMMITTEE_SEAT.body().organisation()));
        scene.ask(
                scene.days().at(-8, 3, 9),
                Persona.COMMITTEE_SEAT.actor(),
                new RecordUsefulness(
                        Partners.POLICE,
                        Usefulness.LITTLE,
                        new Words("Le recrutement n’a pas encore baissé autour du collège.")));
    }

    private static void finds(Script.Scene scene, Partner.Id partner, Usefulness usefulness, String reason) {
        scene.ask(
                scene.days().at(-8, 2, 11), COORDINATOR, new RecordUsefulness(partner, usefulness, new Words(reason)));
    }

    private static void engaged(
            Script.Scene scene,
            Partner.Id partner,
            String name,
            Category category,
            int week,
            Objective objective,
            String interest) {
        identified(scene, partner, name, category, Circle.FIRST, week);
        informed(scene, partner, Channel.MEETING, week);
        var days = scene.days();
        scene.ask(
                days.at(week, 2, 11), COORDINATOR, new RecordInterestInActing(partner, objective, new Words(interest)));
        scene.ask(days.at(week + 2, 2, 11), COORDINATOR, new EngagePartner(partner, days.on(week + 2, 2)));
    }

    private static void identified(
            Script.Scene scene, Partner.Id partner, String name, Category category, Circle circle, int week) {
        scene.ask(
                scene.days().at(week, 0, 11),
                COORDINATOR,
                new IdentifyPartner(partner, PROJECT, new Words(name), category, circle));
    }

    private static void informed(Script.Scene scene, Partner.Id partner, Channel channel, int week) {
        var days = scene.days();
        scene.ask(days.at(week, 1, 11), COORDINATOR, new InformPartner(partner, channel, days.on(week, 1)));
    }

    /** The partners by their names in the story. */
    static final class Partners {

        static final Partner.Id TOWN = partner("town");
        static final Partner.Id SCHOOL = partner("school");
        static final Partner.Id PREVENTION = partner("prevention");
        static final Partner.Id DEPARTMENT = partner("department");
        static final Partner.Id LOCAL_MISSION = partner("local-mission");
        static final Partner.Id WORKSHOP = partner("workshop");
        static final Partner.Id POLICE = partner("police");
        static final Partner.Id JUDICIAL_YOUTH = partner("judicial-youth");
        static final Partner.Id RESIDENTS = partner("residents");
        static final Partner.Id PARENTING = partner("parenting");
        static final Partner.Id FAMILY_ALLOWANCE = partner("family-allowance");
        static final Partner.Id LANDLORD = partner("landlord");
        static final Partner.Id JUDGE = partner("judge");
        static final Partner.Id STATION_SOCIAL_WORKER = partner("station-social-worker");

        private Partners() {}

        private static Partner.Id partner(String name) {
            return new Partner.Id(Persona.key("partner:" + name));
        }
    }
}
