package limits.casesharing.charter;

import java.time.LocalDate;
import limits.kernel.Fingerprint;

/**
 * One version of a charter, as it stands.
 *
 * @param number from 1
 * @param text fingerprint of the terms: what members sign
 */
public record Version(int number, Clauses clauses, Fingerprint text, Opinion opinion, State state, Review review) {

    /** How far a version has come. Being in force is computed from dates, never stored. */
    public sealed interface State {

        record Drafted() implements State {}

        record Proposed(LocalDate on) implements State {}

        record Adopted(Deliberation deliberation) implements State {}

        record Superseded(int by, LocalDate from) implements State {}

        record Repealed(LocalDate on) implements State {}
    }

    /** Whether the council adopted it once, whatever became of it. */
    boolean wasAdopted() {
        return switch (state) {
            case State.Drafted before -> false;
            case State.Proposed before -> false;
            case State.Adopted so -> true;
            case State.Superseded after -> true;
            case State.Repealed after -> true;
        };
    }

    /** What binds under it: nothing before it was adopted, and nothing is adopted that was not proposed. */
    public Terms terms() {
        return over(Floor.statute());
    }

    /** The same over another edition of the law. */
    Terms over(Floor floor) {
        return new Terms(floor, clauses, wasAdopted(), wasAdopted());
    }

    Version with(Opinion given) {
        return new Version(number, clauses, text, given, state, review);
    }

    Version with(State next) {
        return new Version(number, clauses, text, opinion, next, review);
    }

    Version with(Review reached) {
        return new Version(number, clauses, text, opinion, state, reached);
    }

    /** Whether its yearly review is due on this day. */
    boolean reviewDue(LocalDate day) {
        return !day.isBefore(YearlyReview.anniversaryAfter(clauses.validFrom(), review.lastOn()));
    }
}
