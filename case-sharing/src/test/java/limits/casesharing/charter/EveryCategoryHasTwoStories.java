package limits.casesharing.charter;

import static limits.casesharing.charter.Profession.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of information in one exchange that professionals recognise and the charter permits, and in one that it
 * refuses; what is refused for everybody, between all professions. A kind without its stories here does not compile.
 */
final class EveryCategoryHasTwoStories {

    /** Whom it passes between, and what stops it in which gate. */
    private record Stories(Profession giver, Profession receiver, String refusedAt, Consumer<Exchange> refused) {}

    @ParameterizedTest(name = "{0}")
    @EnumSource(Category.class)
    @DisplayName("One exchange passes and one is refused; what the law refuses to everybody is refused to everybody")
    void one_passes_and_one_is_refused(Category category) {
        if (Floor.statute().shareable().contains(category)) {
            var told = of(category);
            var exchange = Exchange.of(category, told.giver(), told.receiver());
            assertThat(exchange.decided()).isEqualTo(new Decision.Permitted(Gate.R99));
            assertThat(exchange.but(told.refused()).decided().code()).isEqualTo(told.refusedAt());
        } else {
            refusedBetweenAll(category);
        }
    }

    private static void refusedBetweenAll(Category category) {
        for (Profession giver : Profession.values()) {
            for (Profession receiver : Profession.values()) {
                boolean known = giver != UNKNOWN && receiver != UNKNOWN;
                assertThat(Exchange.of(category, giver, receiver).decided())
                        .isEqualTo(new Decision.Denied(known ? Gate.R09_CONTENT : Gate.R04_MEMBERSHIP));
            }
        }
    }

    private static Stories of(Category category) {
        return switch (category) {
            case IDENTITY_MIN,
                    SITUATION_FLAG,
                    SESSION_SCRATCH,
                    EDUCATION_OR_JOB_STATUS,
                    ATTENDANCE_CONCERN,
                    SUPPORT_NEED_CODE,
                    REFERRAL_ACCEPTED,
                    FAMILY_REQUEST -> aboutTheYoungPerson(category);
            case FOLLOWUP_META, DECISION_RECORD, PARENT_PROGRAMME -> aboutTheSupport(category);
            case SOCIAL_ASSESSMENT,
                    CHILD_PROTECTION_FACT,
                    EXPOSURE_OR_EXPLOITATION,
                    HEALTH,
                    OFFENCE_RELATED,
                    JUDICIAL_MEASURE -> whatIsSecret(category);
            case ABSENTEEISM_REGISTER,
                    PERSONALITY_FILE_DUP,
                    POLICE_FILE_EXTRACT,
                    INVESTIGATION_OR_INTEL,
                    CRIMINAL_RECORD,
                    WITNESS_OR_SOURCE_ID,
                    NAMED_THIRD_PARTY,
                    ORIGIN_BELIEF_SEXUALITY,
                    IMMIGRATION_STATUS,
                    UNSOURCED_OPINION,
                    UNKNOWN -> throw new IllegalStateException("refused for everybody");
        };
    }

    private static Stories aboutTheYoungPerson(Category category) {
        return switch (category) {
            // The counsellor names the young person to the educator who has a task; never to somebody without one.
            case IDENTITY_MIN ->
                new Stories(CPE, SPECIALISED_PREVENTION, "R15_NEED_TASK_OR_SESSION", so -> {
                    so.receiver.task = false;
                    so.session = false;
                });
            // The landlord's caretaker flags; nobody hears it who was not named.
            case SITUATION_FLAG -> new Stories(LANDLORD, LIMITS_COORDINATOR, "R17", so -> so.named = false);
            // A working note of a session is closed once the session is over.
            case SESSION_SCRATCH -> new Stories(CPE, SPECIALISED_PREVENTION, "R19", so -> so.session = false);
            // The school and the youth employment office tell the level; the police does not.
            case EDUCATION_OR_JOB_STATUS ->
                new Stories(
                        MISSION_LOCALE,
                        SPECIALISED_PREVENTION,
                        "R13_GIVER",
                        so -> so.giver.profession = POLICE_NATIONAL);
            // Attendance could cost a home: the landlord never hears of it.
            case ATTENDANCE_CONCERN ->
                new Stories(CPE, SOCIAL_WORKER, "R14_RECEIVER", so -> so.receiver.profession = LANDLORD);
            // A need goes to whoever has a task.
            case SUPPORT_NEED_CODE ->
                new Stories(SPECIALISED_PREVENTION, CPE, "R15_NEED_CASE_TASK", so -> so.receiver.task = false);
            // That an offer was declined is no secret; declared one, it does not travel here.
            case REFERRAL_ACCEPTED ->
                new Stories(MISSION_LOCALE, SPECIALISED_PREVENTION, "R12", so -> so.secret = true);
            // What a mother asks for is told once she knows that it is told.
            case FAMILY_REQUEST ->
                new Stories(SOCIAL_WORKER, MISSION_LOCALE, "R16_FAMILY_INFO", so -> so.info = FamilyNotice.PLANNED);
            default -> throw new IllegalStateException("told elsewhere");
        };
    }

    private static Stories aboutTheSupport(Category category) {
        return switch (category) {
            // The coordinator keeps the dates; a landlord does not, not even as a referent.
            case FOLLOWUP_META ->
                new Stories(LIMITS_COORDINATOR, MISSION_LOCALE, "R13_GIVER", so -> {
                    so.giver.profession = LANDLORD;
                    so.giver.referent = true;
                });
            // Who does what by when is written by the coordination, or by a referent.
            case DECISION_RECORD ->
                new Stories(CLSPD_COORDINATOR, CPE, "R13_GIVER", so -> so.giver.profession = MISSION_LOCALE);
            // That parents take part in a programme is no business of the police.
            case PARENT_PROGRAMME ->
                new Stories(
                        PARENTING_SERVICE,
                        SOCIAL_WORKER,
                        "R14_RECEIVER",
                        so -> so.receiver.profession = POLICE_NATIONAL);
            default -> throw new IllegalStateException("told elsewhere");
        };
    }

    private static Stories whatIsSecret(Category category) {
        return switch (category) {
            // Social workers of one family; the school counsellor is not one.
            case SOCIAL_ASSESSMENT ->
                new Stories(SOCIAL_WORKER, SPECIALISED_PREVENTION, "R14_RECEIVER", so -> so.receiver.profession = CPE);
            case CHILD_PROTECTION_FACT ->
                new Stories(ASE_AGENT, SOCIAL_WORKER, "R14_RECEIVER", so -> so.receiver.profession = CPE);
            // The lookout as a victim: to child protection, never to the town hall.
            case EXPOSURE_OR_EXPLOITATION ->
                new Stories(
                        SPECIALISED_PREVENTION, SOCIAL_WORKER, "R14_RECEIVER", so -> so.receiver.profession = MAYOR);
            // Care, in the closed list; the head of the school is not in it.
            case HEALTH ->
                new Stories(SCHOOL_NURSE, CSAPA_PRO, "R14_RECEIVER", so -> so.receiver.profession = SCHOOL_HEAD);
            // Offences: between authorities, never to a landlord, whatever the charter opts in.
            case OFFENCE_RELATED ->
                new Stories(POLICE_NATIONAL, PJJ_AGENT, "R14_RECEIVER", so -> {
                    so.receiver.profession = LANDLORD;
                    so.receiver.optIn = true;
                });
            // A measure is the record of a prosecutor's document; without it, it is hearsay.
            case JUDICIAL_MEASURE ->
                new Stories(MAYOR, LIMITS_COORDINATOR, "R15_NEED_PROSECUTOR_DOCUMENT", so -> so.document = false);
            default -> throw new IllegalStateException("told elsewhere");
        };
    }
}
