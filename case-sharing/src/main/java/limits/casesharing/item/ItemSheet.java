package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An item as somebody sees it who gave it or was named for it: its life, never its text.
 *
 * @param takenOut since when the giver has taken her out; empty for the giver and for whoever is named
 * @param understood whether she said that she understood the text that is read now
 * @param questions that wait for the giver: all of them for the giver, her own for a reader
 * @param steps what happened, as far as it is for her
 */
public record ItemSheet(
        ItemFile file,
        Optional<LocalDate> takenOut,
        Optional<LocalDate> correctedOn,
        Optional<ContestedBy> contested,
        boolean understood,
        List<Disclosure.Open> questions,
        List<ItemStep> steps) {

    public ItemSheet {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }

    /** Whether it can still be read by those named. */
    public boolean runs(LocalDate day) {
        return !file.overOn(day);
    }
}
