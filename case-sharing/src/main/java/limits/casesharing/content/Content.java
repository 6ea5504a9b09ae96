package limits.casesharing.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import limits.casesharing.charter.Category;
import limits.casesharing.sealing.ConfidentialText;

/**
 * What one item says, of the form of its kind: in memory only, until it is sealed and after it was opened.
 *
 * <p>Written down as text: a first line that names the version of the form, then one line for each answer, {@code
 * blank=answer}, in the order of the form; line feeds within a note stand as {@code \n}. A text without that first line was
 * shared before there were forms, and is shown as it stands.
 *
 * <p><b>What this guarantees:</b> it holds nothing but answers that its form takes, and prints nothing. <b>What it does
 * not:</b> it does not know whether they are true.
 */
public final class Content {

    private static final String FIRST = "limits form 1";

    private final Category category;
    private final Map<String, List<String>> answers;

    private Content(Category category, Map<String, List<String>> answers) {
        this.category = category;
        this.answers = answers;
    }

    /**
     * What these answers say.
     *
     * @throws WrongForm where the kind of information takes another form
     */
    public static Content of(Category category, Map<String, List<String>> given) {
        var sheet =
                Sheet.of(category).orElseThrow(() -> new WrongForm(category, Map.of("", Blank.Wrong.NO_SUCH_BLANK)));
        var wrong = new TreeMap<String, Blank.Wrong>();
        given.forEach((name, answers) -> {
            if (!answers.isEmpty() && sheet.blank(name).isEmpty()) {
                wrong.put("", Blank.Wrong.NO_SUCH_BLANK);
            }
        });
        var taken = new LinkedHashMap<String, List<String>>();
        for (var blank : sheet.blanks()) {
            var answers = given.getOrDefault(blank.name(), List.of()).stream()
                    .map(Content::tidy)
                    .filter(answer -> !answer.isEmpty())
                    .distinct()
                    .toList();
            blank.wrong(answers).ifPresent(why -> wrong.put(blank.name(), why));
            if (!answers.isEmpty()) {
                taken.put(blank.name(), answers);
            }
        }
        if (!wrong.isEmpty()) {
            throw new WrongForm(category, wrong);
        }
        return new Content(category, taken);
    }

    /** What was sealed in a form; empty for a text of before there were forms, and for one that its form does not take. */
    public static Optional<Content> read(Category category, ConfidentialText words) {
        var lines = words.reveal().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            return Optional.empty();
        }
        var answers = new LinkedHashMap<String, List<String>>();
        for (String line : lines.subList(1, lines.size())) {
            int at = line.indexOf('=');
            if (at < 0) {
                return Optional.empty();
            }
            answers.merge(line.substring(0, at), List.of(unescaped(line.substring(at + 1))), Content::both);
        }
        try {
            return Optional.of(of(category, answers));
        } catch (WrongForm another) {
            return Optional.empty();
        }
    }

    /** The text to seal. */
    public ConfidentialText words() {
        var text = new StringBuilder(FIRST);
        answers.forEach((name, all) ->
                all.forEach(answer -> text.append('\n').append(name).append('=').append(escaped(answer))));
        return new ConfidentialText(text.toString());
    }

    public Category category() {
        return category;
    }

    /** What was answered, in the order of the form. */
    public Map<String, List<String>> answers() {
        return Map.copyOf(answers);
    }

    /** The answers to one blank. */
    public List<String> answers(String blank) {
        return answers.getOrDefault(blank, List.of());
    }

    @Override
    public String toString() {
        return "(confidential)";
    }

    static String tidy(String answer) {
        return answer.replace("\r\n", "\n").strip();
    }

    private static List<String> both(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String escaped(String answer) {
        return answer.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String stored) {
        var text = new StringBuilder();
        for (int n = 0; n < stored.length(); n++) {
            char c = stored.charAt(n);
            if (c == '\\' && n + 1 < stored.length()) {
                n++;
                text.append(stored.charAt(n) == 'n' ? '\n' : stored.charAt(n));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
