package limits.governance.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One scheme as the source tells it, in facts that can be asked about; its words are in {@link SheetWords}.
 *
 * @param toWithDisability highest age with a recognised disability, where the source extends it
 * @param requires every fact the source asks for, beside the age
 * @param conditionsStated false where the source speaks of conditions without listing them, or of none at all
 * @param pay whether and when the source speaks of money for the young person
 * @param source chapter of the guidelines, such as {@code 2.4.2}
 * @param verifiedOn the day somebody last compared the sheet with its source
 */
public record SchemeSheet(
        SchemeCode code,
        AgeRange ages,
        Bound toWithDisability,
        List<Fact> requires,
        boolean conditionsStated,
        Pay pay,
        String source,
        LocalDate verifiedOn) {

    /** Money for the young person, and how soon. Guidelines §2.6. */
    public enum Pay {
        UNSTATED,
        SAME_DAY,
        WAGE,
        MONTHLY_ALLOWANCE
    }

    public SchemeSheet {
        requires = List.copyOf(requires);
    }

    public SchemeKind kind() {
        return code.kind();
    }

    /** The sheet this one adapts to other ages, if any. */
    public Optional<SchemeCode> variantOf() {
        return switch (code) {
            case PSFP_3_TO_6, PSFP_12_TO_16 -> Optional.of(SchemeCode.PSFP);
            default -> Optional.empty();
        };
    }
}
