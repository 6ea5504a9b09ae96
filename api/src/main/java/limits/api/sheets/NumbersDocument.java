package limits.api.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Everything that a document says, in one language.
 *
 * @param about one sentence of what this is
 * @param day the day that the document bears, wherever a format has room for one; never that of the asking
 * @param sheet every number, for a spreadsheet
 * @param printed the tables for paper
 * @param method how the numbers are to be read; stands in every document
 */
public record NumbersDocument(
        Locale language,
        String title,
        String about,
        LocalDate day,
        Table sheet,
        List<Table> printed,
        String methodTitle,
        String method) {

    /**
     * One table.
     *
     * @param heads how many columns, from the first on, say what a line is about
     */
    public record Table(String caption, List<String> columns, int heads, List<List<Cell>> lines) {

        public Table {
            columns = List.copyOf(columns);
            lines = lines.stream().map(List::copyOf).toList();
            for (var line : lines) {
                if (line.size() != columns.size()) {
                    throw new IllegalArgumentException("a line has a cell for each column");
                }
            }
        }
    }

    /** What stands in one place of a table. */
    public sealed interface Cell {

        /** Text, whatever it begins with: never a formula. */
        record Words(String text) implements Cell {}

        record Number(int value) implements Cell {}

        default String text() {
            return switch (this) {
                case Words words -> words.text();
                case Number number -> Integer.toString(number.value());
            };
        }
    }

    public NumbersDocument {
        printed = List.copyOf(printed);
    }
}
