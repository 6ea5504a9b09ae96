package limits.casesharing.content;

import java.util.Map;
import limits.casesharing.charter.Category;

/**
 * Answers that are not of the form of their kind of information. Says which blanks and why, never what was answered.
 */
public final class WrongForm extends RuntimeException {

    private final transient Category category;
    private final transient Map<String, Blank.Wrong> wrong;

    WrongForm(Category category, Map<String, Blank.Wrong> wrong) {
        super("not the form of " + category);
        this.category = category;
        this.wrong = Map.copyOf(wrong);
    }

    public Category category() {
        return category;
    }

    /** What is wrong, by the name of the blank; a name that the form lacks is told as {@code ""}, why the readers need it as {@link Wording#WHY}. */
    public Map<String, Blank.Wrong> wrong() {
        return wrong;
    }
}
