package limits.api.demo;

import static limits.api.demo.Aubervelle.COMMITTEE;
import static limits.api.demo.Aubervelle.COORDINATOR;
import static limits.api.demo.Aubervelle.MAYOR;

import java.util.List;
import java.util.stream.Stream;
import limits.api.identity.Persona;
import limits.governance.actionplan.ActionPlanCommand.AdoptActionPlan;
import limits.governance.assessment.AssessmentCommand.AdoptAssessment;
import limits.governance.committee.CommitteeCommand.ApproveMinutes;
import limits.governance.committee.CommitteeCommand.DraftMinutes;
import limits.governance.committee.CommitteeCommand.HoldMeeting;
import limits.governance.committee.CommitteeCommand.RecordDecision;
import limits.governance.committee.CommitteeCommand.ScheduleMeeting;
import limits.governance.committee.Decision;
import limits.governance.committee.Meeting;
import limits.governance.committee.Vote;
import limits.kernel.Words;

/** The meetings of the committee: one without quorum, one still to come, and what the others decided. Guidelines §1.6. */
final class MeetingAndDeciding {

    private static final String PLACE = "Hôtel de ville d’Aubervelle, salle du conseil";

    private MeetingAndDeciding() {}

    static void tell(Script script) {
        var scene = script.scene("meetings");
        held(scene, -109, 9, "Installation du comité", "Création du groupe ad hoc");
        decided(
                scene,
                -109,
                Aubervelle.GROUP_DECISION,
                new Vote(8, 0, 1, SeatingTheCommittee.seats(9)),
                "Création d’un groupe ad hoc pour les situations individuelles, sous charte",
                "Les situations individuelles ne se traitent pas en comité ; un groupe restreint, sous charte, le fait.",
                List.of(new Words("Une abstention : attendre la charte avant de désigner les membres.")));
        minutes(scene, -109, "Comité installé, neuf sièges. Création du groupe ad hoc décidée.");
        held(scene, -98, 7, "Diagnostic partagé : synthèse et adoption");
        scene.ask(
                script.days().at(-98, 3, 16),
                MAYOR,
                new AdoptAssessment(
                        Aubervelle.ASSESSMENT,
                        1,
                        COMMITTEE,
                        meeting(-98),
                        new Vote(7, 0, 0, SeatingTheCommittee.seats(7)),
                        new Words(
                                "Chaque phrase de la synthèse cite ses contributions ; les signaux faibles sont nommés.")));
        minutes(scene, -98, "Diagnostic partagé adopté à l’unanimité des sièges présents.");
        held(scene, -86, 4, "Plan d’actions : adoption");
        held(scene, -84, 8, "Plan d’actions : adoption (seconde réunion)");
        scene.ask(
                script.days().at(-84, 3, 16),
                MAYOR,
                new AdoptActionPlan(
                        Aubervelle.PLAN,
                        COMMITTEE,
                        meeting(-84),
                        new Vote(7, 1, 0, SeatingTheCommittee.seats(8)),
                        new Words(
                                "Trois priorités tirées du diagnostic ; chaque action a un porteur, un calendrier, un livrable.")));
        minutes(
                scene,
                -84,
                "Faute de quorum à la réunion précédente, le plan est adopté ce jour : sept voix pour, une contre.");
        theFollowUp(scene);
    }

    private static void theFollowUp(Script.Scene scene) {
        held(scene, -56, 6, "Point d’étape", "Mobilisation du bailleur et du juge des enfants");
        decided(
                scene,
                -56,
                decision("landlord"),
                new Vote(6, 0, 0, SeatingTheCommittee.seats(6)),
                "Rencontre du bailleur avec la mairie et la préfecture",
                "Le bailleur, le juge des enfants et l’intervenant social en commissariat restent trop peu associés.",
                List.of());
        minutes(scene, -56, "Point d’étape. Rencontre du bailleur décidée.");
        held(scene, -30, 7, "Caméras supplémentaires sur la place", "Avancement des actions");
        decided(
                scene,
                -30,
                decision("cameras"),
                new Vote(2, 4, 1, SeatingTheCommittee.seats(7)),
                "Financer des caméras supplémentaires sur le budget du projet",
                "Hors des priorités adoptées ; une autre ligne de la commune peut en décider.",
                List.of());
        minutes(scene, -30, "Proposition de caméras rejetée : quatre voix contre, deux pour.");
        held(scene, -8, 8, "Bilan à mi-parcours", "Préparation de l’évaluation");
        decided(
                scene,
                -8,
                decision("evaluation"),
                new Vote(8, 0, 0, SeatingTheCommittee.seats(8)),
                "Associer les jeunes et les parents à l’évaluation",
                "Ceux que les actions concernent disent mieux que les chiffres ce qui a changé.",
                List.of());
        scheduled(scene, -1, 6, "Évaluation : premiers enseignements", "Calendrier de l’année");
    }

    private static void held(Script.Scene scene, int week, int present, String... agenda) {
        scheduled(scene, week - 2, week, agenda);
        scene.ask(
                scene.days().at(week, 3, 15),
                COORDINATOR,
                new HoldMeeting(COMMITTEE, meeting(week), SeatingTheCommittee.seats(present)));
    }

    private static void scheduled(Script.Scene scene, int told, int week, String... agenda) {
        scene.ask(
                scene.days().at(told, 4, 17),
                COORDINATOR,
                new ScheduleMeeting(
                        COMMITTEE,
                        meeting(week),
                        scene.days().on(week, 3),
                        new Words(PLACE),
                        Stream.of(agenda).map(Words::new).toList()));
    }

    private static void decided(
            Script.Scene scene,
            int week,
            Decision.Id decision,
            Vote vote,
            String subject,
            String reasons,
            List<Words> reservations) {
        scene.ask(
                scene.days().at(week, 3, 16),
                COORDINATOR,
                new RecordDecision(
                        COMMITTEE,
                        decision,
                        meeting(week),
                        new Words(subject),
                        vote,
                        new Words(reasons),
                        reservations));
    }

    /** Written by the coordinator, confirmed by the prefecture's seat, which was there. */
    private static void minutes(Script.Scene scene, int week, String text) {
        var days = scene.days();
        scene.ask(days.at(week, 4, 10), COORDINATOR, new DraftMinutes(COMMITTEE, meeting(week), new Words(text)));
        scene.ask(
                days.at(week + 1, 0, 10),
                Persona.COMMITTEE_SEAT.actor(),
                new ApproveMinutes(COMMITTEE, meeting(week), 1));
    }

    private static Meeting.Id meeting(int week) {
        return new Meeting.Id(Persona.key("meeting:" + week));
    }

    private static Decision.Id decision(String name) {
        return new Decision.Id(Persona.key("decision:" + name));
    }
}
