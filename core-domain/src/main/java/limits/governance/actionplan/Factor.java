package limits.governance.actionplan;

import static limits.governance.actionplan.Factor.Level.*;
import static limits.governance.actionplan.Response.*;

import java.util.List;

/**
 * What Table 1 of the guidelines says may lead minors into trafficking, with its responses. Serves a committee to choose
 * what a plan answers; it is never ticked for a young person, weighed or added up.
 */
public enum Factor {
    LACK_OF_SELF_CONFIDENCE(MINOR, DEVELOP_LIFE_SKILLS),
    LACK_OF_PROSPECTS(MINOR, COMBAT_DROP_OUT, PROMOTE_INTEGRATION, OPEN_UP_POSSIBILITIES),
    PURSUIT_OF_MONEY(MINOR, TURN_AWAY_FROM_DELINQUENCY, OFFER_LEGAL_PAID_WORK),
    ATTRACTIVENESS_OF_NETWORKS(MINOR, LIFT_TABOOS_AND_BREAK_MYTHS, OPEN_SPACES_FOR_DIALOGUE),
    FEELING_OF_IMPUNITY(MINOR, SHOW_THE_REALITY_OF_JUSTICE, RESPOND_AT_THE_FIRST_SIGN),
    TABOO(FAMILY, TALK_WITH_FAMILIES),
    PARENTING_DIFFICULTIES(FAMILY, SUPPORT_PARENTS, REMIND_PARENTS_OF_RIGHTS_AND_RESPONSIBILITIES),
    VISIBILITY_OF_TRAFFICKING(Level.ENVIRONMENT, SUPPORT_SECURITY_FORCES_AND_JUSTICE, DISMANTLE_DEALING_POINTS),
    RUN_DOWN_OR_CHANGING_ENVIRONMENT(Level.ENVIRONMENT, SITUATIONAL_AND_URBAN_PREVENTION, CITIZEN_OCCUPATION_OF_SPACES),
    SECURING_CITIZEN_INVOLVEMENT(Level.ENVIRONMENT, PROTECT_LIVING_CONDITIONS, MAKE_REPORTING_AND_TESTIMONY_KNOWN);

    /** Where a factor lies. Guidelines, Table 1. */
    public enum Level {
        MINOR,
        FAMILY,
        ENVIRONMENT
    }

    private final Level level;
    private final List<Response> responses;

    Factor(Level level, Response... responses) {
        this.level = level;
        this.responses = List.of(responses);
    }

    public Level level() {
        return level;
    }

    /** What the guidelines suggest, in their order. */
    public List<Response> responses() {
        return responses;
    }
}
