package limits.api.sheets;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import limits.api.sheets.NumbersDocument.Cell;
import limits.api.sheets.NumbersDocument.Table;

/**
 * A PDF that a screen reader reads too: tagged, with its language, its title, headers of columns and of lines, embedded fonts.
 *
 * <p>What this guarantees: nothing is fetched from anywhere while it is made; a validator finds no fault under PDF/UA-1 in
 * papers of these shapes, see {@code APaperIsValid}. What it does not: that a person who reads by ear was asked.
 */
public final class Papers {

    private static final String FONT = "DejaVu Sans";
    private static final int USUAL = 400;
    private static final int BOLD = 700;
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 15mm; @bottom-right { content: counter(page) " / " counter(pages);
              font-family: 'DejaVu Sans'; font-size: 8pt; } }
            body { font-family: 'DejaVu Sans'; font-size: 9pt; line-height: 1.35; }
            h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 8mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            caption { text-align: left; font-weight: bold; padding-bottom: 2mm; }
            th, td { border: 0.3pt solid #444; padding: 1mm 1.5mm; text-align: right; vertical-align: top; }
            th { text-align: left; } thead th { background-color: #e8eef4; }
            tr { page-break-inside: avoid; }
            """;

    private Papers() {}

    /** The file, as bytes. */
    public static byte[] pdf(NumbersDocument document) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(font("DejaVuSans.ttf"), FONT, USUAL, FontStyle.NORMAL, true)
                .useFont(font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("LIMITS")
                .withHtmlContent(html(document), null)
                .toStream(bytes);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var made = renderer.getPdfDocument()) {
                // Otherwise of the clock, and the document's own name with it.
                made.getDocumentInformation()
                        .setCreationDate(GregorianCalendar.from(document.day().atStartOfDay(ZoneOffset.UTC)));
                made.setDocumentId(document.day().toEpochDay());
                made.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> Objects.requireNonNull(Papers.class.getResourceAsStream("/fonts/" + name), name);
    }

    private static String html(NumbersDocument document) {
        var text = new StringBuilder("<html lang=\"" + document.language().toLanguageTag() + "\"><head>")
                .append("<title>" + Xml.of(document.title()) + "</title>")
                .append("<meta name=\"subject\" content=\"" + Xml.of(document.about()) + "\"/>")
                .append("<style>" + STYLE + "</style>")
                .append("<bookmarks>" + bookmark("title", document.title()));
        for (int table = 0; table < document.printed().size(); table++) {
            text.append(bookmark("t" + table, document.printed().get(table).caption()));
        }
        text.append(bookmark("method", document.methodTitle()) + "</bookmarks></head><body>")
                .append("<h1 id=\"title\">" + Xml.of(document.title()) + "</h1>")
                .append("<p>" + Xml.of(document.about()) + "</p>");
        for (int table = 0; table < document.printed().size(); table++) {
            table(text, "t" + table, document.printed().get(table));
        }
        return text.append("<h2 id=\"method\">" + Xml.of(document.methodTitle()) + "</h2>")
                .append("<p>" + Xml.of(document.method()) + "</p></body></html>")
                .toString();
    }

    private static String bookmark(String id, String name) {
        return "<bookmark name=\"" + Xml.of(name) + "\" href=\"#" + id + "\"/>";
    }

    private static void table(StringBuilder text, String id, Table table) {
        text.append("<h2 id=\"" + id + "\">" + Xml.of(table.caption()) + "</h2><table><thead><tr>");
        table.columns().forEach(name -> text.append("<th scope=\"col\">" + Xml.of(name) + "</th>"));
        text.append("</tr></thead><tbody>");
        for (List<Cell> line : table.lines()) {
            text.append("<tr>");
            for (int column = 0; column < line.size(); column++) {
                String words = Xml.of(line.get(column).text());
                text.append(column < table.heads() ? "<th scope=\"row\">" + words + "</th>" : "<td>" + words + "</td>");
            }
            text.append("</tr>");
        }
        text.append("</tbody></table>");
    }
}
