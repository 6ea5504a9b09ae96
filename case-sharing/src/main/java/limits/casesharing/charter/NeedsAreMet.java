package limits.casesharing.charter;

import java.util.Optional;
import java.util.Set;

/** The needs of the channel, in the order the law lists them; the first one not met is told. Each need cites its article. */
final class NeedsAreMet implements Step {

    @Override
    public Gate gate() {
        return Gate.R15_NEED;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return stops(terms, asked).isEmpty();
    }

    @Override
    public Optional<Decision> stops(Terms terms, Question asked) {
        var channel = terms.channel(asked.category());
        if (channel.isEmpty()) {
            return Optional.of(new Decision.Lacking(Need.NEVER));
        }
        for (Need need : channel.get().needs()) {
            if (!met(need, terms, asked)) {
                return Optional.of(new Decision.Lacking(need));
            }
        }
        return Optional.empty();
    }

    private static boolean met(Need need, Terms terms, Question asked) {
        var so = asked.circumstances();
        var circles = terms.rules().circles();
        return switch (need) {
            case CASE_TASK -> asked.receiver().task();
            case TASK_OR_SESSION -> asked.receiver().task() || so.sessionValid();
            case ART10_BOTH -> circles.mayHoldOffences(asked.giver()) && circles.mayHoldOffences(asked.receiver());
            case NECESSITY_NOTE -> so.necessity();
            case INTERVENES_WITH_FAMILY_BOTH ->
                asked.giver().intervenes() && asked.receiver().intervenes();
            case SOCIAL_ACTION_BOTH -> both(circles.socialAction(), asked);
            case SECRECY_BOUND_BOTH -> bound(terms, asked.giver()) && bound(terms, asked.receiver());
            case CHILD_PROTECTION_ROLE_BOTH -> both(circles.childProtection(), asked);
            case R1110_2_BOTH -> both(circles.care(), asked);
            case CARE_PARTICIPATION_BOTH ->
                asked.giver().care() && asked.receiver().care();
            case CONSENT_IF_NOT_SAME_TEAM -> so.sameTeam() || so.consent();
            case CONVENTION -> terms.clauses().prosecutorConvention();
            case PROSECUTOR_DOCUMENT -> so.prosecutorDocument();
            case NEVER -> false;
        };
    }

    private static boolean both(Set<Profession> circle, Question asked) {
        return circle.contains(asked.giver().profession())
                && circle.contains(asked.receiver().profession());
    }

    /** Bound by the law itself and attested for this person. Code pénal 226-13; CASF L226-2-2. */
    private static boolean bound(Terms terms, Party who) {
        return who.secrecyAttested()
                && terms.rules().secrecyOf(who.profession()).boundByLaw();
    }
}
