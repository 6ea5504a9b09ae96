package limits.governance.actionplan;

import static limits.governance.actionplan.Axis.*;
import static limits.governance.scheme.SchemeCode.*;

import java.util.List;
import limits.governance.scheme.SchemeCode;

/**
 * What Table 1 suggests to do, "for illustrative purposes only": where to read about it and which schemes of the
 * catalogue it leads to. A suggestion to a committee about its territory, never about a person.
 */
public enum Response {
    DEVELOP_LIFE_SKILLS(
            YOUNG_PEOPLE,
            "2.3",
            UNPLUGGED,
            GOOD_BEHAVIOR_GAME,
            PRODAS,
            TINA_AND_TONI,
            EMPATHY_CLASSES,
            LINE_UP_LIVE_UP,
            PRISME_TRAINING),
    COMBAT_DROP_OUT(
            YOUNG_PEOPLE,
            "2.4",
            GPDS,
            MLDS,
            FOQUALE,
            CESCE,
            CIO,
            OPEN_SCHOOL,
            RELAY_CLASS,
            RELAY_WORKSHOP,
            RELAY_BOARDING,
            EXCLUDED_PUPILS,
            CITY_OF_EDUCATION,
            EDUCATIONAL_SUCCESS),
    PROMOTE_INTEGRATION(
            YOUNG_PEOPLE, "2.4", E2C, EDI, LOCAL_MISSION, CEJ, EPIDE, PRIJ, EDUCATIONAL_WORK, TAPAJ, CIVIC_SERVICE),
    OPEN_UP_POSSIBILITIES(YOUNG_PEOPLE, "2.2"),
    TURN_AWAY_FROM_DELINQUENCY(YOUNG_PEOPLE, "2.5", BREAKAWAY, VILLE_VIE_VACANCES),
    OFFER_LEGAL_PAID_WORK(YOUNG_PEOPLE, "2.6", EDUCATIONAL_WORK, TAPAJ, CIVIC_SERVICE),
    LIFT_TABOOS_AND_BREAK_MYTHS(YOUNG_PEOPLE, "2.1"),
    OPEN_SPACES_FOR_DIALOGUE(YOUNG_PEOPLE, "2.1"),
    SHOW_THE_REALITY_OF_JUSTICE(YOUNG_PEOPLE, "2.1"),
    RESPOND_AT_THE_FIRST_SIGN(YOUNG_PEOPLE, "2.7", FORMAL_WARNING, MUTUAL_COMMITMENT),
    TALK_WITH_FAMILIES(FAMILIES, "3.2", PARENTS_CONFRONTED),
    SUPPORT_PARENTS(FAMILIES, "3.1", PSFP, PSFP_3_TO_6, PSFP_12_TO_16, CAF_PARENTING),
    REMIND_PARENTS_OF_RIGHTS_AND_RESPONSIBILITIES(FAMILIES, "3.3", CDDF, PARENTAL_RESPONSIBILITY),
    /** Outside the product, which only says where to read about it. */
    SUPPORT_SECURITY_FORCES_AND_JUSTICE(ENVIRONMENT, "4.2"),
    /** Outside the product, which only says where to read about it. */
    DISMANTLE_DEALING_POINTS(ENVIRONMENT, "4.2"),
    SITUATIONAL_AND_URBAN_PREVENTION(ENVIRONMENT, "4.2.1"),
    CITIZEN_OCCUPATION_OF_SPACES(ENVIRONMENT, "4.2.2", QUARTIERS_DETE),
    PROTECT_LIVING_CONDITIONS(ENVIRONMENT, "4.2"),
    MAKE_REPORTING_AND_TESTIMONY_KNOWN(ENVIRONMENT, "4.1", MA_SECURITE, ANONYMOUS_WITNESS, CONFIDENTIAL_WITNESS);

    private final Axis axis;
    private final String source;
    private final List<SchemeCode> schemes;

    Response(Axis axis, String source, SchemeCode... schemes) {
        this.axis = axis;
        this.source = source;
        this.schemes = List.of(schemes);
    }

    public Axis axis() {
        return axis;
    }

    /** Chapter of the guidelines. */
    public String source() {
        return source;
    }

    /** Where the catalogue may help; none for a response that needs no scheme. */
    public List<SchemeCode> schemes() {
        return schemes;
    }
}
