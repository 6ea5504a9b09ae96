package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.List;
import limits.kernel.Fingerprint;

/**
 * May the giver share, or the receiver read, an item of this category, for this purpose, today?
 *
 * @param now the day in Paris on which it is asked
 */
public record Question(
        Act act,
        LocalDate now,
        Category category,
        Purpose purpose,
        Party giver,
        Party receiver,
        Circumstances circumstances) {

    /**
     * The SHA-256 of every fact that this question rests on, in one written form: two decisions on the same facts have the
     * same one.
     */
    public Fingerprint fingerprint() {
        return FactsInWords.fingerprint(this);
    }

    /** The one who acts: the receiver reads, the giver shares. */
    public Party actor() {
        return act == Act.READ ? receiver : giver;
    }

    /** Those whose membership is asked: on a reading the receiver; on a share the giver and the receiver. */
    List<Party> tested() {
        return act == Act.READ ? List.of(receiver) : List.of(giver, receiver);
    }
}
