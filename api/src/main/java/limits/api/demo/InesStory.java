package limits.api.demo;

import static limits.api.identity.Persona.EDUCATOR;
import static limits.api.identity.Persona.SCHOOL_COUNSELLOR;
import static limits.api.identity.Persona.SOCIAL_WORKER;

import java.util.List;
import java.util.Map;
import limits.api.identity.Persona;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.Notice.Manner;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.SituationCommand.ReviewSituation.ReviewOutcome;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.referral.Completion;
import limits.casesharing.referral.Goal;
import limits.governance.scheme.SchemeCode;

/**
 * Inès, 15, from a worried school counsellor to a paid work placement. Her name stands nowhere but in this story. While she
 * is 15 she goes to educational success; the work site takes nobody under 16, so it waits for her birthday. §2.4, 2.6.
 */
final class InesStory {

    static final int NUMBER = 417_204;

    private static final Notes ATTENDANCE = new Notes(
            Category.ATTENDANCE_CONCERN,
            Purpose.P2_COORDINATE_SUPPORT,
            Necessity.FOR_THE_READERS_TASK,
            ItemSource.SEEN,
            false,
            Map.of("attendance", List.of("CONCERN")),
            "Reprendre contact avec la famille avant que les absences ne s’installent.");

    private static final Notes SCHOOLING = new Notes(
            Category.EDUCATION_OR_JOB_STATUS,
            Purpose.P2_COORDINATE_SUPPORT,
            Necessity.TO_COORDINATE,
            ItemSource.TOLD_BY_THE_PERSON,
            false,
            Map.of("status", List.of("AT_SCHOOL_AT_RISK")),
            "Chercher ensemble une suite compatible avec l’obligation scolaire.");

    private static final Notes SUPPORT_NEED = new Notes(
            Category.SUPPORT_NEED_CODE,
            Purpose.P2_COORDINATE_SUPPORT,
            Necessity.TO_PREPARE_A_REFERRAL,
            ItemSource.TOLD_BY_THE_PERSON,
            false,
            Map.of("needs", List.of("JOB", "SCHOOLING")),
            "Choisir un dispositif avec elle et ses parents.");

    private static final Notes SOCIAL = new Notes(
            Category.SOCIAL_ASSESSMENT,
            Purpose.P3_SOCIAL_ACTION,
            Necessity.FOR_THE_READERS_TASK,
            ItemSource.TOLD_BY_THE_PERSON,
            true,
            Map.of(
                    "topics",
                    List.of("RIGHTS_AND_BENEFITS"),
                    "note",
                    List.of(
                            "La mère travaille tôt le matin et demande de l’aide pour ses droits. Le dialogue est bon.")),
            "Ouvrir les droits et soutenir la mère.");

    private InesStory() {}

    static void tell(Script script) {
        var ines = new Supporting(script.scene("ines"), "ines");
        beginning(ines);
        schoolFirst(ines);
        thenWork(ines);
        LifeOfItems.tell(new Supporting(script.scene("ines-items"), "ines"));
        readings(ines);
    }

    private static void beginning(Supporting ines) {
        ines.opened(-60, SCHOOL_COUNSELLOR, NUMBER, 15, 8, Origin.SCHOOL, Task.SCHOOLING);
        ines.joined(-60, SCHOOL_COUNSELLOR, EDUCATOR, Task.EDUCATIONAL_SUPPORT);
        ines.joined(-60, SCHOOL_COUNSELLOR, SOCIAL_WORKER, Task.SOCIAL_SUPPORT);
        ines.referent(-60, SCHOOL_COUNSELLOR, EDUCATOR);
        ines.informed(-60, 2, SCHOOL_COUNSELLOR, Informed.YOUNG_PERSON, Manner.TOLD_IN_PERSON);
        ines.informed(-60, 3, SCHOOL_COUNSELLOR, Informed.PARENTS, Manner.TOLD_IN_PERSON);
        ines.shared(-59, 0, SCHOOL_COUNSELLOR, "ines/attendance", ATTENDANCE, -16, SOCIAL_WORKER);
        ines.shared(-59, 1, SCHOOL_COUNSELLOR, "ines/schooling", SCHOOLING, 20, SOCIAL_WORKER, EDUCATOR);
        ines.shared(-57, 2, EDUCATOR, "ines/support", SUPPORT_NEED, 20, SCHOOL_COUNSELLOR, SOCIAL_WORKER);
        ines.shared(-56, 2, EDUCATOR, "ines/social", SOCIAL, 20, SOCIAL_WORKER);
    }

    private static void schoolFirst(Supporting ines) {
        ines.reviewed(-48, EDUCATOR, ReviewOutcome.CONTINUE);
        var success = new Referring(ines, EDUCATOR, Fictional.EDUCATIONAL_SUCCESS.actor(), "ines/success");
        success.proposed(-55, SchemeCode.EDUCATIONAL_SUCCESS, Goal.BACK_TO_SCHOOL);
        success.agreed(-55, false, true);
        success.sent(-55);
        success.accepted(-53);
        success.started(-51);
        success.completed(
                -36,
                new Completion(
                        Completion.Outcome.PARTLY_REACHED,
                        Completion.NextStep.ANOTHER_SCHEME,
                        Completion.Ended.NOT_ENDED));
        ines.reviewed(-36, EDUCATOR, ReviewOutcome.CHANGE);
    }

    /** Five months or more past 15 at first: 31 weeks later she is 16, whichever day of her quarter she was born on. */
    private static void thenWork(Supporting ines) {
        var work = new Referring(ines, EDUCATOR, Persona.PROVIDER_CONTACT.actor(), "ines/work");
        work.proposed(-29, SchemeCode.EDUCATIONAL_WORK, Goal.FIRST_PAID_WORK);
        work.agreed(-28, false, true);
        work.sent(-27);
        work.accepted(-26);
        ines.reviewed(-25, EDUCATOR, ReviewOutcome.CONTINUE);
        work.started(-24);
        work.completed(
                -19,
                new Completion(
                        Completion.Outcome.GOALS_REACHED, Completion.NextStep.TRAINING, Completion.Ended.NOT_ENDED));
        ines.reviewed(-14, EDUCATOR, ReviewOutcome.CONTINUE);
        ines.reviewed(-3, EDUCATOR, ReviewOutcome.CONTINUE);
    }

    /** Those who were named read; everybody else sees what they would see if there were nothing. */
    private static void readings(Supporting ines) {
        ines.read(-59, 1, SOCIAL_WORKER, "ines/attendance");
        ines.read(-59, 1, EDUCATOR, "ines/schooling");
        ines.read(-59, 2, SOCIAL_WORKER, "ines/schooling");
        ines.read(-57, 3, SCHOOL_COUNSELLOR, "ines/support");
        ines.read(-56, 3, SOCIAL_WORKER, "ines/social");
        ines.read(-56, 3, SCHOOL_COUNSELLOR, "ines/social");
        ines.read(-55, 0, EDUCATOR, "ines/attendance");
        ines.read(-38, 0, Persona.EX_MEMBER, "ines/support");
        ines.read(-20, 1, Persona.COMMITTEE_SEAT, "ines/schooling");
        ines.read(-18, 2, Persona.SOCIAL_WORKER_ON_COMMITTEE, "ines/schooling");
        ines.read(-9, 2, Persona.ADMINISTRATOR, "ines/support");
        ines.read(-3, 4, Persona.NEWCOMER, "ines/support");
        ines.read(-2, 1, SOCIAL_WORKER, "ines/support");
        ines.read(-2, 2, SOCIAL_WORKER, "no-such-item");
    }
}
