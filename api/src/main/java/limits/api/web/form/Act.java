package limits.api.web.form;

import java.util.List;
import java.util.Set;
import limits.kernel.Actor;
import limits.kernel.Capacity;

/**
 * Something that one may do on a page, behind a form of its own. Shown only to the mandates that may ask for it; the
 * command's own room has the last word.
 *
 * @param code where its words begin: {@code <code>.title}, {@code <code>.do}, {@code <code>.done}
 * @param path where its form is
 * @param told what {@code <code>.act}, the words of the link to it, is told with
 */
public record Act(String code, String path, Set<Capacity> openTo, List<Object> told) {

    public static Act of(String code, String path, Capacity... openTo) {
        return new Act(code, path, Set.of(openTo), List.of());
    }

    public Act told(Object... words) {
        return new Act(code, path, openTo, List.of(words));
    }

    public boolean openTo(Actor by) {
        return openTo.contains(by.capacity());
    }

    /** Those of these acts that this visitor may ask for. */
    public static List<Act> openTo(Actor by, List<Act> acts) {
        return acts.stream().filter(act -> act.openTo(by)).toList();
    }

    public static List<Act> openTo(Actor by, Act... acts) {
        return openTo(by, List.of(acts));
    }
}
