package limits.api.demo;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;

/** A small set of answers and short notes that name nobody and tell of nobody. */
final class NeutralTexts {

    private static final String WHY = "Pour que chacun tienne sa part du soutien convenu.";

    private static final List<Map<String, List<String>>> SCHOOLING = List.of(
            Map.of("status", List.of("AT_SCHOOL_AT_RISK")),
            Map.of("status", List.of("LOOKING_FOR_SCHOOL_OR_TRAINING")),
            Map.of("status", List.of("AT_SCHOOL")));

    private static final List<Map<String, List<String>>> ATTENDANCE =
            List.of(Map.of("attendance", List.of("CONCERN")), Map.of("attendance", List.of("CONCERN_ENDED")));

    private static final List<Map<String, List<String>>> NEEDS = List.of(
            Map.of("needs", List.of("JOB")),
            Map.of("needs", List.of("SCHOOLING")),
            Map.of("needs", List.of("LEISURE")),
            Map.of("needs", List.of("LEISURE", "HOUSING")));

    private static final List<Map<String, List<String>>> FAMILY = List.of(
            Map.of(
                    "asking",
                    List.of("PARENT"),
                    "asks",
                    List.of("APPOINTMENT", "INTERPRETER"),
                    "readBack",
                    List.of("yes"),
                    "agreed",
                    List.of("yes")),
            Map.of(
                    "asking",
                    List.of("BOTH"),
                    "asks",
                    List.of("CALL_BEFORE_DECISIONS"),
                    "readBack",
                    List.of("yes"),
                    "agreed",
                    List.of("yes")));

    private static final List<Map<String, List<String>>> SOCIAL = List.of(
            Map.of(
                    "topics",
                    List.of("RIGHTS_AND_BENEFITS", "HOUSING"),
                    "note",
                    List.of("Droits à vérifier ; logement suroccupé ; la mère est d’accord pour un suivi.")),
            Map.of(
                    "topics",
                    List.of("BUDGET"),
                    "note",
                    List.of("Budget serré depuis une perte d’emploi ; une aide est demandée.")));

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

    private static Notes notes(Category category, Purpose purpose, boolean secret, Map<String, List<String>> answers) {
        return new Notes(category, purpose, Necessity.FOR_THE_READERS_TASK, ItemSource.SEEN, secret, answers, WHY);
    }
}
