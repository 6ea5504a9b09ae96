package limits.api.web.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import limits.governance.actionplan.PlannedAction;
import org.springframework.context.MessageSource;

/**
 * Writes the actions of a plan as a CSV file that {@link ActionsFile} reads back into the same actions, and that a
 * spreadsheet opens as text: byte order mark, semicolons, CRLF, and no cell that it would take for a formula.
 */
public final class ActionsExport {

    private final EnumWords words;

    public ActionsExport(MessageSource messages) {
        this.words = new EnumWords(messages);
    }

    public byte[] write(List<PlannedAction> actions, PlanNames names, Locale language) {
        boolean french = Locale.FRENCH.getLanguage().equals(language.getLanguage());
        Locale either = french ? Locale.FRENCH : Locale.ENGLISH;
        var text = new StringWriter();
        text.write('\ufeff');
        var file = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                // The text in memory is buffer enough; nothing is left behind without a flush.
                .bufferSize(0)
                .build(text);
        file.writeRecord(Arrays.stream(ActionsColumn.values())
                .map(column -> column.heading(french))
                .toList());
        for (var action : actions) {
            file.writeRecord(Arrays.stream(ActionsColumn.values())
                    .map(column -> FormulaGuard.guard(cell(column, action, names, either)))
                    .toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String cell(ActionsColumn column, PlannedAction action, PlanNames names, Locale language) {
        boolean french = language.equals(Locale.FRENCH);
        return switch (column) {
            case REFERENCE -> action.id().toString();
            case TITLE -> action.title().text();
            case PRIORITY -> PlanNames.written(names.priorities(), action.priority());
            case AXIS -> words.word(action.axis(), language);
            case FACTOR -> words.word(action.factor(), language);
            case OWNER -> PlanNames.written(names.partners(), action.owner());
            case PARTNERS ->
                CellList.join(action.partners().stream()
                        .map(partner -> PlanNames.written(names.partners(), partner))
                        .toList());
            case FROM -> action.schedule().from().toString();
            case TO -> action.schedule().to().toString();
            case DELIVERABLES ->
                CellList.join(
                        action.deliverables().stream().map(Object::toString).toList());
            case BUDGET -> amount(action.budget().cents(), french);
            case INNOVATIVE -> french ? (action.innovative() ? "oui" : "non") : (action.innovative() ? "yes" : "no");
            case TEMPLATE -> words.word(action.template(), language);
        };
    }

    private static String amount(long cents, boolean french) {
        return String.format(Locale.ROOT, "%d%s%02d", cents / 100, french ? "," : ".", cents % 100);
    }
}
