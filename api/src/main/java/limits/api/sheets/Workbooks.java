package limits.api.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import limits.api.sheets.NumbersDocument.Cell;
import limits.api.sheets.NumbersDocument.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for Excel and its like: a sheet of numbers, a sheet that says how to read them. */
public final class Workbooks {

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
    private static final int NARROW = 14;
    private static final int WIDE = 44;
    private static final int METHOD = 110;

    private Workbooks() {}

    /** The file, as bytes. */
    public static byte[] xlsx(NumbersDocument document) {
        var bytes = new ByteArrayOutputStream();
        try {
            try (var book = new Workbook(bytes, "LIMITS", "1.0")) {
                book.properties().setTitle(document.title());
                numbers(book.newWorksheet(SheetNames.of(document.title())), document.sheet());
                var method = book.newWorksheet(SheetNames.of(document.methodTitle()));
                method.width(0, METHOD);
                List<String> told = List.of(document.title(), document.about(), document.method());
                for (int line = 0; line < told.size(); line++) {
                    method.value(line, 0, told.get(line));
                    method.style(line, 0).wrapText(true).set();
                }
            }
            // Written by the library with the time of the clock.
            return FixedZip.again(
                    bytes.toByteArray(),
                    document.day(),
                    part -> CREATED.matcher(part).replaceAll("$1" + document.day() + "T00:00:00Z$2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void numbers(Worksheet sheet, Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, column > 0 && column < table.heads() ? WIDE : NARROW);
        }
        sheet.freezePane(table.heads(), 1);
        for (int line = 0; line < table.lines().size(); line++) {
            for (int column = 0; column < table.columns().size(); column++) {
                switch (table.lines().get(line).get(column)) {
                    case Cell.Words words -> sheet.value(line + 1, column, words.text());
                    case Cell.Number number -> sheet.value(line + 1, column, number.value());
                }
            }
        }
    }
}
