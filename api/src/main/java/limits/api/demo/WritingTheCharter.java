package limits.api.demo;

import static limits.api.demo.Aubervelle.CHARTER;

import java.util.List;
import limits.api.identity.Persona;
import limits.casesharing.charter.Ages;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.AnswerReview;
import limits.casesharing.charter.CharterCommand.ConfirmReview;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.CharterCommand.ProposeCharter;
import limits.casesharing.charter.CharterCommand.RecordOpinion;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Clocks;
import limits.casesharing.charter.Deliberation;
import limits.casesharing.charter.Narrowing;
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Sizes;
import limits.casesharing.charter.Venue;

/** A charter narrower than the law lets it be: no health, no offences, no judicial measures. CSI L132-5. */
final class WritingTheCharter {

    private static final List<Purpose> PURPOSES = List.of(
            Purpose.P1_IDENTIFY_AND_RELAY,
            Purpose.P2_COORDINATE_SUPPORT,
            Purpose.P3_SOCIAL_ACTION,
            Purpose.P4_CHILD_PROTECTION,
            Purpose.P6_DUTY_TO_REPORT,
            Purpose.P7_ANON_STATS,
            Purpose.P8_AUDIT);

    private static final List<Category> CATEGORIES = List.of(
            Category.IDENTITY_MIN,
            Category.FOLLOWUP_META,
            Category.SITUATION_FLAG,
            Category.EDUCATION_OR_JOB_STATUS,
            Category.ATTENDANCE_CONCERN,
            Category.SUPPORT_NEED_CODE,
            Category.SOCIAL_ASSESSMENT,
            Category.CHILD_PROTECTION_FACT,
            Category.REFERRAL_ACCEPTED,
            Category.PARENT_PROGRAMME,
            Category.DECISION_RECORD,
            Category.EXPOSURE_OR_EXPLOITATION,
            Category.FAMILY_REQUEST);

    /** What concerns school or work reaches nobody who keeps the peace or lets the flats. */
    private static final Narrowing SCHOOL_AND_WORK = new Narrowing(
            Category.EDUCATION_OR_JOB_STATUS,
            List.of(Profession.SCHOOL_HEAD, Profession.CPE, Profession.MISSION_LOCALE),
            List.of(
                    Profession.SOCIAL_WORKER,
                    Profession.SCHOOL_SOCIAL_WORKER,
                    Profession.SPECIALISED_PREVENTION,
                    Profession.MISSION_LOCALE,
                    Profession.CPE));

    private WritingTheCharter() {}

    static void tell(Script script) {
        var scene = script.scene("charter");
        var days = script.days();
        scene.ask(days.at(-107, 2, 9), Persona.EDUCATOR.actor(), new DraftCharter(CHARTER, clauses(days), false));
        scene.ask(days.at(-106, 2, 9), Persona.EDUCATOR.actor(), new ProposeCharter(CHARTER, 1));
        scene.ask(
                days.at(-106, 4, 9),
                Persona.DATA_PROTECTION_OFFICER.actor(),
                new RecordOpinion(CHARTER, 1, Opinion.RESERVED));
        scene.ask(
                days.at(-105, 3, 18),
                Aubervelle.MAYOR,
                new AdoptCharter(CHARTER, 1, new Deliberation(days.on(-105, 3), 4)));
        scene.ask(days.at(-51, 2, 9), Persona.EDUCATOR.actor(), new ConfirmReview(CHARTER, 1));
        scene.ask(
                days.at(-51, 3, 9),
                Persona.DATA_PROTECTION_OFFICER.actor(),
                new AnswerReview(CHARTER, 1, Opinion.FAVOURABLE));
    }

    private static Clauses clauses(Days days) {
        return new Clauses(
                Aubervelle.COMMUNE,
                Persona.Body.TOWN_HALL.organisation(),
                1,
                days.on(-104, 0),
                days.on(60, 4),
                List.of(Venue.AD_HOC),
                PURPOSES,
                CATEGORIES,
                List.of(SCHOOL_AND_WORK),
                List.of(),
                false,
                SignatureLevel.SIMPLE,
                new Sizes(6, 2, 3, 1),
                new Ages(11, 21, 25),
                new Clocks(24, 24, 12, 3, 24, 24));
    }
}
