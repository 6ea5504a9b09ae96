package limits.casesharing.charter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The best that could be asked about one kind of information: everything in order, between two members as favourable as
 * the group may have them. Somebody whom the law does not bind cannot be attested, and a body that is no authority needs
 * the charter to opt it in.
 */
final class BestCase {

    static final Set<Profession> KNOWN = EnumSet.complementOf(EnumSet.of(Profession.UNKNOWN));

    private final Terms terms;
    private final Category category;
    private final List<Purpose> purposes;

    BestCase(Terms terms, Category category) {
        this.terms = terms;
        this.category = category;
        var served = terms.channel(category).map(RegimeRule::purposes).orElse(Set.of());
        // What serves no purpose is asked under one that the charter allows, so that its own gate answers.
        this.purposes = served.isEmpty()
                ? terms.clauses().purposes().stream().limit(1).toList()
                : served.stream().sorted().toList();
    }

    /** The answer for the purpose that gets furthest. */
    Decision answer(Profession giver, boolean giverRefers, Profession receiver, boolean receiverRefers) {
        return answer(party(giver, giverRefers), party(receiver, receiverRefers));
    }

    /** The same between two members as they are recorded. */
    Decision answer(Party from, Party to) {
        Decision furthest = new Decision.Denied(Gate.R08_PURPOSE);
        for (Purpose purpose : purposes) {
            furthest = further(furthest, Deciding.decide(terms, Reach.question(terms, category, purpose, from, to)));
            if (furthest.permitted()) {
                break;
            }
        }
        return furthest;
    }

    /** The one that came further through the gates; permitted is furthest. */
    static Decision further(Decision one, Decision other) {
        return other.gate().compareTo(one.gate()) > 0 ? other : one;
    }

    Party party(Profession profession, boolean referent) {
        var status = terms.rules().secrecyOf(profession);
        var basis = status == SecrecyStatus.CONTRACT_ONLY ? OffenceBasis.PUBLIC_SERVICE : OffenceBasis.AUTHORITY;
        boolean optedIn = !terms.clauses().offenceOptIns().isEmpty();
        return Reach.party(profession, referent, status.boundByLaw(), basis, optedIn);
    }
}
