package limits.api.web.plan;

import static limits.api.web.plan.LineError.Fault.*;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import limits.governance.actionplan.ActionPlanCommand.ImportActions;
import limits.governance.actionplan.PlannedAction;
import limits.kernel.Key;
import org.springframework.context.MessageSource;

/**
 * Reads the actions of a plan from a CSV file: UTF-8 with or without a byte order mark, comma or semicolon, headings in
 * French or English in any order. One fault anywhere, and nothing is read.
 */
public final class ActionsFile {

    /** Largest file, in bytes: 1 MiB. */
    public static final int MOST_BYTES = 1 << 20;

    /** Most faults that are listed; who has more has another kind of file. */
    public static final int MOST_ERRORS = 200;

    private final EnumWords words;

    public ActionsFile(MessageSource messages) {
        this.words = new EnumWords(messages);
    }

    /**
     * @param draw gives the id of an action that the file does not name
     * @param language in which allowed words are listed
     */
    public ActionsReading read(byte[] file, PlanNames names, Supplier<Key> draw, Locale language) {
        if (file.length > MOST_BYTES) {
            return faulty(LineError.ofFile(0, TOO_BIG));
        }
        var decoded = CharBuffer.allocate(file.length);
        var decoding = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file), decoded, true);
        String text = decoded.flip().toString();
        if (decoding.isError()) {
            return faulty(
                    LineError.ofFile(1 + text.chars().filter(c -> c == '\n').count(), NOT_UTF8));
        }
        List<CsvRecord> lines;
        try {
            lines = lines(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CsvParseException broken) {
            return faulty(LineError.ofFile(lineOf(broken), BROKEN_QUOTES));
        }
        return actions(lines, names, draw, language);
    }

    private ActionsReading actions(List<CsvRecord> lines, PlanNames names, Supplier<Key> draw, Locale language) {
        if (lines.size() < 2) {
            return faulty(LineError.ofFile(1, EMPTY));
        }
        if (lines.size() > ImportActions.MOST + 1) {
            return faulty(LineError.ofFile(lines.get(ImportActions.MOST + 1).getStartingLineNumber(), TOO_MANY_LINES));
        }
        var heading = new ActionsHeading(
                lines.getFirst().getStartingLineNumber(), lines.getFirst().getFields());
        if (!heading.errors().isEmpty()) {
            return new ActionsReading.Faulty(heading.errors());
        }
        return body(lines.subList(1, lines.size()), heading, line -> line.action(names, draw), language);
    }

    private ActionsReading body(
            List<CsvRecord> lines,
            ActionsHeading heading,
            Function<ActionsLine, Optional<PlannedAction>> read,
            Locale language) {
        var errors = new ArrayList<LineError>();
        var actions = new LinkedHashMap<PlannedAction.Id, PlannedAction>();
        for (var record : lines) {
            long number = record.getStartingLineNumber();
            if (record.getFieldCount() != heading.width()) {
                errors.add(width(number, record.getFieldCount(), heading.width()));
                continue;
            }
            var line = new ActionsLine(number, heading, record.getFields(), words, language);
            read.apply(line)
                    .map(action -> actions.putIfAbsent(action.id(), action))
                    .ifPresent(twice -> errors.add(heading.twice(number, twice.id())));
            errors.addAll(line.errors());
        }
        return errors.isEmpty()
                ? new ActionsReading.Whole(List.copyOf(actions.values()))
                : new ActionsReading.Faulty(errors.stream().limit(MOST_ERRORS).toList());
    }

    private static LineError width(long number, int found, int expected) {
        return new LineError(
                number, "", NUMBER_OF_COLUMNS, Integer.toString(found), List.of(Integer.toString(expected)));
    }

    private static List<CsvRecord> lines(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }

    /** Whichever of the two stands more often in the heading. */
    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        long semicolons = heading.chars().filter(c -> c == ';').count();
        long commas = heading.chars().filter(c -> c == ',').count();
        return semicolons >= commas ? ';' : ',';
    }

    /** The parser says the line in words; where it does not, the file as a whole is meant. */
    private static long lineOf(CsvParseException broken) {
        Throwable told = broken.getCause() == null ? broken : broken.getCause();
        var match = Pattern.compile("line (\\d+)").matcher(String.valueOf(broken.getMessage()) + told);
        return match.find() ? Long.parseLong(match.group(1)) : 0;
    }

    private static ActionsReading faulty(LineError error) {
        return new ActionsReading.Faulty(List.of(error));
    }
}
