package limits.casesharing.counted;

import limits.governance.scheme.SchemeCode;
import limits.published.SchemeGroup;

/** Under which group a scheme is counted; a scheme for users of drugs counts as the paid work that it also is. */
final class SchemeGroups {

    private SchemeGroups() {}

    /** @throws IllegalArgumentException for a scheme to which nobody is referred */
    static SchemeGroup of(SchemeCode scheme) {
        return switch (scheme) {
            case MLDS, FOQUALE, OPEN_SCHOOL, RELAY_CLASS, RELAY_WORKSHOP, RELAY_BOARDING -> SchemeGroup.SCHOOLING;
            case EXCLUDED_PUPILS, EDUCATIONAL_SUCCESS -> SchemeGroup.SCHOOLING;
            case CIO, E2C, EDI, LOCAL_MISSION, CEJ, EPIDE -> SchemeGroup.TRAINING_AND_GUIDANCE;
            case MUTUAL_COMMITMENT, PARENTAL_RESPONSIBILITY -> SchemeGroup.PARENTING;
            case EDUCATIONAL_WORK, TAPAJ, CIVIC_SERVICE -> SchemeGroup.PAID_WORK;
            case BREAKAWAY, VILLE_VIE_VACANCES -> SchemeGroup.STAYS_AND_LEISURE;
            case PSFP, PSFP_3_TO_6, PSFP_12_TO_16, CAF_PARENTING, PARENTS_CONFRONTED -> SchemeGroup.PARENTING;
            case UNPLUGGED, GOOD_BEHAVIOR_GAME, PRODAS, TINA_AND_TONI, EMPATHY_CLASSES -> throw nobody(scheme);
            case LINE_UP_LIVE_UP, PRISME_TRAINING, GPDS, CESCE, CITY_OF_EDUCATION, PRIJ -> throw nobody(scheme);
            case FIPDR, FORMAL_WARNING, CDDF, MA_SECURITE, ANONYMOUS_WITNESS -> throw nobody(scheme);
            case CONFIDENTIAL_WITNESS, QUARTIERS_DETE -> throw nobody(scheme);
        };
    }

    private static IllegalArgumentException nobody(SchemeCode scheme) {
        return new IllegalArgumentException(scheme + " takes no referrals");
    }
}
