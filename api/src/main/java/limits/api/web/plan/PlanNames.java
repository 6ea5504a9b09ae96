package limits.api.web.plan;

import java.util.List;
import java.util.Map;
import limits.governance.actionplan.Priority;
import limits.governance.partner.Partner;

/**
 * How a file names the priorities of its plan and the partners of its project.
 *
 * @param priorities title by priority
 * @param partners name by partner
 */
public record PlanNames(Map<Priority.Id, String> priorities, Map<Partner.Id, String> partners) {

    public PlanNames {
        priorities = Map.copyOf(priorities);
        partners = Map.copyOf(partners);
    }

    /** Everything a text may mean: by its id as text, else by its name. */
    static <I> List<I> meant(Map<I, String> names, String written) {
        var byId = names.keySet().stream()
                .filter(id -> id.toString().equals(written))
                .toList();
        if (!byId.isEmpty()) {
            return byId;
        }
        String plain = Plain.text(written);
        return names.entrySet().stream()
                .filter(name -> Plain.text(name.getValue()).equals(plain))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The name where it means nothing else, the id otherwise. */
    static <I> String written(Map<I, String> names, I id) {
        String name = names.getOrDefault(id, "");
        return meant(names, name).equals(List.of(id)) ? name : id.toString();
    }
}
