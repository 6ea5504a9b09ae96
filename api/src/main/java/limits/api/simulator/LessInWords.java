package limits.api.simulator;

import java.util.List;
import java.util.stream.Collectors;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Clause;
import limits.casesharing.charter.Difference;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charterfile.Unmoved;

/** What a charter's file asks beyond its floor, for people: under which key, what is written there, and what counts. */
public record LessInWords(String french, String english) {

    /** @param less one line of {@link Difference#less} */
    public static LessInWords of(Difference less) {
        String where = "charter." + key(less.clause())
                + (less.about() == Category.UNKNOWN ? "" : "." + less.about().name());
        String written = named(less.gone());
        return less.come().isEmpty()
                ? new LessInWords(
                        where + " : " + written + " ne compte pas : le socle ne va pas si loin",
                        where + ": " + written + " does not count: the floor does not go that far")
                : counting(where, written, named(less.come()));
    }

    /** @param unmoved what no charter moves */
    public static LessInWords of(Unmoved unmoved) {
        return counting(unmoved.where(), unmoved.written(), unmoved.counts());
    }

    private static LessInWords counting(String where, String written, String counts) {
        return new LessInWords(
                where + " : " + written + " compte comme " + counts, where + ": " + written + " counts as " + counts);
    }

    private static String named(List<Object> words) {
        return words.stream()
                .map(word -> word instanceof SignatureLevel level ? level(level) : word.toString())
                .collect(Collectors.joining(", "));
    }

    private static String level(SignatureLevel level) {
        return switch (level) {
            case SIMPLE -> "SES";
            case ADVANCED -> "AES";
            case QUALIFIED -> "QES";
        };
    }

    /** Where the file says it. */
    private static String key(Clause clause) {
        return switch (clause) {
            case TERRITORY -> "territory";
            case CONTROLLER -> "controller";
            case WORDING -> "text";
            case VALID_FROM -> "validFrom";
            case VALID_UNTIL -> "validUntil";
            case VENUES -> "venues";
            case PURPOSES -> "purposes";
            case CATEGORIES -> "enabledCategories";
            case GIVERS -> "givers";
            case RECEIVERS -> "receivers";
            case OFFENCE_OPT_INS -> "offenceOptIns";
            case CONVENTION -> "prosecutorConvention";
            case SIGNATURE -> "signature.minLevel";
            case CASE_MEMBERS -> "case.maxMembers";
            case ORGANISATION_MEMBERS -> "membership.maxMembersPerOrg";
            case SESSION_ORGANISATIONS -> "session.minOrganisations";
            case SUPPORT_PROFESSIONALS -> "session.minSupportPros";
            case YOUNGEST, OLDEST -> "case.ageAtOpening";
            case AGE_STOP -> "retention.hardAgeStop";
            case ACTIVE -> "retention.activeMax (months)";
            case INTERMEDIATE -> "retention.intermediateAfterClosure (months)";
            case ACCESS_LOG -> "audit.logRetentionMonths";
            case REVIEW -> "case.reviewEveryMonths";
            case TRAINING -> "membership.trainingValidMonths";
            case SIGNATURE_VALID -> "signature.periodicMonths";
            case REVIEW_GRACE -> "review.graceDays";
        };
    }
}
