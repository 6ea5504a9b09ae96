package limits.api.web.situations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import limits.api.web.Say;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.charter.Category;
import limits.casesharing.content.Blank;
import limits.casesharing.content.Content;
import limits.casesharing.content.Sheet;
import limits.casesharing.content.Wording;
import limits.casesharing.content.WrongForm;
import limits.kernel.Key;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** The form of one kind of information on a page: its blanks as questions, its answers read, and told in words. */
@Component("contentForm")
final class ContentForm {

    private static final String AT = "content.";

    private final Say say;

    ContentForm(Say say) {
        this.say = say;
    }

    /** One answered blank, for whoever reads it. */
    public record Line(String label, List<String> answers) {}

    /** The same form with the blanks of this kind. */
    Form asking(Form form, Category category, List<Option> members) {
        Form asked = form;
        for (var blank : Sheet.of(category).map(Sheet::blanks).orElse(List.of())) {
            asked = asking(asked, blank, members);
            if (!blank.required()) {
                asked = asked.ifAny();
            }
        }
        return asked;
    }

    private static Form asking(Form form, Blank blank, List<Option> members) {
        String name = AT + blank.name();
        var codes = Option.of(blank.codes().toArray(Enum<?>[]::new));
        return switch (blank.kind()) {
            case CODE -> form.one(name, codes);
            case CODES -> form.several(name, codes, List.of());
            case DAY -> form.day(name);
            case TICKED -> form.yes(name, false);
            case LINE -> form.line(name);
            case MEMBER -> form.one(name, members);
            case NOTE -> form.words(name);
        };
    }

    /** What was answered; where it is not of the form, empty, and said at each blank. */
    Optional<Content> read(Category category, Filled filled) {
        var answers = new LinkedHashMap<String, List<String>>();
        Sheet.of(category)
                .ifPresent(sheet ->
                        sheet.blanks().forEach(blank -> answers.put(blank.name(), filled.sent(AT + blank.name()))));
        return taken(() -> Content.of(category, answers), filled);
    }

    /** The same with why its readers need it; empty, and said there, where no note would take that. */
    Optional<Wording> because(Content content, Filled filled) {
        return taken(() -> Wording.of(content).because(filled.carried(Wording.WHY)), filled);
    }

    private static <T> Optional<T> taken(Supplier<T> answers, Filled filled) {
        try {
            return Optional.of(answers.get());
        } catch (WrongForm another) {
            another.wrong()
                    .forEach((blank, why) -> filled.refuse(blank.equals(Wording.WHY) ? blank : AT + blank, code(why)));
            return Optional.empty();
        }
    }

    private static String code(Blank.Wrong why) {
        return switch (why) {
            case UNANSWERED -> "invalid.unanswered";
            case TOO_LONG -> "invalid.too-long";
            case NOT_THIS_FORM, NO_SUCH_BLANK -> "invalid.other";
        };
    }

    /** What an item says, blank by blank, in the reader's language. */
    List<Line> told(Content content) {
        return Sheet.of(content.category()).map(Sheet::blanks).orElse(List.of()).stream()
                .filter(blank -> !content.answers(blank.name()).isEmpty())
                .map(blank -> new Line(
                        say.told("field.content." + blank.name()),
                        content.answers(blank.name()).stream()
                                .map(answer -> told(blank, answer))
                                .toList()))
                .toList();
    }

    private String told(Blank blank, String answer) {
        return switch (blank.kind()) {
            case CODE, CODES -> blank.offered(answer).map(say::word).orElse(answer);
            case DAY -> say.day(java.time.LocalDate.parse(answer));
            case TICKED -> say.told("content.yes");
            case MEMBER -> say.person(new Person(new Key(answer)));
            case LINE, NOTE -> answer;
        };
    }

    /** The blanks of a kind, as a list of words, for whoever chooses it. */
    public String takes(Category category) {
        return String.join(
                ", ",
                Sheet.of(category).map(Sheet::blanks).orElse(List.of()).stream()
                        .map(blank -> say.told("field.content." + blank.name()).toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }
}
