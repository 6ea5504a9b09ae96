package limits.api.web.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import limits.api.web.Answers;
import limits.kernel.Actor;
import limits.kernel.Euros;
import limits.kernel.Key;
import limits.kernel.Words;

/** The answers to a form, read into our own words. Once {@link #complete()}, each of them can be asked for. */
public final class Filled {

    private final Form form;
    private final Sent sent;
    private final Answers answers = new Answers();

    Filled(Form form, Sent sent) {
        this.form = form;
        this.sent = sent;
        form.fields().forEach(this::check);
    }

    /** Whether every answer could be read. */
    public boolean complete() {
        return answers.complete();
    }

    /** The message code of each answer that could not be read, in the order of the form. */
    public Map<String, String> wrong() {
        var unread = answers.wrong();
        var ordered = new LinkedHashMap<String, String>();
        form.fields().stream()
                .map(Field::name)
                .filter(unread::containsKey)
                .forEach(name -> ordered.put(name, unread.getOrDefault(name, "")));
        unread.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Notes an answer that only the page could find wrong, such as a code that no list knows. */
    public void refuse(String field, String messageCode) {
        answers.refuse(field, messageCode);
    }

    /** What was sent for a field, as it was sent. */
    public List<String> sent(String name) {
        return sent.all(name);
    }

    /** What the form carried without asking, or a text as it was sent. */
    public String carried(String name) {
        return sent.one(name);
    }

    /** Who sent the form. */
    public Actor by() {
        return sent.by();
    }

    public Key key(String name) {
        return new Key(sent.one(name));
    }

    public List<Key> keys(String name) {
        return sent.all(name).stream().map(Key::new).toList();
    }

    public Words words(String name) {
        return new Words(sent.one(name));
    }

    public Optional<Words> wordsIfAny(String name) {
        return Optional.of(sent.one(name)).filter(text -> !text.isBlank()).map(Words::new);
    }

    /** One of our words for each line that is not empty. */
    public List<Words> lines(String name) {
        return sent.one(name)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Words::new)
                .toList();
    }

    public LocalDate day(String name) {
        return LocalDate.parse(sent.one(name));
    }

    public int number(String name) {
        return Integer.parseInt(sent.one(name).strip());
    }

    public Euros euros(String name) {
        return money(sent.one(name)).orElseThrow();
    }

    public <E extends Enum<E>> E one(String name, Class<E> type) {
        return Enum.valueOf(type, sent.one(name));
    }

    public boolean yes(String name) {
        return !sent.all(name).isEmpty();
    }

    public Optional<byte[]> file(String name) {
        return sent.file(name);
    }

    private void check(Field field) {
        boolean answered = field.kind() == Field.Kind.FILE
                ? sent.file(field.name()).isPresent()
                : !sent.all(field.name()).isEmpty();
        if (!answered) {
            if (field.required()) {
                answers.refuse(field.name(), "invalid.unanswered");
            }
            return;
        }
        switch (field.kind()) {
            case LINE, WORDS -> read(field, Words::new);
            case LINES -> read(field, text -> lines(field.name()));
            case DAY -> read(field, LocalDate::parse);
            case NUMBER -> read(field, Integer::parseInt);
            case EUROS -> {
                if (money(sent.one(field.name())).isEmpty()) {
                    answers.refuse(field.name(), "invalid.euros");
                }
            }
            case ONE, SEVERAL -> {
                if (!sent.all(field.name()).stream().allMatch(field::offers)) {
                    answers.refuse(field.name(), "invalid.other");
                }
            }
            case YES, FILE -> {}
        }
    }

    private void read(Field field, Function<String, Object> reader) {
        answers.read(field.name(), sent.one(field.name()), reader);
    }

    /** Spaces between thousands, a comma or a point before the cents. */
    private static Optional<Euros> money(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return plain.matches("\\d{1,12}(\\.\\d{1,2})?")
                ? Optional.of(new Euros(new BigDecimal(plain).movePointRight(2).longValueExact()))
                : Optional.empty();
    }

    Form form() {
        return form;
    }
}
