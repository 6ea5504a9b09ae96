package limits.api.web.project;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import limits.api.web.form.Filled;
import limits.governance.project.Term;
import limits.kernel.Area;
import limits.kernel.Fingerprint;
import org.springframework.stereotype.Component;

/** Reads those answers about a project that are more than one word of ours. */
@Component
final class ProjectAnswers {

    private final Communes communes;

    ProjectAnswers(Communes communes) {
        this.communes = communes;
    }

    /** Codes between spaces, commas or lines; one that the official list does not know is asked again. */
    List<Area> territory(Filled filled) {
        List<Area> areas = filled.lines("communes").stream()
                .flatMap(line -> Stream.of(line.text().toUpperCase(Locale.ROOT).split("[\\s,;]+")))
                .filter(code -> !code.isEmpty())
                .map(Area::new)
                .distinct()
                .toList();
        if (areas.stream().anyMatch(area -> !communes.has(area))) {
            filled.refuse("communes", "invalid.commune");
        }
        return areas;
    }

    /** Three years, unless another last day was given. */
    static Term term(Filled filled) {
        LocalDate starts = filled.day("starts");
        return filled.sent("ends").isEmpty() ? Term.usualFrom(starts) : new Term(starts, filled.day("ends"));
    }

    /** Of the document itself, which is not kept, or as somebody else has computed it. */
    static Fingerprint fingerprint(Filled filled) {
        return new Fingerprint(filled.file("document")
                .map(ProjectAnswers::sha256)
                .orElseGet(() -> filled.carried("fingerprint").strip().toLowerCase(Locale.ROOT)));
    }

    private static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
