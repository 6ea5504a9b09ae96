package limits.governance.actionplan;

import java.util.List;
import limits.governance.partner.Partner;
import limits.kernel.Euros;
import limits.kernel.Key;
import limits.kernel.Words;

/**
 * One action as the plan states it: what, why, by whom, when, with what result and at what cost. Guidelines §1.1, 1.4.
 *
 * @param priority the priority it serves; no action without one
 * @param factor the line of Table 1 it answers
 * @param owner the partner, or internal service, that answers for it
 * @param partners those who carry it out with the owner, each once
 * @param deliverables what will be there in the end; at least one
 * @param budget planned cost
 * @param innovative whether it is tried for the first time, which suggests evaluating it (§1.6)
 * @param template the pilots' action it is inspired by
 */
public record PlannedAction(
        Id id,
        Words title,
        Priority.Id priority,
        Axis axis,
        Factor factor,
        Partner.Id owner,
        List<Partner.Id> partners,
        Schedule schedule,
        List<Words> deliverables,
        Euros budget,
        boolean innovative,
        TemplateCode template) {

    /** Names one action of one plan. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** How an action goes. */
    public enum Course {
        PLANNED,
        IN_PROGRESS,
        COMPLETED,
        CANCELLED,
        WITHDRAWN;

        /** Whether nothing more will happen to it. */
        public boolean over() {
            return this == COMPLETED || this == CANCELLED || this == WITHDRAWN;
        }
    }

    public PlannedAction {
        partners = partners.stream().distinct().toList();
        deliverables = List.copyOf(deliverables);
    }
}
