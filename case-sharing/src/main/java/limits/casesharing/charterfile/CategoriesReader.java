package limits.casesharing.charterfile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.CategoryRule;
import limits.casesharing.charter.Circles;
import limits.casesharing.charter.Entitled;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Regime;

/** The decision table of a file's floor. */
final class CategoriesReader {

    private static final String REFERENT = "REFERENT";

    private final Map<String, Entitled> circles = new LinkedHashMap<>();

    CategoriesReader(Circles drawn) {
        // Who is around one situation, and who sits in its session, is for other gates to say.
        circles.put("ANY_MEMBER", Entitled.ANYONE);
        circles.put("CASE_MEMBERS", Entitled.ANYONE);
        circles.put("SESSION_PRESENT", Entitled.ANYONE);
        circles.put("SOCIAL_ACTION", Entitled.of(drawn.socialAction()));
        circles.put("CHILD_PROTECTION", Entitled.of(drawn.childProtection()));
        circles.put("R1110_2", Entitled.of(drawn.care()));
        circles.put("ART10", Entitled.withOffenceBasis(false));
        circles.put("ART10_WITH_TASK", Entitled.withOffenceBasis(true));
    }

    Map<Category, CategoryRule> read(Spot spot) {
        var table = new EnumMap<Category, CategoryRule>(Category.class);
        spot.keyed(Words::category).forEach((category, line) -> table.put(category, rule(line)));
        return table;
    }

    private CategoryRule rule(Spot spot) {
        Fields line = spot.fields("regime", "give", "receive", "form", "retention", "why", "source");
        Regime regime = line.need("regime")
                .flatMap(word -> word.word(Spot.names(Regime.class)))
                .orElse(Regime.X_FORBIDDEN);
        if (regime == Regime.X_FORBIDDEN) {
            String why = line.need("why").map(Words::source).orElse("");
            return new CategoryRule(regime, Entitled.NOBODY, Entitled.NOBODY, CategoryRule.Kept.NEVER, why);
        }
        return new CategoryRule(
                regime,
                line.need("give").map(this::entitled).orElse(Entitled.NOBODY),
                line.need("receive").map(this::entitled).orElse(Entitled.NOBODY),
                line.need("retention")
                        .flatMap(word -> word.word(Spot.names(CategoryRule.Kept.class, CategoryRule.Kept.NEVER)))
                        .orElse(CategoryRule.Kept.NEVER),
                line.at("source").map(Words::source).orElse(""));
    }

    /** One circle by its name, or a list of professions, with the referent among them or not. */
    private Entitled entitled(Spot spot) {
        if (!spot.isList()) {
            return spot.word(circles).orElse(Entitled.NOBODY);
        }
        Map<String, Optional<Profession>> allowed = new LinkedHashMap<>();
        Spot.names(Profession.class, Profession.UNKNOWN).forEach((name, who) -> allowed.put(name, Optional.of(who)));
        allowed.put(REFERENT, Optional.empty());
        var named = spot.each(item -> item.word(allowed));
        var professions = EnumSet.noneOf(Profession.class);
        named.forEach(who -> who.ifPresent(professions::add));
        var listed = Entitled.of(professions);
        return named.contains(Optional.<Profession>empty()) ? listed.orReferent() : listed;
    }
}
