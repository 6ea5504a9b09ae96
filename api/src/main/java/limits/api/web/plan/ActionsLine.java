package limits.api.web.plan;

import static limits.api.web.plan.ActionsColumn.*;
import static limits.api.web.plan.LineError.Fault.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.Factor;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Schedule;
import limits.governance.actionplan.TemplateCode;
import limits.kernel.Euros;
import limits.kernel.Key;
import limits.kernel.Words;

/** One line of the file, read cell by cell; collects everything that is wrong before it gives up. */
final class ActionsLine {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(?:[.,]\\d{1,2})?");
    private static final List<String> YES = List.of("oui", "yes", "true", "vrai", "x", "1");
    private static final List<String> NO = List.of("non", "no", "false", "faux", "0", "");

    private final long number;
    private final ActionsHeading heading;
    private final List<String> cells;
    private final EnumWords words;
    private final Locale language;
    private final List<LineError> errors = new ArrayList<>();

    ActionsLine(long number, ActionsHeading heading, List<String> cells, EnumWords words, Locale language) {
        this.number = number;
        this.heading = heading;
        this.cells = cells;
        this.words = words;
        this.language = language;
    }

    List<LineError> errors() {
        return errors;
    }

    /** The action; empty if anything on this line is wrong. */
    Optional<PlannedAction> action(PlanNames names, Supplier<Key> draw) {
        var id = reference(draw);
        var title = one(TITLE).flatMap(text -> text(TITLE, text));
        var priority = one(PRIORITY).flatMap(text -> named(PRIORITY, names.priorities(), text));
        var axis = one(AXIS).flatMap(text -> word(AXIS, Axis.class, text));
        var factor = one(FACTOR).flatMap(text -> word(FACTOR, Factor.class, text));
        var owner = one(OWNER).flatMap(text -> named(OWNER, names.partners(), text));
        var partners = some(PARTNERS, text -> named(PARTNERS, names.partners(), text));
        var schedule = schedule();
        var deliverables = some(DELIVERABLES, text -> text(DELIVERABLES, text));
        var budget = amount(cell(BUDGET));
        var innovative = yesOrNo(cell(INNOVATIVE));
        var template = template(cell(TEMPLATE));
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlannedAction(
                new PlannedAction.Id(id.orElseThrow()),
                title.orElseThrow(),
                priority.orElseThrow(),
                axis.orElseThrow(),
                factor.orElseThrow(),
                owner.orElseThrow(),
                partners,
                schedule.orElseThrow(),
                deliverables,
                budget.orElseThrow(),
                innovative.orElseThrow(),
                template.orElseThrow()));
    }

    private Optional<Schedule> schedule() {
        var from = one(FROM).flatMap(text -> date(FROM, text));
        var to = one(TO).flatMap(text -> date(TO, text));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return to.get().isBefore(from.get())
                ? wrong(TO, ENDS_BEFORE_IT_BEGINS, cell(TO), List.of())
                : Optional.of(new Schedule(from.get(), to.get()));
    }

    private Optional<TemplateCode> template(String text) {
        return text.isEmpty() ? Optional.of(TemplateCode.NONE) : word(TEMPLATE, TemplateCode.class, text);
    }

    private String cell(ActionsColumn column) {
        return heading.at(column)
                .map(place -> FormulaGuard.unguard(cells.get(place)).strip())
                .orElse("");
    }

    /** A value that must be there. */
    private Optional<String> one(ActionsColumn column) {
        String text = cell(column);
        return text.isEmpty() ? wrong(column, MISSING_VALUE, "", List.of()) : Optional.of(text);
    }

    private <T> List<T> some(ActionsColumn column, Function<String, Optional<T>> each) {
        var values = CellList.split(cell(column));
        if (values.isEmpty() && column.needed()) {
            wrong(column, MISSING_VALUE, "", List.of());
        }
        return values.stream().map(each).flatMap(Optional::stream).toList();
    }

    private Optional<Key> reference(Supplier<Key> draw) {
        String text = cell(REFERENCE);
        try {
            return Optional.of(text.isEmpty() ? draw.get() : new Key(text));
        } catch (IllegalArgumentException notAKey) {
            return wrong(REFERENCE, NOT_A_REFERENCE, text, List.of());
        }
    }

    private Optional<Words> text(ActionsColumn column, String text) {
        try {
            return Optional.of(new Words(text));
        } catch (IllegalArgumentException tooLongOrControl) {
            return wrong(column, NOT_A_TEXT, text, List.of());
        }
    }

    private <I> Optional<I> named(ActionsColumn column, Map<I, String> names, String text) {
        var meant = PlanNames.meant(names, text);
        return switch (meant.size()) {
            case 0 ->
                wrong(
                        column,
                        UNKNOWN_VALUE,
                        text,
                        names.values().stream().sorted().toList());
            case 1 -> Optional.of(meant.getFirst());
            default ->
                wrong(
                        column,
                        SEVERAL_OF_THAT_NAME,
                        text,
                        meant.stream().map(Object::toString).sorted().toList());
        };
    }

    private <E extends Enum<E>> Optional<E> word(ActionsColumn column, Class<E> type, String text) {
        return words.read(type, text).or(() -> wrong(column, UNKNOWN_VALUE, text, words.all(type, language)));
    }

    private Optional<LocalDate> date(ActionsColumn column, String text) {
        for (var form : DATES) {
            try {
                var day = LocalDate.parse(text, form);
                if (day.getYear() >= 2000 && day.getYear() < 2100) {
                    return Optional.of(day);
                }
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return wrong(column, NOT_A_DATE, text, List.of("2026-04-01", "01/04/2026"));
    }

    private Optional<Euros> amount(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f€]", "");
        if (plain.isEmpty()) {
            return Optional.of(Euros.NONE);
        }
        if (!AMOUNT.matcher(plain).matches()) {
            return wrong(BUDGET, NOT_AN_AMOUNT, text, List.of("12500", "12500,50", "12 500.50"));
        }
        return Optional.of(new Euros(
                new BigDecimal(plain.replace(',', '.')).movePointRight(2).longValueExact()));
    }

    private Optional<Boolean> yesOrNo(String text) {
        String plain = Plain.text(text);
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain)
                ? Optional.of(false)
                : wrong(INNOVATIVE, UNKNOWN_VALUE, text, List.of("oui", "non", "yes", "no"));
    }

    private <T> Optional<T> wrong(ActionsColumn column, LineError.Fault fault, String seen, List<String> allowed) {
        errors.add(new LineError(number, heading.written(column), fault, seen, allowed));
        return Optional.empty();
    }
}
