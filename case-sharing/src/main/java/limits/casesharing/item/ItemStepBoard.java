package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.item.ItemEvent.*;
import limits.casesharing.item.ItemEvent.ItemEndedWithItsSession;
import limits.casesharing.item.ItemStep.ItemStepKind;
import limits.kernel.Key;
import limits.kernel.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happened to each item, a line for each step: for the giver all of them, for whoever else is named those that are not
 * between the giver and another. Codes, days and people, never content.
 */
final class ItemStepBoard {

    /** The first line of an item, in the statement that writes the item itself down as {@code shared}. */
    static final String FIRST = "INSERT INTO item_step (item, number, place, step, on_day, by_key, code)"
            + " SELECT item, ?, 0, ?, ?, ?, ? FROM shared";

    private final JdbcClient board;

    ItemStepBoard(JdbcClient board) {
        this.board = board;
    }

    /** One line: about whom it is, and who besides the giver alone is told, where somebody is. */
    private record Line(ItemStepKind kind, Optional<Person> about, Optional<Person> told, Optional<Enum<?>> code) {

        static Line of(ItemStepKind kind) {
            return new Line(kind, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Line of(ItemStepKind kind, Enum<?> code) {
            return new Line(kind, Optional.empty(), Optional.empty(), Optional.of(code));
        }

        static List<Line> about(ItemStepKind kind, List<Person> readers, Enum<?> code) {
            return readers.stream()
                    .map(one -> new Line(kind, Optional.of(one), Optional.empty(), Optional.of(code)))
                    .toList();
        }

        static Line between(ItemStepKind kind, Person reader, Optional<Enum<?>> code) {
            return new Line(kind, Optional.of(reader), Optional.of(reader), code);
        }
    }

    void tell(ItemEvent event, long number, Person by) {
        var lines = lines(event);
        boolean clock = event instanceof ItemExpired
                || event instanceof ItemEndedWithItsSession
                || event instanceof ItemTextDestroyed;
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            board.sql("INSERT INTO item_step (item, number, place, step, on_day, by_key, about, told, code)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(event.item().toString(), number, place, line.kind().name(), event.on())
                    .param(clock ? null : by.toString())
                    .param(line.about().map(Person::toString).orElse(null))
                    .param(line.told().map(Person::toString).orElse(null))
                    .param(line.code().map(Enum::name).orElse(null))
                    .update();
        }
    }

    static List<Object> first(ItemShared it, long number, Person by) {
        return List.of(
                number,
                ItemStepKind.SHARED.name(),
                it.on(),
                by.toString(),
                it.source().name());
    }

    /** What this person is told of an item, in order. */
    List<ItemStep> steps(InformationItem.Id item, Person person) {
        return board.sql("SELECT s.step, s.on_day, s.by_key, s.about, s.code FROM item_step s JOIN item i USING (item)"
                        + " WHERE s.item = ? AND (s.told IS NULL OR s.told = ? OR i.giver = ?)"
                        + " ORDER BY s.number, s.place")
                .params(item.toString(), person.toString(), person.toString())
                .query((row, n) -> {
                    var kind = ItemStepKind.valueOf(row.getString(1));
                    return new ItemStep(
                            kind,
                            row.getObject(2, LocalDate.class),
                            person(row.getString(3)),
                            person(row.getString(4)),
                            Optional.ofNullable(row.getString(5)).map(kind::read));
                })
                .list();
    }

    private static Optional<Person> person(@Nullable String key) {
        return Optional.ofNullable(key).map(Key::new).map(Person::new);
    }

    private static List<Line> lines(ItemEvent event) {
        return switch (event) {
            case ItemShared itself -> List.of();
            case ItemAcknowledged it -> List.of(Line.between(ItemStepKind.ACKNOWLEDGED, it.reader(), Optional.empty()));
            case ItemAskedAbout it ->
                List.of(Line.between(ItemStepKind.ASKED_ABOUT, it.reader(), Optional.of(it.question())));
            case ItemQuestionAnswered it ->
                List.of(Line.between(ItemStepKind.ANSWERED, it.reader(), Optional.of(it.answer())));
            case ItemExtended it -> Line.about(ItemStepKind.EXTENDED, it.readers(), it.necessity());
            case ItemRestricted it -> Line.about(ItemStepKind.RESTRICTED, it.readers(), it.because());
            case ItemCorrected it -> List.of(Line.of(ItemStepKind.CORRECTED));
            case ItemContested it -> List.of(Line.of(ItemStepKind.CONTESTED, it.who()));
            case ItemContestResolved it -> List.of(Line.of(ItemStepKind.CONTEST_RESOLVED, it.outcome()));
            case ItemWithdrawn it -> List.of(Line.of(ItemStepKind.WITHDRAWN));
            case ItemEndedWithItsSession it -> List.of(Line.of(ItemStepKind.ENDED_WITH_ITS_SESSION));
            case ItemExpired it -> List.of(Line.of(ItemStepKind.EXPIRED));
            case ItemTextDestroyed it -> List.of(Line.of(ItemStepKind.TEXT_DESTROYED));
        };
    }
}
