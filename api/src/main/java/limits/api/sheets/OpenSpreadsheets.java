package limits.api.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import limits.api.sheets.NumbersDocument.Cell;
import limits.api.sheets.NumbersDocument.Table;

/**
 * An open spreadsheet (OpenDocument 1.3), written here: it takes four small parts and no library, and the libraries that
 * there are bring a whole office format for two tables.
 */
public final class OpenSpreadsheets {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String BOLD = "bold";
    private static final String LONG = "long";

    private OpenSpreadsheets() {}

    /** The file, as bytes. */
    public static byte[] ods(NumbersDocument document) {
        try {
            var zip = new FixedZip(document.day());
            zip.addPlain("mimetype", TYPE);
            zip.add("content.xml", content(document));
            zip.add("meta.xml", meta(document));
            zip.add("META-INF/manifest.xml", manifest());
            return zip.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(NumbersDocument document) {
        var text = new StringBuilder(HEAD)
                .append("<office:document-content office:version=\"1.3\"")
                .append(named("office", "style", "table", "text"))
                .append(" xmlns:fo=\"" + NAMES + "xsl-fo-compatible:1.0\">")
                .append("<office:automatic-styles>")
                .append(style(BOLD, "<style:text-properties fo:font-weight=\"bold\"/>"))
                .append(style(LONG, "<style:table-cell-properties fo:wrap-option=\"wrap\"/>"))
                .append("<style:style style:name=\"wide\" style:family=\"table-column\">")
                .append("<style:table-column-properties style:column-width=\"18cm\"/></style:style>")
                .append("</office:automatic-styles><office:body><office:spreadsheet>");
        numbers(text, SheetNames.of(document.title()), document.sheet());
        text.append("<table:table table:name=\"" + Xml.of(SheetNames.of(document.methodTitle())) + "\">")
                .append("<table:table-column table:style-name=\"wide\"/>");
        List.of(document.title(), document.about(), document.method()).forEach(words -> {
            text.append("<table:table-row>");
            words(text, words, LONG);
            text.append("</table:table-row>");
        });
        return text.append("</table:table></office:spreadsheet></office:body></office:document-content>")
                .toString();
    }

    private static void numbers(StringBuilder text, String name, Table table) {
        text.append("<table:table table:name=\"" + Xml.of(name) + "\">")
                .append("<table:table-column table:number-columns-repeated=\""
                        + table.columns().size() + "\"/>")
                .append("<table:table-header-rows><table:table-row>");
        table.columns().forEach(words -> words(text, words, BOLD));
        text.append("</table:table-row></table:table-header-rows>");
        for (var line : table.lines()) {
            text.append("<table:table-row>");
            for (Cell cell : line) {
                switch (cell) {
                    case Cell.Words words -> words(text, words.text(), "");
                    case Cell.Number number -> number(text, number.value());
                }
            }
            text.append("</table:table-row>");
        }
        text.append("</table:table>");
    }

    private static void words(StringBuilder text, String words, String style) {
        text.append("<table:table-cell office:value-type=\"string\"")
                .append(style.isEmpty() ? "" : " table:style-name=\"" + style + "\"")
                .append("><text:p>" + Xml.of(words) + "</text:p></table:table-cell>");
    }

    private static void number(StringBuilder text, int value) {
        text.append("<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\">")
                .append("<text:p>" + value + "</text:p></table:table-cell>");
    }

    private static String style(String name, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\">" + properties + "</style:style>";
    }

    private static String meta(NumbersDocument document) {
        return HEAD + "<office:document-meta office:version=\"1.3\"" + named("office", "meta")
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta>"
                + "<meta:generator>LIMITS</meta:generator>"
                + "<dc:title>" + Xml.of(document.title()) + "</dc:title>"
                + "<dc:description>" + Xml.of(document.about()) + "</dc:description>"
                + "<dc:language>" + document.language().toLanguageTag() + "</dc:language>"
                + "<dc:date>" + document.day() + "T00:00:00</dc:date>"
                + "</office:meta></office:document-meta>";
    }

    private static String manifest() {
        var text = new StringBuilder(HEAD)
                .append("<manifest:manifest manifest:version=\"1.3\"" + named("manifest") + ">")
                .append("<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + TYPE + "\"/>");
        List.of("content.xml", "meta.xml")
                .forEach(part -> text.append("<manifest:file-entry manifest:full-path=\"")
                        .append(part + "\" manifest:media-type=\"text/xml\"/>"));
        return text.append("</manifest:manifest>").toString();
    }

    private static String named(String... names) {
        var text = new StringBuilder();
        for (String name : names) {
            text.append(" xmlns:" + name + "=\"" + NAMES + name + ":1.0\"");
        }
        return text.toString();
    }
}
