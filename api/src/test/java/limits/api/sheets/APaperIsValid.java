package limits.api.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.api.sheets.NumbersDocument.Cell;
import limits.api.sheets.NumbersDocument.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A validator of PDF/UA-1 finds no fault in a paper, short or long, in either language, and finds those that are planted. */
class APaperIsValid {

    @ParameterizedTest
    @CsvSource({"fr,2,1", "en,2,1", "fr,120,3", "en,120,3"})
    void no_rule_of_pdf_ua_fails(String language, int lines, int pagesAtLeast) throws IOException {
        byte[] file = Papers.pdf(document(Locale.of(language), lines));
        try (PDDocument paper = Loader.loadPDF(file)) {
            assertThat(paper.getNumberOfPages()).isGreaterThanOrEqualTo(pagesAtLeast);
        }
        assertThat(PdfUa.faults(file)).isEmpty();
    }

    @Test
    void a_paper_without_its_language_is_found() throws IOException {
        assertThat(PdfUa.faults(without(COSName.LANG))).anyMatch(fault -> fault.startsWith("7.2-"));
    }

    @Test
    void a_paper_without_its_tags_is_found() throws IOException {
        assertThat(PdfUa.faults(without(COSName.STRUCT_TREE_ROOT))).anyMatch(fault -> fault.startsWith("7.1-11"));
    }

    private static byte[] without(COSName part) throws IOException {
        try (PDDocument paper = Loader.loadPDF(Papers.pdf(document(Locale.FRENCH, 2)))) {
            paper.getDocumentCatalog().getCOSObject().removeItem(part);
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static NumbersDocument document(Locale language, int lines) {
        var columns = List.of("compté", "qui", "total", "à … près");
        return new NumbersDocument(
                language,
                "Jeunes accompagnés — élèves & familles",
                "Valmorel : nombres publiés du T3 2026",
                LocalDate.of(2026, 10, 31),
                new Table("Nombres", columns, 2, lines(lines)),
                List.of(
                        new Table("À la fin du T3 2026", columns, 2, lines(lines)),
                        new Table("Trimestre par trimestre", columns, 1, lines(3))),
                "Comment lire ces nombres",
                "Les nombres avancent par paliers de 5 ; « 0 » se lit de 0 à 4.");
    }

    private static List<List<Cell>> lines(int many) {
        return IntStream.range(0, many)
                .mapToObj(line -> Stream.<Cell>of(
                                new Cell.Words("Situations ouvertes"),
                                new Cell.Words("Quartier n° " + line),
                                line == 0 ? new Cell.Words("0 à 4") : new Cell.Number(line * 5),
                                new Cell.Number(4))
                        .toList())
                .toList();
    }
}
