package limits.governance.actionplan;

import java.util.List;
import limits.governance.partner.Partner;
import limits.kernel.Words;

/** An action that differs from another in one point. */
record Draft(PlannedAction action) {

    Draft ownedBy(Partner.Id owner) {
        return changed(owner, action.partners(), action.schedule(), action.deliverables());
    }

    Draft with(List<Partner.Id> partners) {
        return changed(action.owner(), partners, action.schedule(), action.deliverables());
    }

    Draft running(Schedule schedule) {
        return changed(action.owner(), action.partners(), schedule, action.deliverables());
    }

    Draft delivering(Words... deliverables) {
        return changed(action.owner(), action.partners(), action.schedule(), List.of(deliverables));
    }

    private Draft changed(Partner.Id owner, List<Partner.Id> partners, Schedule schedule, List<Words> deliverables) {
        return new Draft(new PlannedAction(
                action.id(),
                action.title(),
                action.priority(),
                action.axis(),
                action.factor(),
                owner,
                partners,
                schedule,
                deliverables,
                action.budget(),
                action.innovative(),
                action.template()));
    }
}
