package limits.api.demo;

import static limits.api.demo.Aubervelle.ASSESSMENT;
import static limits.api.demo.Aubervelle.COORDINATOR;

import java.util.List;
import java.util.stream.Stream;
import limits.api.demo.MobilisingPartners.Partners;
import limits.api.identity.Persona;
import limits.governance.assessment.AssessmentCommand.Contribute;
import limits.governance.assessment.AssessmentCommand.OpenAssessment;
import limits.governance.assessment.AssessmentCommand.Synthesise;
import limits.governance.assessment.Confidence;
import limits.governance.assessment.Contribution;
import limits.governance.assessment.Question;
import limits.governance.assessment.Statement;
import limits.governance.partner.Partner;
import limits.kernel.Words;

/** What partners told to the six questions, and what the coordinator drew from it. All invented. Guidelines §1.3. */
final class SharingTheAssessment {

    private SharingTheAssessment() {}

    static void tell(Script script) {
        var scene = script.scene("assessment");
        scene.ask(script.days().at(-109, 0, 14), COORDINATOR, new OpenAssessment(ASSESSMENT, Aubervelle.PROJECT));
        told(
                scene,
                1,
                Partners.TOWN,
                Question.TARGET_AREA,
                Confidence.DOCUMENTED,
                "Le quartier des Tilleuls : 4 000 habitants, un collège, une galerie marchande en partie vide.",
                "Service de l’urbanisme (commune fictive)");
        told(
                scene,
                2,
                Partners.RESIDENTS,
                Question.DAILY_LIFE,
                Confidence.SHARED_OBSERVATION,
                "Deux halls et la place sont évités le soir ; le guet y est devenu banal aux yeux des enfants.",
                "Marche exploratoire des habitants");
        told(
                scene,
                3,
                Partners.SCHOOL,
                Question.FACTORS,
                Confidence.DOCUMENTED,
                "Les premières absences répétées se situent en classe de quatrième.",
                "Vie scolaire, année précédente");
        told(
                scene,
                4,
                Partners.PREVENTION,
                Question.FACTORS,
                Confidence.WEAK_SIGNAL,
                "L’argent rapide est donné comme première raison ; les jeunes demandent d’abord un travail.",
                "Travail de rue");
        told(
                scene,
                5,
                Partners.DEPARTMENT,
                Question.OBSTACLES,
                Confidence.SHARED_OBSERVATION,
                "Les parents d’adolescents viennent peu : crainte d’être jugés, horaires de travail.",
                "Permanences sociales");
        told(
                scene,
                6,
                Partners.POLICE,
                Question.OBSTACLES,
                Confidence.SHARED_OBSERVATION,
                "Peu de témoignages, par peur des représailles.",
                "Réunions publiques");
        told(
                scene,
                7,
                Partners.WORKSHOP,
                Question.EXISTING_MEASURES,
                Confidence.DOCUMENTED,
                "Deux chantiers éducatifs par an, complets, sans lien avec le collège.",
                "Rapport d’activité");
        told(
                scene,
                8,
                Partners.TOWN,
                Question.KEY_STAKEHOLDERS,
                Confidence.SHARED_OBSERVATION,
                "Une association d’habitants écoutée, un collège volontaire, une équipe de rue reconnue.",
                "Rencontres de la coordination");
        synthesis(scene);
    }

    private static void synthesis(Script.Scene scene) {
        var statements = List.of(
                new Statement(
                        new Words("Agir aux Tilleuls, dès la quatrième, avant que les absences ne s’installent."),
                        cited(1, 3)),
                new Statement(
                        new Words("Offrir une alternative rémunérée et accompagnée à ceux que l’argent attire."),
                        cited(4, 7)),
                new Statement(
                        new Words("Rejoindre les parents là où ils sont, et rendre les lieux aux habitants."),
                        cited(2, 5, 6, 8)));
        scene.ask(scene.days().at(-100, 3, 14), COORDINATOR, new Synthesise(ASSESSMENT, statements));
    }

    private static void told(
            Script.Scene scene,
            int number,
            Partner.Id partner,
            Question question,
            Confidence confidence,
            String statement,
            String source) {
        scene.ask(
                scene.days().at(-108 + number / 2, 4, 14),
                COORDINATOR,
                new Contribute(
                        ASSESSMENT,
                        contribution(number),
                        partner,
                        question,
                        new Words(statement),
                        new Words(source),
                        confidence));
    }

    static List<Contribution.Id> cited(Integer... numbers) {
        return Stream.of(numbers).map(SharingTheAssessment::contribution).toList();
    }

    private static Contribution.Id contribution(int number) {
        return new Contribution.Id(Persona.key("contribution:" + number));
    }
}
