package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.InformationItem.Standing;
import limits.casesharing.item.ItemEvent.ItemCorrected;
import limits.casesharing.item.ItemEvent.ItemShared;
import limits.kernel.Person;

/**
 * What was disclosed, as it stands: what is asked or contested about it, and which texts are left.
 *
 * @param noteSealed why the readers need it lies sealed with the text that is read
 * @param version of the text that is read
 * @param understood those who said that they understood this version
 * @param questions those the giver has not answered
 * @param contested by whom, until the giver has answered
 * @param texts versions that were sealed and are not known to be destroyed
 */
public record Disclosure(
        Given given,
        boolean noteSealed,
        int version,
        List<Person> readers,
        List<Person> understood,
        List<Open> questions,
        Optional<ContestedBy> contested,
        List<Text> texts) {

    /** What never changes of an item. */
    public record Given(
            Situation.Id situation,
            Person giver,
            Category category,
            Purpose purpose,
            boolean declaredSecret,
            LocalDate expiresOn) {}

    /** A question that waits for the giver. */
    public record Open(Person reader, ItemQuestion question) {}

    /** A text that is left, and from which day on it is to be destroyed; the one that is read has no such day. */
    public record Text(int version, Optional<LocalDate> due) {

        boolean dueOn(LocalDate day) {
            return due.filter(from -> !day.isBefore(from)).isPresent();
        }
    }

    public Disclosure {
        readers = List.copyOf(readers);
        understood = List.copyOf(understood);
        questions = List.copyOf(questions);
        texts = List.copyOf(texts);
    }

    static Disclosure begunBy(ItemShared it) {
        var given =
                new Given(it.situation(), it.giver(), it.category(), it.purpose(), it.declaredSecret(), it.expiresOn());
        var text = new Text(it.version(), Optional.empty());
        return new Disclosure(
                given,
                it.noteSealed(),
                it.version(),
                it.readers(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(text));
    }

    /** What is so after this event. */
    Standing next(ItemEvent event) {
        return switch (event) {
            case ItemShared it -> shared(this);
            case ItemEvent.ItemAcknowledged it -> shared(reading(readers, and(understood, it.reader()), questions));
            case ItemEvent.ItemAskedAbout it ->
                shared(reading(readers, understood, and(questions, new Open(it.reader(), it.question()))));
            case ItemEvent.ItemQuestionAnswered it -> {
                var answered = new Open(it.reader(), it.answer().question());
                yield shared(reading(readers, understood, without(questions, answered)));
            }
            case ItemEvent.ItemExtended it -> shared(reading(joined(readers, it.readers()), understood, questions));
            case ItemEvent.ItemRestricted it -> shared(restricted(it.readers()));
            case ItemCorrected it -> shared(corrected(it));
            case ItemEvent.ItemContested it -> shared(contested(Optional.of(it.who())));
            case ItemEvent.ItemContestResolved it -> shared(contested(Optional.empty()));
            case ItemEvent.ItemTextDestroyed it -> shared(withoutText(it.version()));
            case ItemEvent.ItemWithdrawn it -> new Standing.Ended(ended(it.on()), true, it.on());
            case ItemEvent.ItemEndedWithItsSession it -> new Standing.Ended(ended(it.on()), false, it.on());
            case ItemEvent.ItemExpired it -> new Standing.Ended(ended(it.on()), false, it.on());
        };
    }

    private static Standing shared(Disclosure what) {
        return new Standing.Shared(what);
    }

    /** Nobody reads any of its texts any more. */
    private Disclosure ended(LocalDate on) {
        var due = texts.stream()
                .map(one -> new Text(one.version(), Optional.of(on)))
                .toList();
        return new Disclosure(given, noteSealed, version, readers, understood, List.of(), Optional.empty(), due);
    }

    Disclosure withoutText(int destroyed) {
        var left = texts.stream().filter(one -> one.version() != destroyed).toList();
        return new Disclosure(given, noteSealed, version, readers, understood, questions, contested, left);
    }

    boolean asks(Person reader, ItemQuestion question) {
        return questions.contains(new Open(reader, question));
    }

    boolean concerns(Person person) {
        return given.giver().equals(person) || readers.contains(person);
    }

    boolean overOn(LocalDate day) {
        return day.isAfter(given.expiresOn());
    }

    boolean textIsDue(int of, LocalDate day) {
        return texts.stream().anyMatch(one -> one.version() == of && one.dueOn(day));
    }

    Exchange.Subject subject(LocalDate day) {
        return new Exchange.Subject(given.category(), given.purpose(), given.declaredSecret(), noteSealed, overOn(day));
    }

    /** The same with another text, and with why it is needed or without. */
    Exchange.Subject subject(boolean withNote) {
        return new Exchange.Subject(given.category(), given.purpose(), given.declaredSecret(), withNote, false, true);
    }

    private Disclosure reading(List<Person> by, List<Person> understoodBy, List<Open> open) {
        return new Disclosure(given, noteSealed, version, by, understoodBy, open, contested, texts);
    }

    private Disclosure contested(Optional<ContestedBy> who) {
        return new Disclosure(given, noteSealed, version, readers, understood, questions, who, texts);
    }

    private Disclosure restricted(List<Person> out) {
        return reading(
                readers.stream().filter(one -> !out.contains(one)).toList(),
                understood.stream().filter(one -> !out.contains(one)).toList(),
                questions.stream().filter(one -> !out.contains(one.reader())).toList());
    }

    /** A new text answers every question that was asked about the old one. */
    private Disclosure corrected(ItemCorrected it) {
        var old = texts.stream()
                .map(one -> one.version() == version ? new Text(version, Optional.of(it.oldUntil())) : one);
        var now = Stream.concat(old, Stream.of(new Text(it.version(), Optional.empty())))
                .toList();
        return new Disclosure(given, it.noteSealed(), it.version(), readers, List.of(), List.of(), contested, now);
    }

    private static <T> List<T> and(List<T> all, T one) {
        return joined(all, List.of(one));
    }

    private static <T> List<T> joined(List<T> all, List<T> more) {
        return Stream.concat(all.stream(), more.stream()).toList();
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
