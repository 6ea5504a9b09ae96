package limits.casesharing.charter;

import java.util.Map;
import java.util.Set;

/**
 * The closed circles of professions that the law draws.
 *
 * @param referentCapable who can be the referent of a situation: it narrows, never adds
 * @param socialAction CASF L121-6-2
 * @param childProtection CASF L226-2-2
 * @param care CSP R1110-2
 * @param neverOffences never hold offence data, whatever the charter opts in. LIL art. 46
 * @param neverRegimes never receive what travels in these channels
 * @param neverCategories never receive these categories
 */
public record Circles(
        Set<Profession> referentCapable,
        Set<Profession> socialAction,
        Set<Profession> childProtection,
        Set<Profession> care,
        Set<Profession> neverOffences,
        Map<Profession, Set<Regime>> neverRegimes,
        Map<Profession, Set<Category>> neverCategories) {

    public Circles {
        referentCapable = Set.copyOf(referentCapable);
        socialAction = Set.copyOf(socialAction);
        childProtection = Set.copyOf(childProtection);
        care = Set.copyOf(care);
        neverOffences = Set.copyOf(neverOffences);
        neverRegimes = Map.copyOf(neverRegimes);
        neverCategories = Map.copyOf(neverCategories);
    }

    /** Whether the party's legal person may handle offence data. GDPR art. 10; LIL art. 46. */
    boolean mayHoldOffences(Party party) {
        if (neverOffences.contains(party.profession())) {
            return false;
        }
        return switch (party.orgArt10Basis()) {
            case AUTHORITY -> true;
            case PUBLIC_SERVICE -> party.art10OptIn();
            case NONE -> false;
        };
    }

    boolean neverReceives(Profession profession, Category category, Regime regime) {
        return neverRegimes.getOrDefault(profession, Set.of()).contains(regime)
                || neverCategories.getOrDefault(profession, Set.of()).contains(category);
    }
}
