package limits.api.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import limits.api.sheets.NumbersDocument.Cell;
import limits.api.sheets.NumbersDocument.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a workbook, an open spreadsheet and a PDF say is read back from their bytes. */
class NumbersLeaveAsDocuments {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final String METHOD = "Les nombres avancent par paliers de 5 ; « 0 » se lit de 0 à 4.";
    private static final List<List<Cell>> LINES = List.of(
            List.of(words("2026-Q3"), words("=HYPERLINK(\"x\")"), new Cell.Number(40), new Cell.Number(4)),
            List.of(words("2026-Q3"), words("Élan <&> \u0001"), words("0 à 4"), new Cell.Number(4)));
    private static final NumbersDocument DOCUMENT = new NumbersDocument(
            Locale.FRENCH,
            "Jeunes accompagnés",
            "Valmorel : nombres publiés",
            DAY,
            new Table("Nombres", List.of("trimestre", "qui", "total", "à … près"), 2, LINES),
            List.of(new Table("À la fin du T3 2026", List.of("trimestre", "qui", "total", "à … près"), 2, LINES)),
            "Comment lire ces nombres",
            METHOD);

    private record Format(String name, Function<NumbersDocument, byte[]> laidOut) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Format> formats() {
        return Stream.of(
                new Format("xlsx", Workbooks::xlsx),
                new Format("ods", OpenSpreadsheets::ods),
                new Format("pdf", Papers::pdf));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_same_words_on_the_same_day_are_the_same_bytes_whenever_they_are_asked(Format format) {
        assertThat(format.laidOut().apply(DOCUMENT)).isEqualTo(format.laidOut().apply(DOCUMENT));
        String today = LocalDate.now().toString();
        assertThat(new String(format.laidOut().apply(DOCUMENT), StandardCharsets.ISO_8859_1))
                .doesNotContain(today, today.replace("-", ""));
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_words_as_words_and_the_method() throws Exception {
        var parts = parts(Workbooks.xlsx(DOCUMENT));
        Document sheet = xml(parts.get("xl/worksheets/sheet1.xml"));
        assertThat(sheet.getElementsByTagName("f").getLength()).as("formulae").isZero();
        Map<String, String> cells = cells(sheet, xml(parts.get("xl/sharedStrings.xml")));
        assertThat(cells)
                .containsEntry("A1", "words trimestre")
                .containsEntry("B2", "words =HYPERLINK(\"x\")")
                .containsEntry("B3", "words Élan <&> ")
                .containsEntry("C2", "number 40")
                .containsEntry("C3", "words 0 à 4")
                .containsEntry("D3", "number 4");
        assertThat(cells(xml(parts.get("xl/worksheets/sheet2.xml")), xml(parts.get("xl/sharedStrings.xml"))))
                .containsEntry("A3", "words " + METHOD);
        assertThat(parts.get("docProps/core.xml")).contains("2026-10-31T00:00:00Z");
    }

    private static Map<String, String> cells(Document sheet, Document shared) {
        NodeList words = shared.getElementsByTagName("si");
        var cells = new LinkedHashMap<String, String>();
        for (Element cell : elements(sheet.getElementsByTagName("c"))) {
            String value = cell.getTextContent();
            boolean text = cell.getAttribute("t").equals("s");
            cells.put(
                    cell.getAttribute("r"),
                    text ? "words " + words.item(Integer.parseInt(value)).getTextContent() : "number " + value);
        }
        return cells;
    }

    @Test
    void an_open_spreadsheet_holds_numbers_as_numbers_words_as_words_and_the_method() throws Exception {
        byte[] file = OpenSpreadsheets.ods(DOCUMENT);
        var parts = parts(file);
        assertThat(parts.keySet()).first().isEqualTo("mimetype");
        assertThat(new String(file, 30, 200, StandardCharsets.ISO_8859_1))
                .startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        Document content = xml(parts.get("content.xml"));
        assertThat(parts.get("content.xml")).doesNotContain("table:formula");
        var cells = elements(content.getElementsByTagName("table:table-cell")).stream()
                .map(cell -> cell.getAttribute("office:value-type") + " " + cell.getAttribute("office:value")
                        + cell.getTextContent())
                .toList();
        assertThat(cells)
                .containsSubsequence(
                        "string trimestre",
                        "string =HYPERLINK(\"x\")",
                        "float 4040",
                        "string Élan <&> ",
                        "string 0 à 4",
                        "float 44",
                        "string " + METHOD);
        assertThat(parts.get("meta.xml")).contains("2026-10-31", "<dc:language>fr</dc:language>");
        for (String part : List.of("meta.xml", "META-INF/manifest.xml")) {
            assertThat(xml(parts.get(part)).getDocumentElement()).as(part).isNotNull();
        }
    }

    @Test
    void a_pdf_is_tagged_for_a_reader_who_does_not_see_it() throws Exception {
        try (PDDocument paper = Loader.loadPDF(Papers.pdf(DOCUMENT))) {
            var catalogue = paper.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("fr");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Jeunes accompagnés");
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            var created = paper.getDocumentInformation().getCreationDate();
            assertThat(created.get(Calendar.YEAR) * 10_000
                            + (created.get(Calendar.MONTH) + 1) * 100
                            + created.get(Calendar.DAY_OF_MONTH))
                    .isEqualTo(20261031);
            var tags = tags(catalogue.getStructureTreeRoot());
            assertThat(tags).contains("Table", "TR", "TH Column", "TH Row", "TD", "H1", "H2");
            assertThat(tags.stream().filter("TH Column"::equals)).hasSize(4);
            assertThat(tags.stream().filter("TH Row"::equals)).hasSize(4);
            for (var page : paper.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(paper))
                    .containsIgnoringNewLines("À la fin du T3 2026", "0 à 4", "Élan <&>", "paliers de 5");
        }
    }

    private static List<String> tags(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String scope = "";
                for (int n = 0; n < element.getAttributes().size(); n++) {
                    if (element.getAttributes().getObject(n) instanceof PDTableAttributeObject table
                            && table.getScope() != null) {
                        scope = " " + table.getScope();
                    }
                }
                tags.add(element.getStructureType() + scope);
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    @Test
    void every_part_of_an_archive_bears_the_day_of_the_document() throws IOException {
        for (byte[] file : List.of(Workbooks.xlsx(DOCUMENT), OpenSpreadsheets.ods(DOCUMENT))) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo(DAY.atStartOfDay());
                }
            }
        }
    }

    private static Cell words(String text) {
        return new Cell.Words(text);
    }

    private static Map<String, String> parts(byte[] archive) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int n = 0; n < nodes.getLength(); n++) {
            elements.add((Element) nodes.item(n));
        }
        return elements;
    }
}
