package limits.casesharing.charter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The statutory floor: what the law lets pass, whatever a charter says. Ships with the product, one edition at a time,
 * each rule with its source. A charter is laid over it and can only narrow it.
 *
 * @param edition name of this reading of the law, stored beside every decision
 */
public record Floor(
        String edition,
        Set<Venue> venues,
        Set<Purpose> purposes,
        Map<Profession, SecrecyStatus> secrecy,
        Circles circles,
        Map<Regime, RegimeRule> regimes,
        Map<Category, CategoryRule> categories,
        SignatureLevel minSignature,
        Sizes sizes,
        Ages ages,
        Clocks clocks) {

    public Floor {
        venues = Set.copyOf(venues);
        purposes = Set.copyOf(purposes);
        secrecy = Map.copyOf(secrecy);
        regimes = Map.copyOf(regimes);
        categories = Map.copyOf(categories);
    }

    /** French law as read in April 2026. */
    public static Floor statute() {
        return Statute.FR_2026_04;
    }

    /** The categories that some charter may enable. */
    public Set<Category> shareable() {
        var found = EnumSet.noneOf(Category.class);
        categories.forEach((category, rule) -> {
            if (rule.regime() != Regime.X_FORBIDDEN) {
                found.add(category);
            }
        });
        return found;
    }

    /** The professions of which somebody can give this, by what she is, by a task or by her body; in order. */
    public List<Profession> givers(Category category) {
        return possible(rule -> rule.give(), category);
    }

    /** The professions of which somebody can receive this; in order. */
    public List<Profession> receivers(Category category) {
        return possible(rule -> rule.receive(), category).stream()
                .filter(who -> !circles.neverReceives(
                        who, category, categories.get(category).regime()))
                .toList();
    }

    private List<Profession> possible(Function<CategoryRule, Entitled> side, Category category) {
        var rule = Optional.ofNullable(categories.get(category));
        return Narrowing.EVERYBODY.stream()
                .filter(who -> rule.filter(found -> side.apply(found).entitles(anybody(who), circles))
                        .isPresent())
                .toList();
    }

    /** Somebody of this profession with everything in her favour that a member may have. */
    private static Party anybody(Profession who) {
        return Reach.party(who, true, true, OffenceBasis.AUTHORITY, true);
    }

    /** How the law binds this profession. */
    public SecrecyStatus secrecyOf(Profession profession) {
        return secrecy.getOrDefault(profession, SecrecyStatus.UNKNOWN);
    }

    Floor narrowedBy(Clauses charter) {
        var narrowed = new EnumMap<Category, CategoryRule>(Category.class);
        narrowed.putAll(categories);
        charter.narrowings()
                .forEach(less -> narrowed.computeIfPresent(less.category(), (same, rule) -> rule.keeping(less)));
        return new Floor(
                edition,
                Set.copyOf(charter.venues()),
                Set.copyOf(charter.purposes()),
                secrecy,
                circles,
                regimes,
                narrowed,
                charter.minSignature(),
                charter.sizes(),
                charter.ages(),
                charter.clocks());
    }
}
