package limits.casesharing.charter;

import static limits.casesharing.charter.Category.*;
import static limits.casesharing.charter.CategoryRule.Kept.CASE;
import static limits.casesharing.charter.CategoryRule.Kept.NEVER;
import static limits.casesharing.charter.CategoryRule.Kept.SCHOOL_YEAR;
import static limits.casesharing.charter.CategoryRule.Kept.SESSION;
import static limits.casesharing.charter.Profession.*;
import static limits.casesharing.charter.Regime.*;

import java.util.Map;

/** The decision table of the floor: who may give and who may receive each category. */
final class StatuteCategories {

    private static final String GROUP = "CSI L132-5; CNIL AU-038 art. 3";
    private static final Entitled COORDINATION =
            Entitled.of(CLSPD_COORDINATOR, LIMITS_COORDINATOR).orReferent();

    private StatuteCategories() {}

    static void confidential(Map<Category, CategoryRule> table) {
        everybody(table, IDENTITY_MIN, A_ROUND, CASE);
        everybody(table, SITUATION_FLAG, A_ROUND, CASE);
        everybody(table, SUPPORT_NEED_CODE, A_CONFIDENTIAL, CASE);
        everybody(table, REFERRAL_ACCEPTED, A_CONFIDENTIAL, CASE);
        everybody(table, FAMILY_REQUEST, A_CONFIDENTIAL, CASE);
        everybody(table, SESSION_SCRATCH, A_ROUND, SESSION);
        line(table, FOLLOWUP_META, A_CONFIDENTIAL, COORDINATION, Entitled.ANYONE, GROUP);
        line(table, DECISION_RECORD, A_CONFIDENTIAL, COORDINATION, Entitled.ANYONE, GROUP);
        line(table, EDUCATION_OR_JOB_STATUS, A_CONFIDENTIAL, schoolAndWork(), Entitled.ANYONE, GROUP);
        attendance(table);
        parenting(table);
    }

    static void secret(Map<Category, CategoryRule> table, Circles circles) {
        var social = Entitled.of(circles.socialAction());
        var child = Entitled.of(circles.childProtection());
        var care = Entitled.of(circles.care());
        line(table, SOCIAL_ASSESSMENT, B_SOCIAL_SECRET, social, social, "CASF L121-6-2");
        line(table, CHILD_PROTECTION_FACT, C_CHILD_SECRET, child, child, "CASF L226-2-2");
        line(table, EXPOSURE_OR_EXPLOITATION, C_CHILD_SECRET, child, child, "CASF L226-2-2; counsel to confirm");
        line(table, HEALTH, D_HEALTH, care, care, "CSP L1110-4, R1110-2, L1111-8");
        line(
                table,
                OFFENCE_RELATED,
                A10_OFFENCE,
                Entitled.withOffenceBasis(false),
                Entitled.withOffenceBasis(true),
                "GDPR art. 10; LIL art. 46; CSI L132-3");
        line(
                table,
                JUDICIAL_MEASURE,
                F_JUDICIAL,
                Entitled.of(MAYOR, MAYOR_DELEGATE, PROSECUTOR),
                Entitled.of(MAYOR, MAYOR_DELEGATE, CLSPD_COORDINATOR, LIMITS_COORDINATOR),
                "CSI L132-2");
    }

    static void forbidden(Map<Category, CategoryRule> table) {
        never(table, ABSENTEEISM_REGISTER, "Code de l'éducation R131-10-5");
        never(table, PERSONALITY_FILE_DUP, "CJPM L322-10");
        never(table, POLICE_FILE_EXTRACT, "CPP art. 11; CNIL, 7 January 2020");
        never(table, INVESTIGATION_OR_INTEL, "CPP art. 11");
        never(table, CRIMINAL_RECORD, "GDPR art. 10");
        never(table, WITNESS_OR_SOURCE_ID, "CPP art. 706-57, 706-58; risk of reprisals");
        never(table, NAMED_THIRD_PARTY, "GDPR art. 5(1)(c)");
        never(table, ORIGIN_BELIEF_SEXUALITY, "GDPR art. 9; Code pénal 226-19");
        never(table, IMMIGRATION_STATUS, "GDPR art. 5(1)(b)(c)");
        never(table, UNSOURCED_OPINION, "CNIL, 7 January 2020");
    }

    private static Entitled schoolAndWork() {
        return Entitled.of(
                SCHOOL_HEAD,
                CPE,
                DASEN,
                MISSION_LOCALE,
                WORK_INTEGRATION_ASSOC,
                TRAINING_PROVIDER,
                CLSPD_COORDINATOR,
                LIMITS_COORDINATOR);
    }

    private static void attendance(Map<Category, CategoryRule> table) {
        var receive = Entitled.of(
                CLSPD_COORDINATOR, LIMITS_COORDINATOR, SOCIAL_WORKER, SCHOOL_SOCIAL_WORKER, SCHOOL_NURSE, PRE_AGENT);
        var give = Entitled.of(SCHOOL_HEAD, CPE, DASEN, SCHOOL_SOCIAL_WORKER);
        table.put(
                ATTENDANCE_CONCERN,
                new CategoryRule(
                        A_CONFIDENTIAL,
                        give,
                        receive,
                        SCHOOL_YEAR,
                        "Code de l'éducation L131-8, R131-10-4, R131-10-5"));
    }

    private static void parenting(Map<Category, CategoryRule> table) {
        line(
                table,
                PARENT_PROGRAMME,
                A_CONFIDENTIAL,
                Entitled.of(PARENTING_SERVICE, SOCIAL_WORKER, ASE_AGENT, MEDIATION_ASSOC, CAF_AGENT),
                Entitled.of(CLSPD_COORDINATOR, LIMITS_COORDINATOR, SOCIAL_WORKER)
                        .orReferent(),
                GROUP);
    }

    private static void everybody(
            Map<Category, CategoryRule> table, Category what, Regime regime, CategoryRule.Kept kept) {
        table.put(what, new CategoryRule(regime, Entitled.ANYONE, Entitled.ANYONE, kept, GROUP));
    }

    private static void line(
            Map<Category, CategoryRule> table,
            Category what,
            Regime regime,
            Entitled give,
            Entitled receive,
            String source) {
        table.put(what, new CategoryRule(regime, give, receive, CASE, source));
    }

    private static void never(Map<Category, CategoryRule> table, Category what, String source) {
        table.put(what, new CategoryRule(X_FORBIDDEN, Entitled.NOBODY, Entitled.NOBODY, NEVER, source));
    }
}
