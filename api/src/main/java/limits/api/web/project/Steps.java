package limits.api.web.project;

import java.util.LinkedHashMap;
import java.util.Map;

/** How far a project has come, in the order of the guidelines. Guidelines §1.1 to 1.4. */
public record Steps(
        boolean agreement, boolean coordinator, boolean committee, boolean launched, boolean assessment, boolean plan) {

    /** Whether each step has been taken, by its message code {@code project.step.<code>}. */
    public Map<String, Boolean> taken() {
        var taken = new LinkedHashMap<String, Boolean>();
        taken.put("agreement", agreement);
        taken.put("coordinator", coordinator);
        taken.put("committee", committee);
        taken.put("launched", launched);
        taken.put("assessment", assessment);
        taken.put("plan", plan);
        return taken;
    }
}
