package limits.casesharing.charter;

import java.util.EnumSet;
import java.util.Set;
import limits.kernel.Capacity;

/**
 * Who could receive what under a charter, were everything else in order: the picture of the charter, one line per
 * profession. Computed by asking the decision itself, so that it cannot say anything else.
 */
public final class Reach {

    private static final Set<Profession> KNOWN = EnumSet.complementOf(EnumSet.of(Profession.UNKNOWN));

    private Reach() {}

    /**
     * The categories that somebody may receive from at least one giver.
     *
     * @param attested professional secrecy is attested for her
     * @param basis the ground of her body for offence data
     * @param optIn the charter opts her body in for offence data
     */
    public static Set<Category> of(
            Terms terms, Profession profession, boolean attested, OffenceBasis basis, boolean optIn) {
        var receiver = party(profession, true, attested, basis, optIn);
        var found = EnumSet.noneOf(Category.class);
        for (var category : terms.clauses().categories()) {
            if (KNOWN.stream().anyMatch(giver -> passes(terms, category, giver, receiver))) {
                found.add(category);
            }
        }
        return found;
    }

    private static boolean passes(Terms terms, Category category, Profession giver, Party receiver) {
        var from = party(giver, true, true, OffenceBasis.AUTHORITY, true);
        return terms.channel(category).stream()
                .flatMap(channel -> channel.purposes().stream())
                .anyMatch(purpose -> Deciding.decide(terms, question(terms, category, purpose, from, receiver))
                        .permitted());
    }

    static Question question(Terms terms, Category category, Purpose purpose, Party giver, Party receiver) {
        var so = new Circumstances(
                Venue.AD_HOC,
                true,
                terms.clauses().ages().youngest(),
                true,
                Set.of(purpose),
                false,
                true,
                true,
                true,
                FamilyNotice.INFORMED,
                true,
                false,
                true,
                true,
                Stage.ACTIVE,
                true,
                false,
                false);
        return new Question(Act.SHARE, terms.clauses().validFrom(), category, purpose, giver, receiver, so);
    }

    static Party party(Profession profession, boolean referent, boolean attested, OffenceBasis basis, boolean optIn) {
        return new Party(
                profession,
                Capacity.MEMBER,
                referent,
                true,
                true,
                true,
                true,
                false,
                true,
                attested,
                true,
                true,
                true,
                false,
                basis,
                optIn);
    }
}
