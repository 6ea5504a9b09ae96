package limits.api.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;

/** A small set of short texts that name nobody and tell of nobody. */
final class NeutralTexts {

    private static final String WHY = "Pour que chacun tienne sa part du soutien convenu.";

    private static final List<String> SCHOOLING = List.of(
            "Scolarité suivie, notes en baisse ce trimestre ; une orientation est à préparer.",
            "Demande à changer de filière ; rendez-vous pris au centre d’information.",
            "A repris les cours à mi-temps, avec l’accord du collège.");

    private static final List<String> ATTENDANCE = List.of(
            "Absences répétées signalées ce mois-ci ; la famille a été appelée.",
            "Retards fréquents le matin ; un aménagement est à l’étude.");

    private static final List<String> NEEDS = List.of(
            "Souhaite un travail de courte durée et de l’aide pour les démarches.",
            "Demande un adulte référent en dehors de l’école.",
            "Souhaite partir quelques jours pendant les vacances.",
            "Aimerait reprendre une activité sportive dans un autre quartier.");

    private static final List<String> FAMILY = List.of(
            "La famille demande un rendez-vous en soirée et une interprète.",
            "Les parents souhaitent être appelés avant chaque décision.");

    private static final List<String> SOCIAL = List.of(
            "Droits à vérifier ; logement suroccupé ; la mère est d’accord pour un suivi.",
            "Budget serré depuis une perte d’emploi ; une aide est demandée.");

    private NeutralTexts() {}

    static Notes schooling(RandomGenerator dice) {
        return notes(Category.EDUCATION_OR_JOB_STATUS, Purpose.P2_COORDINATE_SUPPORT, false, one(SCHOOLING, dice));
    }

    static Notes attendance(RandomGenerator dice) {
        return notes(Category.ATTENDANCE_CONCERN, Purpose.P1_IDENTIFY_AND_RELAY, false, one(ATTENDANCE, dice));
    }

    static Notes need(RandomGenerator dice) {
        return notes(Category.SUPPORT_NEED_CODE, Purpose.P2_COORDINATE_SUPPORT, false, one(NEEDS, dice));
    }

    static Notes family(RandomGenerator dice) {
        return notes(Category.FAMILY_REQUEST, Purpose.P2_COORDINATE_SUPPORT, false, one(FAMILY, dice));
    }

    static Notes social(RandomGenerator dice) {
        return notes(Category.SOCIAL_ASSESSMENT, Purpose.P3_SOCIAL_ACTION, true, one(SOCIAL, dice));
    }

    static <T> T one(List<T> of, RandomGenerator dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private static Notes notes(Category category, Purpose purpose, boolean secret, String words) {
        return new Notes(category, purpose, Necessity.FOR_THE_READERS_TASK, ItemSource.SEEN, secret, words, WHY);
    }
}
