package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What binds today: the floor and the charter, whichever is narrower, for every field. It is narrowed as it is built, so
 * there are no terms wider than the law.
 *
 * @param rules the floor, narrowed by the charter
 * @param clauses the charter, as far as the floor lets it count
 * @param proposed by the members of the group. CSI L132-5
 * @param adopted by the council, after that. CSI L132-5, D132-9
 */
public record Terms(Floor rules, Clauses clauses, boolean proposed, boolean adopted) {

    public Terms {
        clauses = clauses.within(rules);
        rules = rules.narrowedBy(clauses);
    }

    /** The reading of the law that binds here. */
    public Edition edition() {
        return Edition.of(rules);
    }

    /** Whether the text is proposed, adopted and within its dates. CSI L132-5. */
    public boolean inForce(LocalDate now) {
        return proposed && adopted && !now.isBefore(clauses.validFrom()) && !now.isAfter(clauses.validUntil());
    }

    /** The line of the decision table for this category; empty if it is unknown. */
    public Optional<CategoryRule> rule(Category category) {
        return Optional.ofNullable(rules.categories().get(category));
    }

    /** The channel this category travels in; empty if either is unknown. */
    public Optional<RegimeRule> channel(Category category) {
        return rule(category).map(rule -> rules.regimes().get(rule.regime()));
    }
}
