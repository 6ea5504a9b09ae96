package limits.api.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import limits.api.identity.Directory;
import limits.kernel.Euros;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How days, money, people and our constants are said in the reader's language; templates call it {@code @say}. */
@Component("say")
public final class Say {

    private static final int CENTS = 100;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Directory directory;
    private final MessageSource messages;

    Say(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** A day in full, such as 22 novembre 2026; a dash where there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? "—"
                : DateTimeFormatter.ofPattern("d MMMM yyyy", reader()).format(day);
    }

    /** A time of day in Paris, such as 16:30. */
    public String hour(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", reader()).format(at.atZone(PARIS));
    }

    /** The day of an instant in Paris, in full. */
    public String dayOf(Instant at) {
        return day(LocalDate.ofInstant(at, PARIS));
    }

    /** An amount in euros; cents only where there are some. */
    public String euros(Euros amount) {
        var format = NumberFormat.getCurrencyInstance(reader() == Locale.ENGLISH ? Locale.UK : Locale.FRANCE);
        format.setCurrency(Currency.getInstance("EUR"));
        if (amount.cents() % CENTS == 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(amount.cents() / (double) CENTS);
    }

    public String quarter(Quarter quarter) {
        return told("figures.quarter", quarter.year(), quarter.number());
    }

    /** What to call somebody; a dash once the name has been erased. */
    public String person(@Nullable Person person) {
        return person == null ? "—" : directory.nameOf(person).orElse("—");
    }

    /** What to call some people, one after the other. */
    public String people(List<Person> people) {
        return people.stream().map(this::person).collect(Collectors.joining(", "));
    }

    /** What to call an organisation. */
    public String body(Organisation organisation) {
        return directory.nameOf(organisation).orElse("—");
    }

    /** A constant, in the words of {@code word.<type>.<constant>}. */
    public String word(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return told(
                "word." + type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + "." + constant.name());
    }

    /** A message in the reader's language. */
    public String told(String code, Object... with) {
        return messages.getMessage(code, with, reader());
    }

    private static Locale reader() {
        return Locale.ENGLISH
                        .getLanguage()
                        .equals(LocaleContextHolder.getLocale().getLanguage())
                ? Locale.ENGLISH
                : Locale.FRENCH;
    }
}
