package limits.casesharing.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One blank of a form.
 *
 * @param codes what it offers, where it is answered with codes
 * @param most most characters, where it is answered with words; design values of the model
 * @param belongs what the screen may find there and not warn of: a telephone number belongs where a contact is asked for
 */
public record Blank(
        String name, Kind kind, boolean required, List<Enum<?>> codes, int most, Set<Screen.Warning> belongs) {

    /** How it is answered. */
    public enum Kind {
        CODE,
        CODES,
        DAY,
        /** A box that must be ticked. */
        TICKED,
        /** A few words on one line, such as a name; screened for what the form does not ask for there. */
        LINE,
        /** A member of the group, by key. */
        MEMBER,
        /** Free words, which are screened. */
        NOTE
    }

    /** Longest note, in characters. */
    public static final int NOTE = 500;

    private static final int LINE = 120;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern KEY = Pattern.compile("[\\w-]{27}");

    public Blank {
        codes = List.copyOf(codes);
        belongs = Set.copyOf(belongs);
    }

    static Blank code(String name, Enum<?>... codes) {
        return new Blank(name, Kind.CODE, true, List.of(codes), 0, Set.of());
    }

    static Blank codes(String name, Enum<?>... codes) {
        return new Blank(name, Kind.CODES, true, List.of(codes), 0, Set.of());
    }

    static Blank day(String name) {
        return new Blank(name, Kind.DAY, true, List.of(), 0, Set.of());
    }

    static Blank ticked(String name) {
        return new Blank(name, Kind.TICKED, true, List.of(), 0, Set.of());
    }

    static Blank line(String name, Screen.Warning... belongs) {
        return new Blank(name, Kind.LINE, true, List.of(), LINE, Set.of(belongs));
    }

    static Blank member(String name) {
        return new Blank(name, Kind.MEMBER, true, List.of(), 0, Set.of());
    }

    static Blank note() {
        return new Blank("note", Kind.NOTE, true, List.of(), NOTE, Set.of());
    }

    /** Why the readers need it: asked beside every form, and no longer than a note. */
    static Blank why() {
        return new Blank(Wording.WHY, Kind.NOTE, false, List.of(), NOTE, Set.of());
    }

    Blank ifAny() {
        return new Blank(name, kind, false, codes, most, belongs);
    }

    /** The code that goes by this name here. */
    public Optional<Enum<?>> offered(String code) {
        return codes.stream().filter(one -> one.name().equals(code)).findFirst();
    }

    /** What is wrong with these answers; empty where nothing is. */
    Optional<Wrong> wrong(List<String> answers) {
        if (answers.isEmpty()) {
            return required ? Optional.of(Wrong.UNANSWERED) : Optional.empty();
        }
        if (answers.size() > 1 && kind != Kind.CODES) {
            return Optional.of(Wrong.NOT_THIS_FORM);
        }
        return answers.stream().allMatch(this::takes)
                ? Optional.empty()
                : Optional.of(tooLong(answers.getFirst()) ? Wrong.TOO_LONG : Wrong.NOT_THIS_FORM);
    }

    private boolean takes(String answer) {
        return switch (kind) {
            case CODE, CODES -> offered(answer).isPresent();
            case DAY -> isDay(answer);
            case TICKED -> answer.equals("yes");
            case MEMBER -> KEY.matcher(answer).matches();
            case LINE -> !tooLong(answer) && answer.indexOf('\n') < 0 && plain(answer);
            case NOTE -> !tooLong(answer) && plain(answer);
        };
    }

    private boolean tooLong(String answer) {
        return (kind == Kind.LINE || kind == Kind.NOTE) && answer.length() > most;
    }

    private static boolean plain(String answer) {
        return answer.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    private static boolean isDay(String answer) {
        if (!DAY.matcher(answer).matches()) {
            return false;
        }
        try {
            java.time.LocalDate.parse(answer);
            return true;
        } catch (java.time.format.DateTimeParseException noSuchDay) {
            return false;
        }
    }

    /** What is wrong with an answer. */
    public enum Wrong {
        UNANSWERED,
        TOO_LONG,
        NOT_THIS_FORM,
        /** The kind of information has no such blank. */
        NO_SUCH_BLANK
    }
}
