package limits.casesharing.content;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limits.casesharing.sealing.ConfidentialText;

/**
 * What a giver wrote: the form of the kind, with why the readers need it. Never leaves memory.
 *
 * @param confirmed the giver saw what the screen warns of, and says that it is none of it
 */
public record Wording(Content content, Optional<ConfidentialText> why, boolean confirmed) {

    /** Name of the question that stands beside every form. */
    public static final String WHY = "why";

    public static Wording of(Content content) {
        return new Wording(content, Optional.empty(), false);
    }

    /**
     * The same with why its readers need it; nothing where nothing is said.
     *
     * @throws WrongForm where it is longer than a note may be, or holds what no note holds
     */
    public Wording because(String reason) {
        var said = Optional.of(Content.tidy(reason)).filter(words -> !words.isEmpty());
        Blank.why().wrong(said.stream().toList()).ifPresent(wrong -> {
            throw new WrongForm(content.category(), Map.of(WHY, wrong));
        });
        return new Wording(content, said.map(ConfidentialText::new), confirmed);
    }

    public Wording confirmed(boolean so) {
        return new Wording(content, why, so);
    }

    /** The text to seal, with why its readers need it. */
    public ConfidentialText words() {
        return why.map(content.words()::neededBecause).orElseGet(content::words);
    }

    /** What the screen warns of in the free words, unless the giver has confirmed that it is none of it. */
    public Set<Screen.Warning> open() {
        return confirmed ? Set.of() : warnings();
    }

    /** What the screen warns of in the free words. */
    public Set<Screen.Warning> warnings() {
        var found = EnumSet.noneOf(Screen.Warning.class);
        Sheet.of(content.category()).stream()
                .flatMap(sheet -> sheet.blanks().stream())
                .filter(blank -> blank.kind() == Blank.Kind.NOTE || blank.kind() == Blank.Kind.LINE)
                .forEach(blank -> content.answers(blank.name()).forEach(words -> found.addAll(beyond(blank, words))));
        why.map(ConfidentialText::reveal).map(Screen::of).ifPresent(found::addAll);
        return found;
    }

    /** What is found there and is not what was asked for. */
    private static Set<Screen.Warning> beyond(Blank blank, String words) {
        var found = Screen.of(words);
        found.removeAll(blank.belongs());
        return found;
    }

    @Override
    public String toString() {
        return "(confidential)";
    }
}
