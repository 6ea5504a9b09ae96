package limits.governance.scheme;

import static limits.governance.scheme.SchemeKind.*;

import java.util.Locale;
import java.util.Optional;
import limits.published.SchemeGroup;

/**
 * The schemes that the guidelines name, in their order. The kind stands here and not on the sheet, so that a decision can
 * ask whether a scheme takes referrals without opening a file. Guidelines §2.3 to 2.7, 3, 4.1.
 */
public enum SchemeCode {
    UNPLUGGED(COLLECTIVE_PROGRAMME),
    GOOD_BEHAVIOR_GAME(COLLECTIVE_PROGRAMME),
    PRODAS(COLLECTIVE_PROGRAMME),
    TINA_AND_TONI(COLLECTIVE_PROGRAMME),
    EMPATHY_CLASSES(COLLECTIVE_PROGRAMME),
    LINE_UP_LIVE_UP(COLLECTIVE_PROGRAMME),
    PRISME_TRAINING(COLLECTIVE_PROGRAMME),
    GPDS(BODY),
    MLDS(SCHOOLING),
    FOQUALE(SCHOOLING),
    CESCE(BODY),
    CIO(SERVICE),
    OPEN_SCHOOL(SCHOOLING),
    RELAY_CLASS(SCHOOLING),
    RELAY_WORKSHOP(SCHOOLING),
    RELAY_BOARDING(BOARDING),
    EXCLUDED_PUPILS(SCHOOLING),
    CITY_OF_EDUCATION(TERRITORIAL),
    EDUCATIONAL_SUCCESS(SCHOOLING),
    E2C(TRAINING),
    EDI(RESOCIALISATION),
    LOCAL_MISSION(SERVICE),
    CEJ(CONTRACT),
    EPIDE(BOARDING),
    PRIJ(APPROACH),
    BREAKAWAY(STAY),
    EDUCATIONAL_WORK(PAID_WORK),
    TAPAJ(PAID_WORK),
    CIVIC_SERVICE(CIVIC_MISSION),
    FIPDR(FUNDING),
    VILLE_VIE_VACANCES(LEISURE),
    FORMAL_WARNING(PROCEDURE),
    MUTUAL_COMMITMENT(CONTRACT),
    PSFP(PARENTING),
    PSFP_3_TO_6(PARENTING),
    PSFP_12_TO_16(PARENTING),
    CAF_PARENTING(PARENTING),
    PARENTS_CONFRONTED(PARENTING),
    CDDF(PROCEDURE),
    PARENTAL_RESPONSIBILITY(CONTRACT),
    MA_SECURITE(INFORMATION),
    ANONYMOUS_WITNESS(INFORMATION),
    CONFIDENTIAL_WITNESS(INFORMATION),
    QUARTIERS_DETE(FUNDING);

    private final SchemeKind kind;

    SchemeCode(SchemeKind kind) {
        this.kind = kind;
    }

    public SchemeKind kind() {
        return kind;
    }

    /** Whether a referral may name it as where somebody is going. */
    public boolean takesReferrals() {
        return kind.takesReferrals();
    }

    /**
     * The group under which young people referred there are counted: a scheme for users of drugs counts as the paid work
     * that it also is. None where nobody is referred to.
     */
    public Optional<SchemeGroup> group() {
        return switch (this) {
            case MLDS, FOQUALE, OPEN_SCHOOL, RELAY_CLASS, RELAY_WORKSHOP, RELAY_BOARDING, EXCLUDED_PUPILS ->
                Optional.of(SchemeGroup.SCHOOLING);
            case EDUCATIONAL_SUCCESS -> Optional.of(SchemeGroup.SCHOOLING);
            case CIO, E2C, EDI, LOCAL_MISSION, CEJ, EPIDE -> Optional.of(SchemeGroup.TRAINING_AND_GUIDANCE);
            case EDUCATIONAL_WORK, TAPAJ, CIVIC_SERVICE -> Optional.of(SchemeGroup.PAID_WORK);
            case BREAKAWAY, VILLE_VIE_VACANCES -> Optional.of(SchemeGroup.STAYS_AND_LEISURE);
            case PSFP, PSFP_3_TO_6, PSFP_12_TO_16, CAF_PARENTING, PARENTS_CONFRONTED ->
                Optional.of(SchemeGroup.PARENTING);
            case MUTUAL_COMMITMENT, PARENTAL_RESPONSIBILITY -> Optional.of(SchemeGroup.PARENTING);
            case UNPLUGGED, GOOD_BEHAVIOR_GAME, PRODAS, TINA_AND_TONI, EMPATHY_CLASSES -> Optional.empty();
            case LINE_UP_LIVE_UP, PRISME_TRAINING, GPDS, CESCE, CITY_OF_EDUCATION, PRIJ -> Optional.empty();
            case FIPDR, FORMAL_WARNING, CDDF, MA_SECURITE, ANONYMOUS_WITNESS -> Optional.empty();
            case CONFIDENTIAL_WITNESS, QUARTIERS_DETE -> Optional.empty();
        };
    }

    /** How the sheet is filed and addressed, such as {@code educational-work}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
