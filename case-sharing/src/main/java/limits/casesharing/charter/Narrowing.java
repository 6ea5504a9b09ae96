package limits.casesharing.charter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The charter leaves fewer professions in than the statute, for one category. */
public record Narrowing(Category category, List<Profession> givers, List<Profession> receivers) {

    /** Every profession the law knows, in order: what a side says that narrows nothing. */
    public static final List<Profession> EVERYBODY = Arrays.stream(Profession.values())
            .filter(one -> one != Profession.UNKNOWN)
            .toList();

    public Narrowing {
        givers = givers.stream().distinct().sorted().toList();
        receivers = receivers.stream().distinct().sorted().toList();
    }

    /** Whether it leaves anybody out. */
    public boolean narrows() {
        return !givers.equals(EVERYBODY) || !receivers.equals(EVERYBODY);
    }

    Set<Profession> giversKept() {
        return Set.copyOf(givers);
    }

    Set<Profession> receiversKept() {
        return Set.copyOf(receivers);
    }
}
