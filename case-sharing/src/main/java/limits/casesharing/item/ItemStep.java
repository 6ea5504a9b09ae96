package limits.casesharing.item;

import java.time.LocalDate;
import java.util.Optional;
import limits.kernel.Person;

/**
 * One step in the life of an item, as those it concerns are told: never a word of it.
 *
 * @param by empty where the clock did it
 * @param about the reader it is about, where it is about one
 * @param code what was asked, answered or decided, where there is a code for it
 */
public record ItemStep(
        ItemStepKind kind, LocalDate on, Optional<Person> by, Optional<Person> about, Optional<Enum<?>> code) {

    /** What happened. */
    public enum ItemStepKind {
        SHARED,
        ACKNOWLEDGED,
        ASKED_ABOUT,
        ANSWERED,
        EXTENDED,
        RESTRICTED,
        CORRECTED,
        CONTESTED,
        CONTEST_RESOLVED,
        WITHDRAWN,
        EXPIRED,
        ENDED_WITH_ITS_SESSION,
        TEXT_DESTROYED;

        /** The constant that its code names. */
        Enum<?> read(String code) {
            return switch (this) {
                case SHARED -> ItemSource.valueOf(code);
                case ASKED_ABOUT -> ItemQuestion.valueOf(code);
                case ANSWERED -> ItemAnswer.valueOf(code);
                case EXTENDED -> Necessity.valueOf(code);
                case RESTRICTED -> TakenOut.valueOf(code);
                case CONTESTED -> ContestedBy.valueOf(code);
                case CONTEST_RESOLVED -> ContestOutcome.valueOf(code);
                case ACKNOWLEDGED, CORRECTED, WITHDRAWN, EXPIRED, ENDED_WITH_ITS_SESSION, TEXT_DESTROYED ->
                    throw new IllegalArgumentException(this + " has no code");
            };
        }
    }
}
