package limits.casesharing.charter;

import java.util.List;
import java.util.Set;

/** The charter leaves fewer professions in than the statute, for one category. */
public record Narrowing(Category category, List<Profession> givers, List<Profession> receivers) {

    public Narrowing {
        givers = givers.stream().distinct().sorted().toList();
        receivers = receivers.stream().distinct().sorted().toList();
    }

    Set<Profession> giversKept() {
        return Set.copyOf(givers);
    }

    Set<Profession> receiversKept() {
        return Set.copyOf(receivers);
    }
}
