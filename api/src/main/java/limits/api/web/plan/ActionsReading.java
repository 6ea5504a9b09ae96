package limits.api.web.plan;

import java.util.List;
import limits.governance.actionplan.PlannedAction;

/** What came of reading a file: every action in it, or everything that is wrong with it. */
public sealed interface ActionsReading {

    /** Every line could be read. Whether the plan admits the actions is the plan's decision. */
    record Whole(List<PlannedAction> actions) implements ActionsReading {

        public Whole {
            actions = List.copyOf(actions);
        }
    }

    /** At least one thing is wrong, so nothing is imported. At most {@value ActionsFile#MOST_ERRORS} are listed. */
    record Faulty(List<LineError> errors) implements ActionsReading {

        public Faulty {
            errors = List.copyOf(errors);
        }
    }
}
