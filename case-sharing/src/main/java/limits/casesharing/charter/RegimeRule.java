package limits.casesharing.charter;

import java.util.List;
import java.util.Set;

/**
 * What the law asks of one channel.
 *
 * @param needs asked in this order
 * @param deferrable the information of the family may be deferred, with reason, second person and review date
 * @param secretAllowed may carry what is secret, not merely confidential
 * @param source the article
 */
public record RegimeRule(
        List<Need> needs, boolean deferrable, boolean secretAllowed, Set<Purpose> purposes, String source) {

    public RegimeRule {
        needs = List.copyOf(needs);
        purposes = Set.copyOf(purposes);
    }
}
