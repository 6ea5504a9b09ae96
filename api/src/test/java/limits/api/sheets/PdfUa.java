package limits.api.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * What veraPDF finds in a PDF under the profile of PDF/UA-1, ISO 14289-1: every rule that a machine can ask. Whether the order of
 * reading makes sense, and whether a text says what it should, no machine asks.
 */
public final class PdfUa {

    private PdfUa() {}

    /** The failed rules, each with its clause; none where the file keeps them all. */
    public static List<String> faults(byte[] file) {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new IllegalStateException("nothing was asked of the file");
            }
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() != TestAssertion.Status.PASSED)
                    .map(one ->
                            one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage()
                                    + " at " + one.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }
}
