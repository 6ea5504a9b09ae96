package limits.casesharing.charter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether one member could receive one kind of information, were everything else in order: from the colleague who asks,
 * or else from anybody. Computed by asking the decision itself with what is recorded about both, so that it cannot say
 * anything else.
 *
 * <p>What it does not: say that something passes in a situation. Task, family and necessity are asked each time.
 *
 * @param givers the professions she could receive it from, whoever asks
 * @param giverRefers only where the giver is the referent of the situation
 * @param sheRefers only where she is the referent of the situation
 * @param answer the answer to the best that could be asked
 */
public record MemberReach(
        Category kind, Set<Profession> givers, boolean giverRefers, boolean sheRefers, Decision answer) {

    public MemberReach {
        givers = Set.copyOf(givers);
    }

    /** Whether it could pass. */
    public boolean may() {
        return answer.permitted();
    }

    /**
     * Each kind that the charter opens, in order.
     *
     * @param from the colleague who asks; empty asks for anybody
     */
    public static List<MemberReach> of(Terms terms, Colleague receiver, Optional<Colleague> from) {
        return terms.clauses().categories().stream()
                .sorted()
                .map(kind -> of(new BestCase(terms, kind), kind, receiver, from))
                .toList();
    }

    private static MemberReach of(BestCase best, Category kind, Colleague receiver, Optional<Colleague> from) {
        var givers = EnumSet.noneOf(Profession.class);
        boolean withoutReferring = false;
        Decision furthest = new Decision.Denied(Gate.R00);
        for (Profession giver : BestCase.KNOWN) {
            Decision answer = best.answer(best.party(giver, true), receiver.party(true));
            furthest = BestCase.further(furthest, answer);
            if (answer.permitted()) {
                givers.add(giver);
                withoutReferring |= best.answer(best.party(giver, true), receiver.party(false))
                        .permitted();
            }
        }
        var anybody = new MemberReach(kind, givers, false, !givers.isEmpty() && !withoutReferring, furthest);
        return from.map(giver -> anybody.from(giver, receiver, best)).orElse(anybody);
    }

    /** The same asked of one colleague: the least that it takes is told. */
    private MemberReach from(Colleague giver, Colleague receiver, BestCase best) {
        for (boolean giverRefers : List.of(false, true)) {
            for (boolean sheRefers : List.of(false, true)) {
                Decision answer = best.answer(giver.party(giverRefers), receiver.party(sheRefers));
                if (answer.permitted()) {
                    return new MemberReach(kind, givers, giverRefers, sheRefers, answer);
                }
            }
        }
        return new MemberReach(kind, givers, false, false, best.answer(giver.party(true), receiver.party(true)));
    }
}
