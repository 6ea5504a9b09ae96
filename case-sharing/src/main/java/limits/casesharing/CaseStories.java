package limits.casesharing;

import java.util.List;
import limits.kernel.Vocabulary;

/** Everything the confidential side can record, as its stories. */
public final class CaseStories {

    private CaseStories() {}

    /** The stories of the context {@code casesharing}. */
    public static Vocabulary vocabulary() {
        return new Vocabulary("casesharing", List.of());
    }
}
