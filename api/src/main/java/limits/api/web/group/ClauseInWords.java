package limits.api.web.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import limits.api.web.Say;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Difference;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Venue;
import limits.kernel.Organisation;
import org.springframework.stereotype.Component;

/** What two texts say differently, in the reader's language; templates call it {@code @clauseInWords}. */
@Component("clauseInWords")
public final class ClauseInWords {

    private final Say say;

    ClauseInWords(Say say) {
        this.say = say;
    }

    /** What the clause is about. */
    public String name(Difference one) {
        String clause = say.told("clause." + one.clause());
        return one.about() == Category.UNKNOWN ? clause : clause + " – " + value(one.about());
    }

    /** Values one after the other, in the order of their lists. */
    public String listed(Collection<?> values) {
        return values.stream().sorted(ClauseInWords::inOrder).map(this::value).collect(Collectors.joining(", "));
    }

    private static int inOrder(Object one, Object other) {
        return one instanceof Enum<?> first && other instanceof Enum<?> second
                ? Integer.compare(first.ordinal(), second.ordinal())
                : 0;
    }

    private String value(Object value) {
        return switch (value) {
            case Category kind -> say.told("category." + kind);
            case Profession who -> say.told("profession." + who);
            case Purpose purpose -> say.told("purpose." + purpose);
            case SignatureLevel level -> say.told("signature." + level);
            case Venue venue -> say.told("venue." + venue);
            case LocalDate day -> say.day(day);
            case Organisation body -> say.body(body);
            case Boolean yes -> say.told(yes ? "charter.yes" : "charter.no");
            default -> value.toString();
        };
    }
}
